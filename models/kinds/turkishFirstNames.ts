import { byBestRank } from './byBestRank.ts';

/**
 * The commonest Turkish first names, which the lists without frequencies lack: no Ayşe, Fatma, Mehmet or Mustafa. By their best
 * rank among the hundred most used of a year of birth, 1950 to 2020 (TÜİK).
 */
export const EXTRA_FIRST_NAMES: Readonly<
  Record<'female' | 'male', readonly (readonly [value: string, weight: number])[]>
> = {
  female: byBestRank({
    top5: `Fatma Ayşe Emine Hatice Zeynep Elif Hülya Merve Büşra İrem Özlem Esra Kübra Yağmur Ecrin Defne Miray Hiranur
      Nisanur Ebrar Azra Eylül Asel Sıla Zehra`,
    top10: `Meryem Şerife Hanife Sultan Fadime Sevim Yasemin Sibel Songül Derya Dilek Tuğba Aysel Aynur Rabia Belinay Asya
      Nehir Ela Medine Eslem Melike Öykü Pınar`,
    top30: `Hacer Havva Cemile Kadriye Zeliha Leyla Filiz Selma Ebru Gamze Arzu Çiğdem Seda Burcu Gizem Nurcan Nuray Aleyna
      Ayşegül Ayşenur Bahar Betül Beyza Beren Berfin Buğlem Buse Cansu Ceren Cemre Ceylin Damla Deniz Dilan Dilara Duru Duygu
      Eda Elanur Ada Alya Ayten Derin Esila Erva Esma Esmanur Gülay Güler Gülsüm Hilal Hira Halime Helin Irmak İkra İlayda
      Kader Lina Makbule Melek Melisa Mira Naciye Nazmiye Neslihan Nisa Nuriye Nurten Özge Semra Serap Serpil Sevda Sevgi
      Saniye Sude Sudenaz Sümeyye Şevval Şeyma Şükran Tuana Tuba Tuğçe Türkan Yaren Zekiye Zümra Hayriye Asiye Asmin`,
    top100: `Ahsen Amine Arya Aslı Aylin Aysun Ayfer Beril Berna Berra Canan Ceyda Ceylan Çağla Demet Ece Emel Ezgi Feride
      Feyza Funda Gökçe Gönül Gözde Gülcan Gülşah Gülşen Gülten Güneş Hafsa Hazal Hümeyra İlknur İnci İpek Kardelen Kumsal
      Masal Mehtap Meltem Meral Mine Mina Münevver Naz Nazlı Necla Neriman Nermin Nesrin Neşe Nevin Nihal Nil Nuran Nurgül
      Öznur Pelin Perihan Reyhan Rukiye Rumeysa Rümeysa Saadet Saliha Safiye Sedef Seher Selda Selin Sema Sena Serra Sevil
      Simge Sinem Suna Şenay Şengül Şule Tülay Tülin Yeliz Yeşim Yıldız Züleyha Zübeyde Melis Remziye Umay Nilgün Nilüfer`,
  }),
  male: byBestRank({
    top5: `Mehmet Mustafa Ahmet Ali Hüseyin Murat Yusuf Ömer Arda Berat Emre Emirhan Eymen Furkan Emir Miraç Burak Onur
      Muhammed`,
    top10: `Hasan İbrahim İsmail Halil Osman Ramazan Fatih Serkan Emrah Gökhan Enes Kerem Hamza Efe Ayaz Alparslan Miran Çınar
      Eren Uğur Yiğit`,
    top30: `Abdullah Adem Adnan Aras Alperen Ayhan Baran Barış Batuhan Bayram Bekir Cemal Celal Caner Cengiz Deniz Doğukan Ege
      Ercan Erdal Erhan Erkan Erol Ertuğrul Fırat Ferhat Göktuğ Hakan İsmet Kadir Kaan Kemal Kenan Kuzey Mahmut Mert Mesut
      Metehan Metin Muhammet Muzaffer Necati Okan Oğuzhan Orhan Özgür Poyraz Recep Rıdvan Rüzgar Salih Samet Selçuk
      Selahattin Serdar Serhat Sinan Süleyman Şaban Şükrü Umut Ümit Yaşar Yasin Yılmaz Yunus Zeki`,
    top100: `Abdurrahman Alper Anıl Arif Asaf Atakan Atlas Aydın Aykut Bedirhan Berkay Bilal Birol Buğra Bülent Burhan Bünyamin
      Can Cafer Cem Cemil Cevdet Cihan Çetin Demir Doğan Doruk Dursun Durmuş Egemen Ekrem Emin Engin Ensar Enver Eray Erdem
      Erdoğan Ersin Eyüp Fahrettin Faruk Ferdi Fevzi Fikret Görkem Hakkı Halit Harun Haydar Hayrettin Hikmet İhsan İlhan İlker
      İlyas İrfan İsa Kamil Kayra Kazım Kerim Levent Mahir Melih Mete Mevlüt Muharrem Musa Nevzat Nihat Niyazi Nurettin Nuri
      Nurullah Oğuz Oktay Ozan Özcan Özkan Remzi Resul Rıza Sabri Sadık Sami Savaş Sedat Sefa Selim Semih Sercan Sezer Soner
      Suat Şahin Şenol Şerafettin Şevket Taha Tahir Tahsin Talha Taner Tarık Tayfun Tolga Toprak Tunahan Tuncay Turan Turgay
      Ufuk Utku Vedat Veli Veysel Volkan Yağız Yakup Yaman Yavuz Zafer Ziya`,
  }),
};

import { TURKISH_LETTERS, TURKISH_VOWELS } from '../letters.ts';
import type { Recipe } from '../Recipe.ts';
import { byBestRank } from './byBestRank.ts';
import { TURKISH_FIRST_NAMES } from './sources.ts';

/** Turkish first names of men. */
export const trPersonFirstMale: Recipe = {
  name: 'person_first_male',
  locale: 'tr',
  version: '1.0.0',
  file: 'person_first_male/tr.tsv',
  order: 4,
  smoothing: 'kneser-ney',
  backoff: 0.3,
  tempering: 0.5,
  cleaning: {
    letters: TURKISH_LETTERS,
    vowels: TURKISH_VOWELS,
    joiners: '',
    withoutAccents: 'circumflex',
    minLength: 2,
    maxLength: 12,
    // Common nouns that the word lists took for names.
    drop: ['Heyvetullah', 'Seçme', 'İlalmış', 'Amaç'],
  },
  // The file lacks the commonest names: no Mehmet, Mustafa, Ahmet or Hüseyin.
  extraRows: byBestRank({
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
  ...TURKISH_FIRST_NAMES,
};

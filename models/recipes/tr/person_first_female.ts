import { TURKISH_LETTERS, TURKISH_VOWELS } from '../letters.ts';
import type { Recipe } from '../Recipe.ts';
import { byBestRank } from './byBestRank.ts';
import { TURKISH_FIRST_NAMES } from './sources.ts';

/** Turkish first names of women. */
export const trPersonFirstFemale: Recipe = {
  name: 'person_first_female',
  locale: 'tr',
  version: '1.0.0',
  file: 'person_first_female/tr.tsv',
  order: 4,
  smoothing: 'kneser-ney',
  backoff: 0.3,
  // The rows of weight 1 have a guessed gender, often wrong (Kâzım, Gafur, Besim).
  minWeight: 3,
  tempering: 0.5,
  cleaning: {
    letters: TURKISH_LETTERS,
    vowels: TURKISH_VOWELS,
    joiners: '',
    withoutAccents: 'circumflex',
    minLength: 2,
    maxLength: 12,
    // A common noun that the word lists took for a name, a foreign one, and names of men.
    drop: ['Saçı', 'Natalia', 'Hazine', 'Nefaret', 'Erbay', 'Tercan', 'Akel', 'Yurtseven', 'Hanim'],
  },
  // The file lacks the commonest names: no Ayşe, Fatma, Emine or Hatice.
  extraRows: byBestRank({
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
  ...TURKISH_FIRST_NAMES,
};

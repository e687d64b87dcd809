/** How publishers of a language are called after their founder, whose family name stands for the asterisk. */
const NAMES: Readonly<Record<string, string>> = {
  cs: 'Nakladatelství *',
  da: 'Forlaget *',
  de: '* Verlag|*-Verlag|Verlag *',
  el: 'Εκδόσεις *',
  en: '* Press|* Books|* Publishing|* & Sons|* House',
  es: 'Editorial *|Ediciones *|* Editores',
  et: 'Kirjastus *',
  fi: 'Kustannus *',
  fr: 'Éditions *|Librairie *|* Éditeur',
  hr: 'Naklada *',
  hu: '* Kiadó',
  id: 'Penerbit *',
  is: 'Bókaútgáfan *',
  it: '* Editore|Edizioni *|Casa Editrice *',
  ja: '*書店|*出版|*書房',
  ko: '*출판사',
  lt: 'Leidykla *',
  lv: 'Apgāds *',
  nb: '* Forlag',
  nl: 'Uitgeverij *|* Uitgevers',
  pl: 'Wydawnictwo *',
  pt: 'Editora *|Edições *',
  ro: 'Editura *',
  ru: 'Издательство *',
  sk: 'Vydavateľstvo *',
  sl: 'Založba *',
  sv: '* Förlag|Förlaget *',
  tr: '* Yayınları|* Yayınevi|* Kitabevi',
  uk: 'Видавництво *',
  zh: '*出版社|*书局',
};

/** Their languages. */
export const LANGUAGES_OF_PUBLISHERS: readonly string[] = Object.keys(NAMES);

/** The names of publishers in the language of a locale, with `*` for a family name; undefined where none are known. */
export function publisherNames(locale: string): readonly string[] | undefined {
  return locale.includes('-Latn') ? undefined : NAMES[locale.split('-')[0]!]?.split('|');
}

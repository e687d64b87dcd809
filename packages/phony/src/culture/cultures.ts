import { models } from '@phonyland/models';
import type { Culture } from './Culture.ts';
import { FEMININE } from './feminine.ts';
import { PATRONYMICS } from './patronymics.ts';

/** Languages in which full names are not `first family` with a second first name between them. */
const LANGUAGES: Readonly<Record<string, Omit<Culture, 'locale' | 'native'>>> = {
  ar: { middle: 'father' },
  bg: { middle: 'patronymic' },
  el: { middle: undefined },
  es: { familyNames: 2, middle: undefined },
  hu: { familyFirst: true, middle: undefined },
  is: { middle: 'given' },
  ja: { familyFirst: true, separator: ' ', middle: undefined },
  ko: { familyFirst: true, separator: '', middle: undefined },
  pt: { familyNames: 2, middle: undefined },
  ru: { middle: 'patronymic' },
  ta: { familyModel: 'person_first_male', middle: undefined },
  th: { middle: undefined },
  uk: { middle: 'patronymic' },
  // What lists as given names holds the middle name already: `Huệ Thương`.
  vi: { familyFirst: true, middle: undefined },
  zh: { familyFirst: true, separator: '', middle: undefined },
};

/** Countries that do it in another way than their language. */
const COUNTRIES: Readonly<Record<string, Omit<Culture, 'locale' | 'native'>>> = {
  'es-AR': { middle: undefined },
};

/** The locales that persons exist for, as BCP 47 tags: those that a model of first names is shipped for. */
export const PERSON_LOCALES: readonly string[] = models
  .filter(({ name }) => name === 'person_first_female')
  .map(({ locale }) => locale);

/** The culture of a locale that persons exist for, its own letters or Latin ones. */
export function cultureOf(locale: string): Culture {
  const native = romanizedCulture(locale);
  if (native !== undefined) return { ...cultureOf(native), locale, native, separator: ' ' };
  const language = locale.split('-')[0]!;
  const own = COUNTRIES[locale] ?? LANGUAGES[language] ?? { middle: 'given' };
  return { locale, native: locale, feminine: FEMININE[language], patronymic: PATRONYMICS[language], ...own };
}

/** Locales whose persons are those of another script, written in Latin letters. */
const ROMANIZED: Readonly<Record<string, string>> = {
  'ar-Latn': 'ar',
  'el-Latn': 'el',
  'he-Latn': 'he',
  'ja-Latn': 'ja',
  'ko-Latn': 'ko',
  'ru-Latn': 'ru',
  'th-Latn': 'th',
  'zh-Latn': 'zh',
};

/** The locales whose persons are those of another script, written in Latin letters. */
export const ROMANIZED_LOCALES: readonly string[] = Object.keys(ROMANIZED);

/** The locale whose persons a locale writes in Latin letters; undefined where it does not. */
export function romanizedCulture(locale: string): string | undefined {
  return ROMANIZED[locale];
}

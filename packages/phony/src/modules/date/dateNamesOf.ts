import { type DateNames, dateNames } from '../../lists/dateNames.ts';

/**
 * The names of months and weekdays in the language of a locale; the English ones for the mixture of locales and for languages in Latin
 * letters that are usually written in others.
 */
export function dateNamesOf(locale: string): DateNames {
  const rows = dateNames();
  const language = locale.includes('-Latn') ? 'en' : locale.split('-')[0]!;
  const find = (tag: string): DateNames | undefined => rows.find((row) => row.locale === tag);
  return find(locale) ?? find(language) ?? find('en')!;
}

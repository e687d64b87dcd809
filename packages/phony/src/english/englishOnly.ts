import { ArgumentError, type Rule, type RuleContext } from '@phonyland/language-generator';
import { MULTI } from '../culture/multi.ts';
import { LOCALES } from '../locales.ts';

/** Whether lists of English words are of the locale's language: in English, and in `multi`, where English stands for the language of lists. */
export function hasEnglish(locale: string): boolean {
  return locale === MULTI || /^en\b/.test(locale);
}

/**
 * Refuses a locale of another language: a list is never given in English where another language was asked for.
 * @param what the list has, in the plural
 * @param instead what there is in the locale's language; ends the sentence
 * @throws ArgumentError `NO_DATA_FOR_LOCALE`
 */
export function requireEnglish(
  { locale, path }: Pick<RuleContext, 'locale' | 'path'>,
  what: string,
  instead?: string,
): void {
  if (hasEnglish(locale)) return;
  const there = LOCALES.filter(hasEnglish);
  throw new ArgumentError(
    'NO_DATA_FOR_LOCALE',
    `${path}: there are no ${what} in the language of ${JSON.stringify(locale)}, only in English: ask in an English locale such as en-US, or in 'multi'${instead === undefined ? '' : `, or ${instead}`}`,
    { details: { locale, locales: there } },
  );
}

/** A rule for English, which refuses other languages. @param what its values are, in the plural; see `requireEnglish` */
export function englishOnly<T, O extends object, C extends object>(
  what: string,
  rule: Rule<T, O, C>,
  instead?: string,
): Rule<T, O, C> {
  return {
    options: rule.options,
    prepare: (options, context) => {
      requireEnglish(context, what, instead);
      return rule.prepare(options, context);
    },
  };
}

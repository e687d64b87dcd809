import type { Recipe } from '../recipes/Recipe.ts';
import { dataFile, recipe } from './shared.ts';

/** The locales that have usernames. */
export const USERNAME_LOCALES: readonly string[] = [
  ...[
    'bg',
    'cs',
    'da',
    'de',
    'el',
    'en-GB',
    'en-IN',
    'en-US',
    'es',
    'es-MX',
    'et',
    'fi',
    'fr',
    'hr',
    'hu',
    'id',
    'it',
    'ko',
    'lt',
    'lv',
  ],
  ...['nb', 'nl', 'pl', 'pt-BR', 'ro', 'ru', 'sk', 'sl', 'sv', 'tr', 'uk', 'vi'],
];

/** As many rows as have room: with fewer steps than its names need, a model would not know where they end. */
const ROWS = 200;
/** Where names are short and much alike, there is room for more. */
const MORE_ROWS: Readonly<Record<string, number>> = { el: 280, ko: 600, vi: 1100 };

/**
 * Two names, or an initial and a name, with a mark between them, and perhaps a number behind. Names that run together (`annakelly`)
 * cannot be told from one long one.
 */
const mend = (value: string): string | undefined =>
  /^[a-z]{1,11}[._][a-z]{3,12}(?:\d{2}|\d{4})?$/u.test(value) ? value : undefined;

/** Usernames, which are also the first part of e-mail addresses: small letters, a mark between names, digits. */
export function usernames(locale: string): Recipe {
  return recipe(
    {
      name: 'email_usernames',
      locale,
      // Names stay whole, and the mark between them joins any to any: spelled anew, they would look like nobody's.
      tokenizer: { type: 'hybrid', minCount: 1 },
      backoff: 0.03,
      order: 2,
      maxBytes: 10_000,
      // Neither is anybody's: that one of them stands in a list harms nobody.
      originals: false,
      tempering: 0,
      cleaning: {
        letters: 'abcdefghijklmnopqrstuvwxyz0123456789',
        separators: ['.', '_', '-'],
        letterCase: 'lower',
        shortWords: 'any',
        minLength: 3,
        maxLength: 24,
      },
    },
    [{ file: dataFile('username', locale), maxRows: MORE_ROWS[locale] ?? ROWS, mend }],
  );
}

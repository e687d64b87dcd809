import type { Recipe } from '../recipes/Recipe.ts';
import { FIRST_NAME_LOCALES } from './firstNames.ts';
import { isAccentedLast } from './greekAccents.ts';
import { dataFile, languageRules, recipe } from './shared.ts';

/** The locales that have cities. */
export const CITY_LOCALES: readonly string[] = FIRST_NAME_LOCALES.filter(
  (locale) => !['hy', 'ka', 'ta'].includes(locale),
);

/** Where names of two words are as usual as those of one: `San Martín`, `Newton Abbot`, `Saint-Denis`. */
const TWO_WORDS = /^(?:en|es|fr|pt|it|he|fa|hi|vi)(?:-|$)/;

/**
 * What a list's places have to look like to be learned from. Its own words for districts and provinces, and places of other
 * countries, make up a large part of some lists.
 */
const SHAPES: Readonly<Record<string, RegExp>> = {
  // `서울시`, and not `마산회원구`, or `방글라데시`, which is Bangladesh.
  ko: /^[^ ]{2}[시군구읍]$/u,
  // The sign for town or village stands at the end, and there alone.
  ja: /^[^市町村区]{1,3}[市町村]$/u,
  zh: /^[^市县区]{2}[市县区]$/u,
  vi: /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u,
  ar: /^[ء-غف-ي]{3,9}$/u,
};
const NO_CITY =
  /\b(?:Quận|Huyện|Thị|Phường|Township|County|District|Municipality|Colonia|Fraccionamiento|Ejido|Ward|Rural|Kecamatan)\b|[()\d]/u;

const mend =
  (locale: string) =>
  (value: string): string | undefined => {
    const shape = SHAPES[locale];
    if (NO_CITY.test(value) || (shape !== undefined && !shape.test(value))) return undefined;
    // The list has communities in the second case; those that keep it have the accent last and end in a vowel of the first.
    return locale === 'el' && !isAccentedLast(value) ? undefined : value;
  };

/** Scripts of which each sign is chosen for itself. */
const SIGNS = /^(?:ja|ko|zh)$/;
/** Lists of some dozen places, or of places much alike: their models would give back what they were given. */
const FAMILIAR = /^(?:ar|bg|et|fa|is|lt|lv|sk|sl|th)$/;

/** Cities, towns and villages: few and short names, so that a file of this size remembers how they go on. */
export function cities(locale: string): Recipe {
  const rules = languageRules(locale);
  return recipe(
    {
      name: 'city_names',
      locale,
      tokenizer: 'character',
      backoff: SIGNS.test(locale) ? 0.3 : FAMILIAR.test(locale) ? 0.1 : 0.03,
      order: SIGNS.test(locale) ? 2 : /^(?:hi|th|vi)$/.test(locale) ? 5 : 4,
      free: SIGNS.test(locale),
      maxBytes: 14_000,
      // Populations differ by ten thousand: a capital would be every tenth value.
      tempering: 0.25,
      cleaning: {
        ...rules,
        vowels: undefined,
        letterCase: rules.letterCase === 'as is' ? 'as is' : 'title',
        separators: [' ', '-', "'"],
        minLength: rules.letterCase === 'as is' ? 2 : 4,
        maxLength: TWO_WORDS.test(locale) ? 14 : 12,
        maxWords: TWO_WORDS.test(locale) ? 2 : 1,
      },
    },
    [{ file: dataFile('city', locale), maxRows: SIGNS.test(locale) ? 1000 : 500, mend: mend(locale) }],
  );
}

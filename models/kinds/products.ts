import type { Ingredient, Recipe } from '../recipes/Recipe.ts';
import { NO_PRODUCTS } from './noProducts.ts';
import { productLines } from './productLines.ts';
import { chosenFor, dataFile, languageRules, recipe } from './shared.ts';

/** The locales that have products. */
export const PRODUCT_LOCALES: readonly string[] = [
  ...[
    'ar',
    'bg',
    'bn',
    'cs',
    'da',
    'de',
    'el',
    'en',
    'es',
    'et',
    'fa',
    'fi',
    'fr',
    'he',
    'hi',
    'hr',
    'hu',
    'hy',
    'id',
    'is',
    'it',
    'ja',
  ],
  ...[
    'ka',
    'ko',
    'lt',
    'lv',
    'nb',
    'nl',
    'pl',
    'pt-BR',
    'pt-PT',
    'ro',
    'ru',
    'sk',
    'sl',
    'sr',
    'sv',
    'ta',
    'th',
    'tr',
    'uk',
    'ur',
    'vi',
    'zh',
  ],
];

/** How many things are used: a list of procurement is long, and goes from the usual to the odd. */
const THINGS = 320;
/** How many different lines each thing is seen with: lines have to come after so many things that a step to any word is one to a line. */
const LINES_A_THING = 4;
/** The longest name of a thing: longer ones are jargon (`Datenverarbeitungsgeräte`). */
const LONGEST = 13;

/**
 * A thing of a list, where one word names it. Of two words, neighbours of different rows would come together, and hardly ever in a
 * sense (`Animaliska och stolpar`). Vietnamese writes every syllable as a word.
 */
function thing(value: string, locale: string): string | undefined {
  const words = value.split(' ').length;
  if (words > (locale === 'vi' ? 2 : 1) || /[-\d]/u.test(value) || Array.from(value).length > LONGEST) return undefined;
  // Abbreviations: `DNA`, `GPS`.
  if (/\p{Lu}.*\p{Lu}/u.test(value)) return undefined;
  return NO_PRODUCTS[locale]?.has(value.toLowerCase()) ? undefined : value;
}

/** Products: a thing that is bought, alone or in one of its maker's lines, as `Kinderwagen Sport`. */
export function products(locale: string): Recipe {
  const rules = languageRules(locale);
  const lines = productLines(locale).map((line): readonly [string, number] => [line, 1]);
  const lineOf = (number: number, name: string): string => chosenFor(`${number} ${name}`, lines);
  const file = dataFile('product', locale);
  const things = (complete: (value: string) => string): Ingredient => ({
    file,
    // English things come from several lists, one of them of medicines and their makers' brands: what one alone has is left out.
    minWeight: locale === 'en' ? 2 : undefined,
    maxRows: THINGS,
    mend: (value) => {
      const name = thing(value, locale);
      return name === undefined ? undefined : complete(name);
    },
  });
  return recipe(
    {
      name: 'product_names',
      locale,
      tokenizer: { type: 'hybrid', minCount: 1 },
      backoff: 0.9,
      order: 2,
      free: true,
      maxBytes: 17_000,
      tempering: 0,
      cleaning: {
        ...rules,
        vowels: undefined,
        letterCase: rules.letterCase === 'as is' ? 'as is' : 'title',
        separators: [' '],
        minLength: 2,
        maxLength: 28,
        maxWords: locale === 'vi' ? 4 : 3,
      },
    },
    [
      things((name) => name),
      // Numbered, so that a thing is seen with different lines.
      ...Array.from({ length: LINES_A_THING }, (_, i) => things((name) => `${name} ${lineOf(i, name)}`)),
      // Some pairs stand in two rows: smoothing learns from how few do how much it has not seen.
      things(
        (name) =>
          `${name} ${lineOf(0, name)}${chosenFor(name, [
            ['', 9],
            [` ${lineOf(9, name)}`, 1],
          ])}`,
      ),
    ],
  );
}

import type { CleaningRules, Recipe } from '../recipes/Recipe.ts';
import { baseFamilyName } from './baseFamilyName.ts';
import { FIRST_NAME_LOCALES } from './firstNames.ts';
import { dataFile, languageRules, recipe } from './shared.ts';

/** The locales that have family names: Tamil people use their father's first name. */
export const FAMILY_NAME_LOCALES: readonly string[] = FIRST_NAME_LOCALES.filter((locale) => locale !== 'ta');

/** Family names that are a closed set: making new ones would be wrong, so the model gives the rows and nothing else. */
const CLOSED = new Set(['zh', 'ko', 'vi']);

/** Lists of some hundred names: they need more of what smoothing adds, or their models would give back what they were given. */
const SMALL = /^(?:ar|fa|hi|lt|th)$/;
/** Short lists, and names much alike. */
const FAMILIAR = /^(?:bg|el|he|is|lv|sr)$/;

const DROPPED: Readonly<Record<string, readonly string[]>> = {
  'en-GB': ['Bowes-Lyon family'],
};

/** Where family names have more words than one: `van der Berg`, `de la Cruz`, `O'Brien`, `בן דוד`. */
const PARTICLES = /^(?:nl|nl-BE|fr|es|es-AR|es-MX|pt-BR|pt-PT|de-CH|en-.*|ar|he|fa|it)$/;

function cleaning(locale: string): CleaningRules {
  const rules = languageRules(locale);
  const asian = locale === 'zh' || locale === 'ko' || locale === 'ja';
  return {
    ...rules,
    shortWords: rules.shortWords === 'any' ? 'any' : 'd',
    separators: [' ', "'", '-'],
    minLength: asian ? 1 : rules.letterCase === 'name' && locale !== 'vi' ? 3 : 2,
    maxLength: locale === 'ja' ? 2 : asian ? 4 : 15,
    maxWords: PARTICLES.test(locale) ? 4 : 1,
    // The American census writes no accents; those of the file were guessed (`Chén`, `Németh`), and Americans mostly drop them.
    withoutAccents: locale === 'tr' ? 'circumflex' : locale === 'en-US' || locale === 'en-AU' ? 'all' : undefined,
    drop: DROPPED[locale],
    keep: locale.startsWith('en') ? ['Ng'] : undefined,
  };
}

/** Family names: of a man, where men and women of one family are called differently. */
export function familyNames(locale: string): Recipe {
  const closed = CLOSED.has(locale);
  return recipe(
    {
      name: 'person_last',
      locale,
      tokenizer: 'character',
      backoff: locale === 'ja' ? 0.9 : FAMILIAR.test(locale) ? 0.14 : SMALL.test(locale) ? 0.07 : 0.03,
      order: closed ? 10 : locale === 'ja' ? 2 : locale === 'th' || locale === 'hi' || locale === 'el' ? 5 : 4,
      free: locale === 'ja',
      maxBytes: 17_000,
      cleaning: cleaning(locale),
    },
    [
      {
        file: dataFile('person_last', locale),
        maxRows: 2200,
        mend: (value) => baseFamilyName(value, locale.split('-')[0]!),
      },
    ],
    closed ? { smoothing: 'none', originals: false } : {},
  );
}

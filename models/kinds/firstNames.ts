import type { CleaningRules, Ingredient, Recipe } from '../recipes/Recipe.ts';
import { isAccentedLate } from './greekAccents.ts';
import { dataFile, isDense, isReadableDevanagari, languageRules, recipe } from './shared.ts';
import { EXTRA_FIRST_NAMES } from './turkishFirstNames.ts';

/** The locales that have first names. */
export const FIRST_NAME_LOCALES: readonly string[] = [
  ...[
    'ar',
    'bg',
    'cs',
    'da',
    'de',
    'de-AT',
    'de-CH',
    'el',
    'en-AU',
    'en-CA',
    'en-GB',
    'en-IE',
    'en-IN',
    'en-US',
    'es',
    'es-AR',
  ],
  ...[
    'es-MX',
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
    'ka',
    'ko',
    'lt',
    'lv',
    'nb',
    'nl',
  ],
  ...['nl-BE', 'pl', 'pt-BR', 'pt-PT', 'ro', 'ru', 'sk', 'sl', 'sr', 'sv', 'ta', 'th', 'tr', 'uk', 'vi', 'zh'],
];

type Gender = 'female' | 'male';
const OTHER = { female: 'male', male: 'female' } as const;

/** Where first names of two words are usual: `María Carmen`, `Huệ Thương`. */
const TWO_WORDS = new Set(['es', 'es-AR', 'es-MX', 'vi', 'ar', 'pt-BR', 'pt-PT']);
/** Where two first names are joined by a hyphen: `Anna-Maria`, `Jean-Pierre`. */
const HYPHENS = /^(?:fr|de|fi|sv|da|nb|nl|et)/;

/** Values that stand in registers for a name that was not given, and others that no rule would catch. */
const DROPPED: Readonly<Record<string, readonly string[]>> = {
  'en-US female': ['Baby', 'Infant', 'Unknown', 'Female', 'Unnamed'],
  'en-US male': ['Aj', 'Baby', 'Infant', 'Unknown', 'Male', 'Unnamed', 'Boy'],
  'zh female': ['和尚', '兰特', '若虚', '宝贝', '語', '太太', '小姐', '夫人'],
  'tr female': ['Saçı', 'Natalia', 'Hazine', 'Nefaret', 'Erbay', 'Tercan', 'Akel', 'Yurtseven', 'Hanim'],
  'tr male': ['Heyvetullah', 'Seçme', 'İlalmış', 'Amaç'],
};

function cleaning(locale: string, genders: readonly Gender[]): CleaningRules {
  const rules = languageRules(locale);
  const dense = isDense(locale);
  const separators = [...(TWO_WORDS.has(locale) ? [' '] : []), ...(HYPHENS.test(locale) ? ['-'] : [])];
  const twice = separators.length > 0;
  return {
    ...rules,
    // In `María del Carmen` particles are right, in a single name they are another name's remains.
    particles: twice ? ['de', 'del', 'la', 'los', 'las'] : [],
    shortWords: rules.shortWords === 'any' ? 'any' : undefined,
    separators,
    // `Jo` and `Al` teach where a name may end, and it is there that longer ones would be cut: `Benja`, `Alexa`.
    minLength: dense && locale !== 'th' ? 1 : rules.letterCase === 'name' && locale !== 'vi' ? 3 : 2,
    maxLength: locale === 'ko' || locale === 'ja' || locale === 'zh' ? 3 : twice ? 20 : 14,
    maxWords: 2,
    withoutAccents: locale === 'tr' ? 'circumflex' : locale === 'en-US' || locale === 'en-AU' ? 'all' : undefined,
    drop: genders.flatMap((gender) => DROPPED[`${locale} ${gender}`] ?? []),
  };
}

function ingredient(locale: string, gender: Gender): Ingredient {
  return {
    file: dataFile(`person_first_${gender}`, locale),
    // Turkish rows of weight 1 have a guessed gender, often wrong (Kâzım, Gafur, Besim).
    minWeight: locale === 'tr' && gender === 'female' ? 3 : undefined,
    maxRows: SIGNS.has(locale) && locale !== 'ko' ? 2500 : 1600,
    mend: (name) => {
      // `de Lourdes` is what is left of a longer name.
      if (/^\p{Ll}/u.test(name) && TWO_WORDS.has(locale)) return undefined;
      // A Tamil word does not begin with a bare consonant; `ஸ்ரீ` does.
      if (locale === 'ta' && /^(?!ஸ்)[க-ஹ]்/u.test(name)) return undefined;
      if (locale === 'hi' && !isReadableDevanagari(name)) return undefined;
      return locale === 'el' && !isAccentedLate(name) ? undefined : name;
    },
    // Registers have some boys booked as girls and the other way round; where rows are not counted, this asks nothing.
    commonerIn: { file: dataFile(`person_first_${OTHER[gender]}`, locale), times: 5 },
    extraRows: locale === 'tr' ? EXTRA_FIRST_NAMES[gender] : undefined,
  };
}

/** Names of two signs, each of which is chosen for itself. */
const SIGNS = new Set(['ja', 'ko', 'zh']);
/** Lists that need more of what smoothing adds, or their models would give back what they were given: short ones, and names much alike. */
const FAMILIAR = /^(?:bg|cs|da|en-IE|en-IN|et|fa|fi|hr|hu|hy|id|ka|lt|lv|nb|nl|pl|ro|sk|sl|sr|sv|ta|th)$/;
const MOST_FAMILIAR = /^(?:ar|he|hi|is)$/;
/** Scripts that write a syllable with two or three signs: a context has to reach as far as in others. */
const SYLLABLES = /^(?:hi|ta|th)$/;

function base(locale: string): Pick<Recipe, 'locale' | 'tokenizer' | 'backoff' | 'order' | 'free'> {
  const signs = SIGNS.has(locale);
  return {
    locale,
    tokenizer: 'character',
    // With four letters to go by, what smoothing adds on top of them is what reads wrong.
    backoff: signs ? 0.9 : MOST_FAMILIAR.test(locale) ? 0.22 : FAMILIAR.test(locale) ? 0.1 : 0.03,
    order: signs ? 2 : locale === 'vi' ? 6 : SYLLABLES.test(locale) ? 5 : 4,
    free: signs,
  };
}

/** First names of one gender. */
export function firstNames(locale: string, gender: Gender): Recipe {
  return recipe(
    { ...base(locale), name: `person_first_${gender}`, maxBytes: 13_500, cleaning: cleaning(locale, [gender]) },
    [ingredient(locale, gender)],
  );
}

/** First names of either gender, both as often. */
export function anyFirstNames(locale: string): Recipe {
  return recipe(
    { ...base(locale), name: 'person_names', maxBytes: 13_000, cleaning: cleaning(locale, ['female', 'male']) },
    (['female', 'male'] as const).map((gender) => ({
      ...ingredient(locale, gender),
      maxRows: SIGNS.has(locale) && locale !== 'ko' ? 1500 : 750,
      share: 0.5,
    })),
  );
}

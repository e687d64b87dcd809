import type { Recipe } from '../recipes/Recipe.ts';
import { isAccentedLast } from './greekAccents.ts';
import { PRODUCT_LOCALES } from './products.ts';
import { dataFile, isDense, languageRules, recipe } from './shared.ts';

/** The locales that have words: those of products, and Latin. */
export const WORD_LOCALES: readonly string[] = [...PRODUCT_LOCALES, 'la'];

/** Scripts in which a sign is a word, or a syllable with a meaning. */
const SIGNS = /^(?:ja|ko|zh)$/;
/** Scripts that write a syllable with two or three signs: a context has to reach as far as in others. */
const SYLLABLES = /^(?:bn|hi|ta|th|vi)$/;

/** Words of running text, small ones most often: what texts that nobody reads are made of. */
export function words(locale: string): Recipe {
  const rules = languageRules(locale);
  const german = locale === 'de';
  return recipe(
    {
      name: 'lorem_words',
      locale,
      tokenizer: 'character',
      backoff: SIGNS.test(locale) ? (locale === 'ja' ? 0.6 : 0.35) : locale === 'he' || locale === 'vi' ? 0.25 : 0.04,
      order: SIGNS.test(locale) ? 2 : SYLLABLES.test(locale) ? 5 : 4,
      // Each sign is chosen for itself.
      free: locale === 'zh' || locale === 'ko',
      maxBytes: 11_000,
      // Neither is anybody's: that one of them stands in a list harms nobody.
      originals: false,
      tempering: 0.25,
      cleaning: {
        ...rules,
        vowels: undefined,
        // German nouns begin with a capital wherever they stand.
        letterCase: german || rules.letterCase === 'as is' ? 'as is' : 'lower',
        particles: [],
        separators: [],
        // `ch` and `nh` are the beginnings of Vietnamese words, and what single letters would make of its words.
        minLength: locale === 'vi' ? 2 : 1,
        maxLength: locale === 'zh' ? 2 : locale === 'ja' || locale === 'ko' ? 5 : 12,
      },
    },
    [
      {
        file: dataFile('word', locale),
        maxRows: isDense(locale) ? 1500 : locale === 'vi' ? 1300 : 1100,
        // Words that carry no accent are the short ones.
        mend: (word) => {
          if (locale === 'el') return word.length > 3 && !isAccentedLast(word) ? undefined : word;
          // Words of one script: kanji and kana change places within a word by rules that letters do not show.
          return locale === 'ja' && !/^(?:\p{Script=Han}+|[ァ-ヶー]+|\p{Script=Hiragana}+)$/u.test(word)
            ? undefined
            : word;
        },
      },
    ],
  );
}

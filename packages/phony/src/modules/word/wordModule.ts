import {
  byRule,
  type Generator,
  type ModelOptions,
  type Module,
  type ModuleDefinition,
} from '@phonyland/language-generator';
import { type WordOptions, wordRule } from '../../english/wordRule.ts';
import { conjunctions, interjections, prepositions } from '../../lists/closedClasses.ts';
import { adjectives, adverbs, nouns, verbs } from '../../lists/words.ts';
import { type CountOptions, wordsRule } from '../lorem/loremRules.ts';
import { ofText } from '../lorem/ofText.ts';
import { madeWord } from './madeWord.ts';

/**
 * Words: made ones in every language, and words of English dictionaries by part of speech. The latter exist in the English locales, and in
 * `multi`, whose lists are English; elsewhere they throw `NO_DATA_FOR_LOCALE` when they are asked for.
 */
export interface WordMembers {
  /**
   * A word that the model of the locale's language makes. It takes the constraints of models: `minLength`, `maxLength`, `prefix`, `suffix`,
   * `pattern`.
   * @feeds model: lorem_words
   * @example Phony.locale('tr').word().sample.with({ prefix: 'ba', maxLength: 7 }).at(0)
   */
  readonly sample: Generator<string, ModelOptions>;
  /**
   * Made words with a space between them: 5, or as many as `count` says.
   * @feeds model: lorem_words
   * @example Phony.locale('de').word().words.with({ count: 3 }).at(0)
   */
  readonly words: Generator<string, CountOptions>;
  /**
   * A common English noun, in the singular.
   * @feeds list: nouns
   * @example Phony.word().noun.with({ minLength: 8 }).at(0)
   */
  readonly noun: Generator<string, WordOptions>;
  /**
   * A common English verb, in the infinitive.
   * @feeds list: verbs
   * @example Phony.word().verb.with({ length: 5 }).at(0)
   */
  readonly verb: Generator<string, WordOptions>;
  /**
   * A common English adjective.
   * @feeds list: adjectives
   * @example Phony.word().adjective.at(0)
   */
  readonly adjective: Generator<string, WordOptions>;
  /**
   * A common English adverb.
   * @feeds list: adverbs
   * @example Phony.word().adverb.with({ length: 40, strategy: 'closest' }).at(0)
   */
  readonly adverb: Generator<string, WordOptions>;
  /**
   * An English preposition of one word.
   * @feeds list: prepositions
   * @example Phony.word().preposition.at(0)
   */
  readonly preposition: Generator<string, WordOptions>;
  /**
   * An English conjunction of one word.
   * @feeds list: conjunctions
   * @example Phony.word().conjunction.at(0)
   */
  readonly conjunction: Generator<string, WordOptions>;
  /**
   * An English interjection.
   * @feeds list: interjections
   * @example Phony.word().interjection.at(0)
   */
  readonly interjection: Generator<string, WordOptions>;
}
export type WordModule = Module<WordMembers, 'sample'>;

const INSTEAD = 'take word.sample, which makes words of the locale';

export const wordModule: ModuleDefinition<WordMembers> = {
  name: 'word',
  whole: 'sample',
  members: {
    sample: madeWord,
    words: ofText(wordsRule),
    noun: byRule(wordRule('nouns', nouns, INSTEAD)),
    verb: byRule(wordRule('verbs', verbs, INSTEAD)),
    adjective: byRule(wordRule('adjectives', adjectives, INSTEAD)),
    adverb: byRule(wordRule('adverbs', adverbs, INSTEAD)),
    preposition: byRule(wordRule('prepositions', prepositions, INSTEAD)),
    conjunction: byRule(wordRule('conjunctions', conjunctions, INSTEAD)),
    interjection: byRule(wordRule('interjections', interjections, INSTEAD)),
  },
};

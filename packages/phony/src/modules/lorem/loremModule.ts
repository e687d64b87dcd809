import type { Generator, ModelOptions, Module, ModuleDefinition } from '@phonyland/language-generator';
import { madeWord } from '../word/madeWord.ts';
import {
  type CountOptions,
  type LoremTextOptions,
  linesRule,
  type ParagraphsOptions,
  paragraphRule,
  paragraphsRule,
  type SentenceCountOptions,
  sentenceRule,
  sentencesRule,
  slugRule,
  textRule,
  type WordCountOptions,
  wordsRule,
} from './loremRules.ts';
import { ofText } from './ofText.ts';

/**
 * Filler text in the language of the locale: words that a model of the language made, in sentences of the language's own shape. In a
 * locale of several cultures each text is in the language of one.
 */
export interface LoremMembers {
  /**
   * One word.
   * @feeds model: lorem_words
   * @example Phony.lorem().word.with({ minLength: 8 }).at(0)
   */
  readonly word: Generator<string, ModelOptions>;
  /**
   * Words with a space between them, without punctuation: 5, or as many as `count` says. No word comes twice in a row.
   * @feeds model: lorem_words
   * @example Phony.locale('tr').lorem().words.with({ count: 4 }).at(0)
   */
  readonly words: Generator<string, CountOptions>;
  /**
   * A sentence of 4 to 13 words, or as many as `wordCount` says: with a capital, commas and a full stop as the language
   * has them.
   * @feeds model: lorem_words; rule: shape of the language's sentences
   * @example Phony.locale('de').lorem().sentence.with({ wordCount: 5 }).at(0)
   */
  readonly sentence: Generator<string, WordCountOptions>;
  /**
   * 2 to 6 sentences, or as many as `count` says.
   * @feeds model: lorem_words; rule: shape of the language's sentences
   * @example Phony.lorem().sentences.with({ count: 2 }).at(0)
   */
  readonly sentences: Generator<string, CountOptions>;
  /**
   * A paragraph of 3 to 7 sentences, or as many as `sentenceCount` says.
   * @feeds model: lorem_words; rule: shape of the language's sentences
   * @example Phony.lorem().paragraph.with({ sentenceCount: 2 }).at(0)
   */
  readonly paragraph: Generator<string, SentenceCountOptions>;
  /**
   * 3 paragraphs, or as many as `count` says, with an empty line or the `separator` between them.
   * @feeds model: lorem_words; rule: shape of the language's sentences
   * @example Phony.lorem().paragraphs.with({ count: 2, separator: '<br>' }).at(0)
   */
  readonly paragraphs: Generator<string, ParagraphsOptions>;
  /**
   * 2 to 6 lines, or as many as `count` says, each a sentence.
   * @feeds model: lorem_words; rule: shape of the language's sentences
   * @example Phony.lorem().lines.with({ count: 2 }).at(0)
   */
  readonly lines: Generator<string, CountOptions>;
  /**
   * Words for an address on the web: in small ASCII letters and digits, romanized where the language has others, with hyphens between
   * them: 3, or as many as `wordCount` says. Throws `NO_DATA_FOR_LOCALE` for languages whose letters have no
   * romanization here (Bengali).
   * @feeds model: lorem_words; rule: romanization of the script
   * @example Phony.locale('ja').lorem().slug.at(0)
   */
  readonly slug: Generator<string, WordCountOptions>;
  /**
   * As many whole sentences as fit into `maxLength` code points (default 500), then as many whole words of the next one as fit. Fails with
   * `MAX_LENGTH_TOO_SMALL` where not even one word does.
   * @feeds model: lorem_words; rule: shape of the language's sentences
   * @example Phony.lorem().text.with({ maxLength: 60 }).at(0)
   */
  readonly text: Generator<string, LoremTextOptions>;
}
export type LoremModule = Module<LoremMembers, 'paragraph'>;

export const loremModule: ModuleDefinition<LoremMembers> = {
  name: 'lorem',
  whole: 'paragraph',
  members: {
    word: madeWord,
    words: ofText(wordsRule),
    sentence: ofText(sentenceRule),
    sentences: ofText(sentencesRule),
    paragraph: ofText(paragraphRule),
    paragraphs: ofText(paragraphsRule),
    lines: ofText(linesRule),
    slug: ofText(slugRule),
    text: ofText(textRule),
  },
};

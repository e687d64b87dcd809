import { drawNumberOf } from '../core/drawNumberOf.ts';
import type { NumberOrRange } from '../core/draws.ts';
import { ModuleBase } from '../core/ModuleBase.ts';
import { FakerError } from '../FakerError.ts';
import { drawWord, type WordOptions } from './word/drawWord.ts';

const PARTS: readonly string[] = ['adjective', 'adverb', 'conjunction', 'interjection', 'noun', 'preposition', 'verb'];
const USUAL_COUNT: NumberOrRange = { min: 1, max: 3 };

/**
 * Words. Those by their part of speech are of an English dictionary, or of a locale's own lists. Each takes a length in UTF-16 units, or
 * `{ length, strategy }`: a length, a range of it, and what is done where no word has it. Without a strategy that is an error.
 */
export class WordModule extends ModuleBase {
  /** An adjective. @throws FakerError where none has the length */
  adjective(options: WordOptions = {}): string {
    return this.#word('adjective', options);
  }

  /** An adverb. @throws FakerError where none has the length */
  adverb(options: WordOptions = {}): string {
    return this.#word('adverb', options);
  }

  /** A conjunction. @throws FakerError where none has the length */
  conjunction(options: WordOptions = {}): string {
    return this.#word('conjunction', options);
  }

  /** An interjection. @throws FakerError where none has the length */
  interjection(options: WordOptions = {}): string {
    return this.#word('interjection', options);
  }

  /** A noun, in the singular. @throws FakerError where none has the length */
  noun(options: WordOptions = {}): string {
    return this.#word('noun', options);
  }

  /** A preposition. @throws FakerError where none has the length */
  preposition(options: WordOptions = {}): string {
    return this.#word('preposition', options);
  }

  /** A verb, in the infinitive. @throws FakerError where none has the length */
  verb(options: WordOptions = {}): string {
    return this.#word('verb', options);
  }

  /**
   * Any word: in English one of a part of speech, of which each is as likely; in other languages one that the model of the language makes,
   * of a vocabulary of up to 4096.
   * @throws FakerError where none has the length
   */
  sample(options: WordOptions = {}): string {
    if (this.core.has('word', 'sample')) return this.#word('sample', options);
    let parts = PARTS;
    while (parts.length > 0) {
      const part = parts[Math.floor(this.core.randomizer.next() * parts.length)]!;
      try {
        return this.#word(part, options);
      } catch (error) {
        // Another part of speech may have a word of that length, or be there at all.
        if (!(error instanceof FakerError)) throw error;
        parts = parts.filter((other) => other !== part);
      }
    }
    throw new FakerError('The locale has no word for these options.');
  }

  /**
   * Words with a space between them.
   * @param options how many, or a range of it as `count`; default: 1 to 3
   * @throws FakerError for a range that is none
   */
  words(options: number | { count?: NumberOrRange } = {}): string {
    const { count = USUAL_COUNT } = typeof options === 'number' ? { count: options } : options;
    const many = drawNumberOf(this.core.randomizer, count);
    let text = '';
    for (let i = 1; i <= many; i++) text += i === 1 ? this.sample() : ` ${this.sample()}`;
    return text;
  }

  #word(entry: string, options: WordOptions): string {
    return drawWord(this.core.randomizer, this.core.supply('word', entry), options);
  }
}

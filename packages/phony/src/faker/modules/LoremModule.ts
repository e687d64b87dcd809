import { drawNumberOf } from '../core/drawNumberOf.ts';
import { drawInt, type NumberOrRange } from '../core/draws.ts';
import { ModuleBase } from '../core/ModuleBase.ts';
import type { Supply } from '../definitions/Supply.ts';
import { drawSlugWord } from './lorem/drawSlugWord.ts';
import { sentenceCapital } from './lorem/sentenceCapital.ts';
import { drawWord, type WordOptions } from './word/drawWord.ts';

const SENTENCE_WORDS: NumberOrRange = { min: 3, max: 10 };
const SEVERAL_SENTENCES: NumberOrRange = { min: 2, max: 6 };
const LINES: NumberOrRange = { min: 1, max: 5 };

/**
 * Filler text: of made Latin words in English, else of words that the model of the locale's language makes. A language has a vocabulary of
 * up to 4096, which is made when it is first needed. Words have spaces between them and sentences end with a full stop in every language.
 *
 * How many words, sentences, lines or paragraphs is a number or a range of it, of which each number is as likely; none below 1.
 */
export class LoremModule extends ModuleBase {
  #supply: Supply | undefined;
  #language: string | undefined;

  /**
   * One word.
   * @param options its length in UTF-16 units, or `{ length, strategy }`: a length, a range of it, and what is done where no word has it;
   * without a strategy that is an error
   * @throws FakerError where none has the length
   */
  word(options: WordOptions = {}): string {
    return drawWord(this.core.randomizer, this.#words(), options);
  }

  /** Words with a space between them; 3 by default. @throws FakerError for a range that is none */
  words(wordCount: NumberOrRange = 3): string {
    return this.#joined(this.#count(wordCount), this.#words());
  }

  /** Words with a capital at the beginning and a full stop at the end; 3 to 10 by default. @throws FakerError for a range that is none */
  sentence(wordCount: NumberOrRange = SENTENCE_WORDS): string {
    return this.#sentence(this.#count(wordCount), this.#words());
  }

  /**
   * Words in letters of ASCII with a hyphen between them, romanized where the script is another; 3 by default.
   * @throws FakerError for a range that is none
   */
  slug(wordCount: NumberOrRange = 3): string {
    const count = this.#count(wordCount);
    const words = this.#words();
    const language = this.#languageCode();
    let text = '';
    for (let i = 1; i <= count; i++) {
      if (i > 1) text += '-';
      text += drawSlugWord(this.core.randomizer, words, language);
    }
    return text;
  }

  /**
   * Sentences; 2 to 6 by default.
   * @param separator what stands between them; default: a space
   * @throws FakerError for a range that is none
   */
  sentences(sentenceCount: NumberOrRange = SEVERAL_SENTENCES, separator: string = ' '): string {
    return this.#sentences(this.#count(sentenceCount), separator);
  }

  /** Sentences with a space between them; 3 by default. @throws FakerError for a range that is none */
  paragraph(sentenceCount: NumberOrRange = 3): string {
    return this.#sentences(this.#count(sentenceCount), ' ');
  }

  /**
   * Paragraphs of 3 sentences; 3 by default.
   * @param separator what stands between them; default: a line break
   * @throws FakerError for a range that is none
   */
  paragraphs(paragraphCount: NumberOrRange = 3, separator: string = '\n'): string {
    const count = this.#count(paragraphCount);
    let text = '';
    for (let i = 1; i <= count; i++) {
      if (i > 1) text += separator;
      text += this.#sentences(3, ' ');
    }
    return text;
  }

  /** A sentence, sentences, a paragraph, paragraphs or lines, of their usual numbers, each as likely. */
  text(): string {
    switch (Math.floor(this.core.randomizer.next() * 5)) {
      case 0:
        return this.sentence();
      case 1:
        return this.sentences();
      case 2:
        return this.paragraph();
      case 3:
        return this.paragraphs();
      default:
        return this.lines();
    }
  }

  /** Sentences with a line break between them; 1 to 5 by default. @throws FakerError for a range that is none */
  lines(lineCount: NumberOrRange = LINES): string {
    return this.#sentences(this.#count(lineCount), '\n');
  }

  #words(): Supply {
    this.#supply ??= this.core.supply('lorem', 'word');
    return this.#supply;
  }

  #languageCode(): string {
    this.#language ??= String(this.core.raw.metadata?.language ?? '');
    return this.#language;
  }

  #count(count: NumberOrRange | null): number {
    return drawNumberOf(this.core.randomizer, count ?? 3);
  }

  #joined(count: number, words: Supply): string {
    if (count < 1 || Number.isNaN(count)) return '';
    const { randomizer } = this.core;
    let text = words.draw(randomizer);
    for (let i = 2; i <= count; i++) text += ` ${words.draw(randomizer)}`;
    return text;
  }

  #sentence(count: number, words: Supply): string {
    if (count < 1 || Number.isNaN(count)) return '.';
    const { randomizer } = this.core;
    const first = words.draw(randomizer);
    let text = sentenceCapital(first.charAt(0), this.#languageCode()) + first.slice(1);
    for (let i = 2; i <= count; i++) text += ` ${words.draw(randomizer)}`;
    return `${text}.`;
  }

  #sentences(count: number, separator: string): string {
    const { randomizer } = this.core;
    const words = this.#words();
    let text = '';
    for (let i = 1; i <= count; i++) {
      if (i > 1) text += separator;
      text += this.#sentence(drawInt(randomizer, 3, 10), words);
    }
    return text;
  }
}

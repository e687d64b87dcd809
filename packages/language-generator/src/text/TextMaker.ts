import { type BlockedWords, codePointLength, type LanguageModel } from '@phonyland/language-model';
import { MOST_REDRAWS } from '../address/addressWords.ts';
import { GenerationError } from '../generator/GenerationError.ts';
import { sentenceOf } from './sentenceOf.ts';
import { sentenceShape } from './sentenceShape.ts';
import { paragraphSentences, sentenceWords } from './textLengths.ts';
import type { TextDrawing } from './textSource.ts';
import { wholeWords } from './wholeWords.ts';
import { wordsOf } from './wordsOf.ts';

/** What the values of a text's model are. */
export type TextValues = 'sentences' | 'words';

/** How a text maker is made. */
export interface TextMakerOptions {
  /**
   * What the model's values are. Default: `'sentences'` for a model of paragraphs (see `trainTextModel`) and wherever values can hold
   * white space, else `'words'`, of which sentences are then composed.
   */
  readonly values?: TextValues | undefined;
  /** What no value has; undefined for nothing. */
  readonly blocked?: BlockedWords | undefined;
}

/** Makes words, sentences, paragraphs and texts of what is drawn from a model. */
export class TextMaker {
  readonly model: LanguageModel;
  readonly blocked: BlockedWords | undefined;
  /** What stands between two sentences. */
  readonly between: string;
  readonly #path: string;
  readonly #locale: string;
  readonly #ofWords: boolean;

  /** @param path what messages begin with */
  constructor(model: LanguageModel, path: string, { values, blocked }: TextMakerOptions = {}) {
    this.model = model;
    this.blocked = blocked;
    this.#path = path;
    this.#locale = model.metadata.locale;
    this.#ofWords = (values ?? valuesOf(model)) === 'words';
    // Sentences that were learned whole are written as they were: with a space between them.
    this.between = this.#ofWords ? sentenceShape(this.#locale).between : ' ';
  }

  /** So many words, without punctuation. @throws GenerationError `REDRAWS_EXHAUSTED` where sentences have none */
  words({ parts }: TextDrawing, count: number): string[] {
    const words: string[] = [];
    for (let drawn = 0; words.length < count; drawn++) {
      words.push(...(this.#ofWords ? [parts.nextOther(words.at(-1))] : wordsOf(parts.next())));
      if (words.length > 0 || drawn < MOST_REDRAWS) continue;
      throw new GenerationError(
        'REDRAWS_EXHAUSTED',
        `${this.#path}.words: ${MOST_REDRAWS} sentences in a row had no word; train the model on text`,
      );
    }
    return words.slice(0, count);
  }

  /**
   * A sentence; of so many words, where that is told.
   * @param words default: as long as the model's sentences, or 4 to 13 words where it knows of none
   */
  sentence(drawing: TextDrawing, words?: number): string {
    const { parts, random } = drawing;
    if (words !== undefined) return sentenceOf(this.words(drawing, words), this.#locale, random);
    if (!this.#ofWords) return parts.next();
    return sentenceOf(this.words(drawing, sentenceWords(random)), this.#locale, random);
  }

  /** So many words as a title of their language: the first one with a capital, nothing at the end. */
  title(drawing: TextDrawing, words: number): string {
    const sentence = sentenceOf(this.words(drawing, words), this.#locale);
    return sentence.slice(0, sentence.length - sentenceShape(this.#locale).stop.length);
  }

  /** Sentences one after the other, with what their language puts between them. */
  sentences(drawing: TextDrawing, count: number): string {
    return Array.from({ length: count }, () => this.sentence(drawing)).join(this.between);
  }

  /** @param sentences how many it has; default: as the paragraphs that the model was trained on, else 3 to 7 */
  paragraph(drawing: TextDrawing, sentences?: number): string {
    return this.sentences(drawing, sentences ?? paragraphSentences(drawing.random, this.model.content.paragraphs));
  }

  /**
   * As many whole sentences as fit, then as many whole words of the next one as fit.
   * @param maxLength in code points
   * @throws GenerationError `MAX_LENGTH_TOO_SMALL` where not even one word does
   */
  text(drawing: TextDrawing, maxLength: number): string {
    let text = '';
    let length = 0;
    for (let attempt = 0; attempt <= MOST_REDRAWS || length > 0; attempt++) {
      const next = this.sentence(drawing).trim();
      const gap = length === 0 ? 0 : this.between.length;
      const fitting = wholeWords(next, maxLength - length - gap);
      if (fitting !== '') {
        text += (length === 0 ? '' : this.between) + fitting;
        length += gap + codePointLength(fitting);
      }
      if (fitting.length < next.length && length > 0) return text;
    }
    throw new GenerationError(
      'MAX_LENGTH_TOO_SMALL',
      `${this.#path}.text: no word of ${MOST_REDRAWS} sentences has at most ${maxLength} code points; raise maxLength`,
      { details: { maxLength } },
    );
  }
}

/** Whether a model's values are sentences, or single words. */
function valuesOf({ content }: LanguageModel): TextValues {
  const spaced = content.tables.symbols.some((symbol) => /\s/u.test(symbol));
  return content.paragraphs !== undefined || spaced ? 'sentences' : 'words';
}

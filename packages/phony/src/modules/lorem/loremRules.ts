import {
  ArgumentError,
  integer,
  type OptionType,
  type RandomStream,
  type TextDrawing,
  type TextMaker,
  type TextRule,
  text,
} from '@phonyland/language-generator';
import { romanize } from '../../person/romanize/romanize.ts';
import { boundsOf, type CountRange, countOption } from '../countOption.ts';

/** How many words, sentences, lines or paragraphs. */
export interface CountOptions {
  /** A number from 1, or bounds, `{ min: 2, max: 5 }`, of which and between which each number is equally likely. */
  readonly count?: CountRange | undefined;
}

/** How many words a sentence or a slug has. */
export interface WordCountOptions {
  /** A number from 1 to 100,000, or bounds: `{ min: 2, max: 5 }`. */
  readonly wordCount?: CountRange | undefined;
}

/** How many sentences a paragraph has. */
export interface SentenceCountOptions {
  /** A number from 1 to 10,000, or bounds: `{ min: 2, max: 5 }`. */
  readonly sentenceCount?: CountRange | undefined;
}

/** How many paragraphs, and what stands between them. */
export interface ParagraphsOptions extends CountOptions {
  /** Default: an empty line, `'\n\n'`. */
  readonly separator?: string | undefined;
}

/** How long a text is. */
export interface LoremTextOptions {
  /** The most code points: 1 to 1,000,000; default 500. */
  readonly maxLength?: number | undefined;
}

const MOST_WORDS = 100_000;
const MOST_SENTENCES = 10_000;
const MOST_PARAGRAPHS = 1_000;

/** So often words are drawn for a slug of which none can be spelled in ASCII. */
const MOST_SPELLINGS = 100;

/** A number from 1, or bounds of it. */
const upTo = (most: number): OptionType<CountRange> => countOption(most, 1);

function drawCount(random: RandomStream, count: CountRange): number {
  const [min, max] = boundsOf(count);
  return min === max ? min : min + random.below(max - min + 1);
}

/** Several things of one kind, joined. */
function several(
  most: number,
  usual: CountRange,
  join: (maker: TextMaker, drawing: TextDrawing, count: number) => string,
): TextRule<CountOptions> {
  return {
    options: { count: upTo(most) },
    prepare:
      ({ count = usual }) =>
      (maker, drawing) =>
        join(maker, drawing, drawCount(drawing.random, count)),
  };
}

/** Words with a space between them. */
export const wordsRule: TextRule<CountOptions> = several(MOST_WORDS, 5, (maker, drawing, count) =>
  maker.words(drawing, count).join(' '),
);

/** Sentences, with what their language puts between them. */
export const sentencesRule: TextRule<CountOptions> = several(
  MOST_SENTENCES,
  { min: 2, max: 6 },
  (maker, drawing, count) => maker.sentences(drawing, count),
);

/** A sentence on each line. */
export const linesRule: TextRule<CountOptions> = several(MOST_SENTENCES, { min: 2, max: 6 }, (maker, drawing, count) =>
  Array.from({ length: count }, () => maker.sentence(drawing)).join('\n'),
);

/** One sentence. */
export const sentenceRule: TextRule<WordCountOptions> = {
  options: { wordCount: upTo(MOST_WORDS) },
  prepare:
    ({ wordCount }) =>
    (maker, drawing) =>
      maker.sentence(drawing, wordCount === undefined ? undefined : drawCount(drawing.random, wordCount)),
};

/** One paragraph. */
export const paragraphRule: TextRule<SentenceCountOptions> = {
  options: { sentenceCount: upTo(MOST_SENTENCES) },
  prepare:
    ({ sentenceCount }) =>
    (maker, drawing) =>
      maker.paragraph(drawing, sentenceCount === undefined ? undefined : drawCount(drawing.random, sentenceCount)),
};

/** Paragraphs with a separator between them. */
export const paragraphsRule: TextRule<ParagraphsOptions> = {
  options: { count: upTo(MOST_PARAGRAPHS), separator: text() },
  prepare:
    ({ count = 3, separator = '\n\n' }) =>
    (maker, drawing) =>
      Array.from({ length: drawCount(drawing.random, count) }, () => maker.paragraph(drawing)).join(separator),
};

/** Words in small ASCII letters with hyphens between them. */
export const slugRule: TextRule<WordCountOptions> = {
  options: { wordCount: upTo(MOST_WORDS) },
  prepare:
    ({ wordCount = 3 }, path) =>
    (maker, drawing) => {
      const { locale } = maker.model.metadata;
      const count = drawCount(drawing.random, wordCount);
      const words: string[] = [];
      for (let draws = 0; words.length < count; draws++) {
        // Chinese characters in a Japanese word do not tell how they are read: another word is drawn in its place.
        const spelled = maker.words(drawing, count - words.length).map((word) => romanize(word, locale));
        words.push(...spelled.filter((word) => word !== ''));
        if (draws < MOST_SPELLINGS || words.length > 0) continue;
        throw new ArgumentError(
          'NO_DATA_FOR_LOCALE',
          `${path}: no word of ${JSON.stringify(locale)} can be spelled in ASCII letters; use lorem.words there`,
          { details: { locale } },
        );
      }
      return words.join('-');
    },
};

/** As many whole sentences as fit, then as many whole words of the next one. */
export const textRule: TextRule<LoremTextOptions> = {
  options: { maxLength: integer(1, 1_000_000) },
  prepare:
    ({ maxLength = 500 }) =>
    (maker, drawing) =>
      maker.text(drawing, maxLength),
};

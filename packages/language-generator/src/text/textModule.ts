import { ArgumentError, codePointLength, type LanguageModel } from '@phonyland/language-model';
import { MOST_REDRAWS } from '../address/addressWords.ts';
import { GenerationError } from '../generator/GenerationError.ts';
import type { Generator } from '../generator/Generator.ts';
import { makeGenerator } from '../generator/makeGenerator.ts';
import { type BlockedOption, readBlocked } from '../generator/sources/blockedOption.ts';
import { optionsPath } from '../generator/sources/ModelSource.ts';
import { type Module, makeModule } from '../registry/View.ts';
import type { Root } from '../root/Root.ts';
import { sentenceOf } from './sentenceOf.ts';
import { sentenceShape } from './sentenceShape.ts';
import { paragraphSentences, sentenceWords } from './textLengths.ts';
import { type Drawing, textSource } from './textSource.ts';
import { wholeWords } from './wholeWords.ts';
import { wordsOf } from './wordsOf.ts';

/** What the values of a text's model are. */
export type TextValues = 'sentences' | 'words';

/** How many words. */
export interface WordsOptions {
  /** 1 to 100,000; default 5. */
  readonly count?: number | undefined;
}

/** How long a paragraph is. */
export interface ParagraphOptions {
  /** How many sentences it has: 1 to 10,000; default: as many as the paragraphs that the model was trained on, else 3 to 7. */
  readonly sentences?: number | undefined;
}

/** How long a text is. */
export interface TextOptions {
  /** The most code points: 1 to 1,000,000; default 500. */
  readonly maxLength?: number | undefined;
}

/** The generators of a model's text; in a text or in JSON it draws `text`. */
export type TextGenerator = Module<
  {
    /** Words, with a space between them and without punctuation. */
    readonly words: Generator<string, WordsOptions>;
    readonly sentence: Generator<string>;
    /** Sentences, with a space between them. */
    readonly paragraph: Generator<string, ParagraphOptions>;
    /**
     * As many whole sentences as fit, then as many whole words of the next one as fit. Fails with `MAX_LENGTH_TOO_SMALL` where not even one
     * word does.
     */
    readonly text: Generator<string, TextOptions>;
  },
  'text'
>;

const MOST_WORDS = 100_000;
const MOST_SENTENCES = 10_000;
const LONGEST_TEXT = 1_000_000;

/**
 * The generators of a model's text below a root.
 * @param path what the values' addresses begin with, escaped
 * @param values what the model's values are. Default: `'sentences'` for a model of paragraphs (see `trainTextModel`) and wherever
 *   values can hold white space, else `'words'`, of which sentences are then composed
 * @param blocked which words no value has; default those of the model's own block list
 * @throws ArgumentError `INVALID_OPTIONS`, `INVALID_BLOCK_LIST`
 */
export function textModule(
  root: Root,
  model: LanguageModel,
  path: string,
  values?: TextValues,
  blocked?: BlockedOption,
): TextGenerator {
  if (values !== undefined && values !== 'sentences' && values !== 'words') {
    throw new ArgumentError(
      'INVALID_OPTIONS',
      `${path}: values is ${JSON.stringify(values)}; it must be 'sentences' or 'words'`,
    );
  }
  const { locale } = model.metadata;
  const { paragraphs } = model.content;
  // Sentences that were learned whole are written as they were: with a space between them.
  const ofWords = (values ?? valuesOf(model)) === 'words';
  const { option, words } = readBlocked(path, model, blocked);
  const between = ofWords ? sentenceShape(locale).between : ' ';
  const base = optionsPath(path, {
    ...(values === undefined ? {} : { values }),
    ...(option === undefined ? {} : { blocked: option }),
  });

  const sentence = ({ parts, random }: Drawing): string => {
    if (!ofWords) return parts.next();
    const words: string[] = [];
    for (let count = sentenceWords(random); count > 0; count--) words.push(parts.nextOther(words.at(-1)));
    return sentenceOf(words, locale, random);
  };
  const member = <O extends object>(
    name: string,
    bounds: { readonly [option in keyof O & string]: number },
    draw: (drawing: Drawing, given: O) => string,
  ): Generator<string, O> => makeGenerator(textSource(root, model, words, `${base}.${name}`, bounds, draw));

  return makeModule(path, 'text', {
    words: () =>
      member<WordsOptions>('words', { count: MOST_WORDS }, ({ parts }, { count = 5 }) => {
        const words: string[] = [];
        for (let drawn = 0; words.length < count; drawn++) {
          words.push(...(ofWords ? [parts.nextOther(words.at(-1))] : wordsOf(parts.next())));
          if (words.length > 0 || drawn < MOST_REDRAWS) continue;
          throw new GenerationError(
            'REDRAWS_EXHAUSTED',
            `${base}.words: ${MOST_REDRAWS} sentences in a row had no word; train the model on text`,
          );
        }
        return words.slice(0, count).join(' ');
      }),
    sentence: () => member('sentence', {}, sentence),
    paragraph: () =>
      member<ParagraphOptions>('paragraph', { sentences: MOST_SENTENCES }, (drawing, { sentences }) => {
        const count = sentences ?? paragraphSentences(drawing.random, paragraphs);
        return Array.from({ length: count }, () => sentence(drawing)).join(between);
      }),
    text: () =>
      member<TextOptions>('text', { maxLength: LONGEST_TEXT }, (drawing, { maxLength = 500 }) => {
        let text = '';
        let length = 0;
        for (let attempt = 0; attempt <= MOST_REDRAWS || length > 0; attempt++) {
          const next = sentence(drawing).trim();
          const gap = length === 0 ? 0 : between.length;
          const fitting = wholeWords(next, maxLength - length - gap);
          if (fitting !== '') {
            text += (length === 0 ? '' : between) + fitting;
            length += gap + codePointLength(fitting);
          }
          if (fitting.length < next.length && length > 0) return text;
        }
        throw new GenerationError(
          'MAX_LENGTH_TOO_SMALL',
          `${base}.text: no word of ${MOST_REDRAWS} sentences has at most ${maxLength} code points; raise maxLength`,
          { details: { maxLength } },
        );
      }),
  });
}

/** Whether a model's values are sentences, or single words. */
function valuesOf({ content }: LanguageModel): 'sentences' | 'words' {
  const spaced = content.tables.symbols.some((symbol) => /\s/u.test(symbol));
  return content.paragraphs !== undefined || spaced ? 'sentences' : 'words';
}

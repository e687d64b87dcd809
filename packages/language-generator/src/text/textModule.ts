import { ArgumentError, type LanguageModel } from '@phonyland/language-model';
import type { Generator } from '../generator/Generator.ts';
import { makeGenerator } from '../generator/makeGenerator.ts';
import { type BlockedOption, readBlocked } from '../generator/sources/blockedOption.ts';
import { optionsPath } from '../generator/sources/ModelSource.ts';
import { type Module, makeModule } from '../registry/View.ts';
import type { Root } from '../root/Root.ts';
import { integer } from '../rules/optionTypes.ts';
import { TextMaker, type TextValues } from './TextMaker.ts';
import { type TextRule, textSource } from './textSource.ts';

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

const WORDS: TextRule<WordsOptions> = {
  options: { count: integer(1, MOST_WORDS) },
  prepare:
    ({ count = 5 }) =>
    (maker, drawing) =>
      maker.words(drawing, count).join(' '),
};
const SENTENCE: TextRule<object> = { options: {}, prepare: () => (maker, drawing) => maker.sentence(drawing) };
const PARAGRAPH: TextRule<ParagraphOptions> = {
  options: { sentences: integer(1, MOST_SENTENCES) },
  prepare:
    ({ sentences }) =>
    (maker, drawing) =>
      maker.paragraph(drawing, sentences),
};
const TEXT: TextRule<TextOptions> = {
  options: { maxLength: integer(1, LONGEST_TEXT) },
  prepare:
    ({ maxLength = 500 }) =>
    (maker, drawing) =>
      maker.text(drawing, maxLength),
};

/**
 * The generators of a model's text below a root.
 * @param path what the values' addresses begin with, escaped
 * @param values what the model's values are; see `TextMakerOptions`
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
  const { option, words } = readBlocked(path, model, blocked);
  const base = optionsPath(path, {
    ...(values === undefined ? {} : { values }),
    ...(option === undefined ? {} : { blocked: option }),
  });
  const maker = new TextMaker(model, base, { values, blocked: words });
  const member = <O extends object>(name: string, rule: TextRule<O>): Generator<string, O> =>
    makeGenerator(textSource(root, maker, `${base}.${name}`, rule));
  return makeModule(path, 'text', {
    words: () => member('words', WORDS),
    sentence: () => member('sentence', SENTENCE),
    paragraph: () => member('paragraph', PARAGRAPH),
    text: () => member('text', TEXT),
  });
}

import { type PresetName, presets } from '../../src/text/presets.ts';
import type { SplitSentencesIntoWordsOptions } from '../../src/text/splitSentencesIntoWords.ts';
import { splitSentencesIntoWords } from '../../src/text/splitSentencesIntoWords.ts';
import type { WordFilter } from '../../src/text/WordFilter.ts';
import type { NGramView } from '../../src/views/NGramView.ts';
import { ngramModelView } from '../../src/views/ngramModelView.ts';

/** The options of the original, as far as the pairs use them. */
export interface UpstreamOptions {
  readonly word_separators?: readonly string[];
  readonly word_filters?: readonly { readonly name?: string; readonly pattern: string; readonly replacement: string }[];
  readonly sentence_separators?: readonly string[];
  readonly min_word_length?: number;
  readonly to_lowercase?: boolean;
  readonly n_gram_size?: number;
  readonly number_of_sentence_elements?: number;
  readonly n?: number;
  readonly unique?: boolean;
}

/** The original's weighted list. PHP prints an empty map as a list. */
interface LookupList {
  readonly e: (string | number)[];
  readonly w: number[];
  readonly cw: number[];
  readonly i: Record<string, number> | [];
  readonly sw: number;
  readonly c: number;
}

const PRESETS: Readonly<Record<string, PresetName>> = {
  NONE: 'none',
  NO_SYMBOLS: 'noSymbols',
  ALPHABETICAL: 'alphabetical',
  NUMERICAL: 'numerical',
  ALPHANUMBERICAL: 'alphanumerical',
  ENGLISH: 'english',
  OLD_ENGLISH: 'oldEnglish',
  FRENCH: 'french',
  LATIN_EXTENDED_ALPHABETICAL: 'latinExtendedAlphabetical',
  LATIN_EXTENDED_ALPHANUMERICAL: 'latinExtendedAlphanumerical',
  JAPANESE: 'japanese',
  CHINESE: 'chinese',
};

/** Pairs without a counterpart in this package, each with the reason. */
export const outOfScope: ReadonlyMap<string, string> = new Map([
  [
    'err-09',
    'integerExcept draws a random number outside a list: a generator of the facade for numbers, which has nothing to do with n-grams',
  ],
]);

/** The error pairs: the same mistake here, and the code by which it is told. */
export const mistakes: ReadonlyMap<string, { readonly code: string; readonly make: () => unknown }> = new Map([
  ['err-06', { code: 'PREFIX_TOO_LONG', make: () => smallView().firstNGrams('quick') }],
  ['err-07', { code: 'POSITION_OUT_OF_RANGE', make: () => smallView().sentenceElements(0) }],
  ['err-08', { code: 'POSITION_OUT_OF_RANGE', make: () => smallView().sentenceElements(-3) }],
]);

function smallView(): NGramView {
  return ngramModelView([['quick', 'brown']], 4, { positions: 2 });
}

function toSeparator(inside: string): string | RegExp {
  return inside === '\\s' ? /\s/u : inside;
}

function toFilter(filter: { name?: string; pattern: string; replacement: string }): WordFilter {
  if (filter.name === undefined)
    return { pattern: new RegExp(filter.pattern.slice(1, -1)), replacement: filter.replacement };
  const preset = PRESETS[filter.name];
  if (preset === undefined) throw new Error(`no preset for the filter ${filter.name}`);
  return presets[preset];
}

export function toOptions(options: UpstreamOptions): SplitSentencesIntoWordsOptions {
  return {
    separators: (options.word_separators ?? []).map(toSeparator),
    filters: (options.word_filters ?? []).map(toFilter),
    minLength: options.min_word_length ?? 1,
    lowercase: options.to_lowercase ?? false,
    ...(options.sentence_separators && {
      terminators: options.sentence_separators.map((inside) => (inside === '\\n' ? '\n' : inside)),
    }),
  };
}

function toLookupList(counts: ReadonlyMap<string | number, number>): LookupList {
  const entries = [...counts].sort(([, a], [, b]) => a - b);
  let sum = 0;
  return {
    e: entries.map(([element]) => element),
    w: entries.map(([, weight]) => weight),
    cw: entries.map(([, weight]) => {
      sum += weight;
      return sum;
    }),
    i: entries.length === 0 ? [] : Object.fromEntries(entries.map(([element], index) => [element, index])),
    sw: sum,
    c: entries.length,
  };
}

/** Trains a plain view on the feeds and prints it in the shape of the original's model. */
export function toUpstreamModel(feeds: readonly string[], options: UpstreamOptions): unknown {
  const split = toOptions(options);
  const positions = options.number_of_sentence_elements!;
  const view = ngramModelView(
    feeds.flatMap((feed) => splitSentencesIntoWords(feed, split)),
    options.n_gram_size!,
    { positions },
  );
  const places = Array.from({ length: positions }, (_, i) => i + 1);
  const descending = [...[...places].reverse(), ...places.map((place) => -place)];
  const words = inByteOrder(view.words.keys());
  return {
    data: {
      elements: Object.fromEntries(
        inByteOrder(view.ngrams.keys()).map((ngram) => [
          ngram,
          { c: toLookupList(view.children(ngram)), lc: toLookupList(view.lastChildren(ngram)) },
        ]),
      ),
      elements_count: view.ngrams.size,
      first_elements: toLookupList(view.firstNGrams()),
      sentence_elements: Object.fromEntries(
        descending.map((place) => [String(place), toLookupList(view.sentenceElements(place))]),
      ),
      word_lengths: toLookupList(view.wordLengths),
      sentence_lengths: toLookupList(view.sentenceLengths),
    },
    excluded: { words, count: words.length },
  };
}

function inByteOrder(texts: Iterable<string>): string[] {
  return [...texts].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

import { ArgumentError } from '../PhonyError.ts';
import { assertViewOrder } from './assertViewOrder.ts';
import type { NGramView } from './NGramView.ts';
import { ngramsOf } from './ngramsOf.ts';
import { tally } from './tally.ts';

export interface NGramModelViewOptions {
  /** How many places from each end of a sentence to tell of: an integer from 1 to 1000. Default 2. */
  readonly positions?: number;
}

type Counts = Map<string, number>;

/**
 * Counts the n-grams of sentences (lists of words, as `splitSentencesIntoWords` gives them) into a plain view. An empty
 * sentence counts for nothing; a word shorter than n counts as a word, but has no n-gram.
 *
 * @param n Length of an n-gram in code points: an integer from 1 to 10.
 * @throws ArgumentError `ORDER_OUT_OF_RANGE`, `POSITIONS_OUT_OF_RANGE`; `INVALID_WORDS` when a sentence is a string.
 */
export function ngramModelView(
  sentences: Iterable<readonly string[]>,
  n: number,
  options: NGramModelViewOptions = {},
): NGramView {
  const { positions = 2 } = options;
  assertViewOrder(n, 'ngramModelView');
  if (!Number.isInteger(positions) || positions < 1 || positions > 1000) {
    throw new ArgumentError(
      'POSITIONS_OUT_OF_RANGE',
      `ngramModelView: positions must be an integer from 1 to 1000, got ${String(positions)}.`,
      { details: { positions } },
    );
  }
  const ngrams: Counts = new Map();
  const words: Counts = new Map();
  const firsts: Counts = new Map();
  const wordLengths = new Map<number, number>();
  const sentenceLengths = new Map<number, number>();
  const children = new Map<string, Counts>();
  const lastChildren = new Map<string, Counts>();
  const elements = new Map<number, Counts>();

  const addWord = (word: string): void => {
    tally(words, word);
    tally(wordLengths, Array.from(word).length);
    const sequence = ngramsOf(word, n);
    for (let i = 0; i < sequence.length; i++) {
      tally(ngrams, sequence[i]!);
      if (i === 0) tally(firsts, sequence[i]!);
      else tally(within(i === sequence.length - 1 ? lastChildren : children, sequence[i - 1]!), sequence[i]!);
    }
  };
  const addElement = (position: number, word: string): void => {
    const [first] = ngramsOf(word, n);
    if (first !== undefined) tally(within(elements, position), first);
  };
  for (const sentence of sentences) {
    if (typeof sentence === 'string') {
      throw new ArgumentError(
        'INVALID_WORDS',
        'ngramModelView: each sentence must be a list of words, got a string. Split it with splitSentencesIntoWords first.',
      );
    }
    if (sentence.length === 0) continue;
    tally(sentenceLengths, sentence.length);
    sentence.forEach(addWord);
    const reached = Math.min(positions, sentence.length);
    for (let i = 1; i <= reached; i++) {
      addElement(i, sentence[i - 1]!);
      addElement(-i, sentence[sentence.length - i]!);
    }
  }

  const follow = (among: Map<string, Counts>, ngram: string, call: string): Counts => {
    if (Array.from(ngram).length !== n) {
      throw new ArgumentError(
        'NGRAM_LENGTH_MISMATCH',
        `NGramView.${call}: ${JSON.stringify(ngram)} is no n-gram of this view. Give one of ${n} code points.`,
        { details: { ngram, n } },
      );
    }
    return among.get(ngram) ?? new Map();
  };
  return {
    n,
    positions,
    ngrams,
    words,
    wordLengths,
    sentenceLengths,
    firstNGrams: (prefix = '') => {
      const { length } = Array.from(prefix);
      if (length > n) {
        throw new ArgumentError(
          'PREFIX_TOO_LONG',
          `NGramView.firstNGrams: the prefix ${JSON.stringify(prefix)} must not be longer than ${n} code points.`,
          { details: { prefix, n } },
        );
      }
      // By code points: half a surrogate pair is the start of nothing.
      return new Map([...firsts].filter(([ngram]) => Array.from(ngram).slice(0, length).join('') === prefix));
    },
    children: (ngram) => follow(children, ngram, 'children'),
    lastChildren: (ngram) => follow(lastChildren, ngram, 'lastChildren'),
    sentenceElements: (position) => {
      if (!Number.isInteger(position) || position === 0 || Math.abs(position) > positions) {
        throw new ArgumentError(
          'POSITION_OUT_OF_RANGE',
          `NGramView.sentenceElements: position must be an integer from 1 to ${positions} or from -1 to -${positions}, ` +
            `got ${String(position)}.`,
          { details: { position, positions } },
        );
      }
      return elements.get(position) ?? new Map();
    },
  };
}

/** The inner counts of a key, made at first use. */
function within<Key>(outer: Map<Key, Counts>, key: Key): Counts {
  const inner = outer.get(key) ?? new Map();
  outer.set(key, inner);
  return inner;
}

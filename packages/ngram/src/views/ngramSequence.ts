import { ArgumentError } from '../PhonyError.ts';
import { assertViewOrder } from './assertViewOrder.ts';
import { ngramsOf } from './ngramsOf.ts';

export interface NGramSequenceOptions {
  /** Each n-gram once, where it first appears. Default `false`. */
  readonly unique?: boolean;
}

/**
 * The n-grams within each word, in reading order: `ngramSequence(['text'], 3)` is `['tex', 'ext']`. They do not cross
 * from word to word, and a word shorter than n has none.
 *
 * @param n Length of an n-gram in code points: an integer from 1 to 10.
 * @throws ArgumentError `ORDER_OUT_OF_RANGE`; `INVALID_WORDS` when the words are one string, which would be read as
 *   words of a single letter.
 */
export function ngramSequence(words: Iterable<string>, n: number, options: NGramSequenceOptions = {}): string[] {
  assertViewOrder(n, 'ngramSequence');
  if (typeof words === 'string') {
    throw new ArgumentError(
      'INVALID_WORDS',
      'ngramSequence: words must be a list of words, got one string. Split it with splitWords first.',
    );
  }
  const ngrams: string[] = [];
  for (const word of words) for (const ngram of ngramsOf(word, n)) ngrams.push(ngram);
  return options.unique ? [...new Set(ngrams)] : ngrams;
}

import { ngramCounts } from './ngramCounts.ts';

/**
 * The share of each n-gram among all n-grams of the words (count divided by the sum of counts, not rounded), in order of
 * first appearance. Empty when no word has n code points.
 *
 * @param n Length of an n-gram in code points: an integer from 1 to 10.
 * @throws ArgumentError as `ngramSequence` does.
 */
export function ngramFrequencies(words: Iterable<string>, n: number): Map<string, number> {
  const counts = ngramCounts(words, n);
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return new Map([...counts].map(([ngram, count]) => [ngram, count / sum]));
}

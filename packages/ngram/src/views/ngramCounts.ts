import { ngramSequence } from './ngramSequence.ts';
import { tally } from './tally.ts';

/**
 * How often each n-gram occurs within the words, in order of first appearance.
 *
 * @param n Length of an n-gram in code points: an integer from 1 to 10.
 * @throws ArgumentError as `ngramSequence` does.
 */
export function ngramCounts(words: Iterable<string>, n: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const ngram of ngramSequence(words, n)) tally(counts, ngram);
  return counts;
}

import type { CountTrie } from '../counts/buildCountTrie.ts';
import { kneserNey } from './kneserNey.ts';
import { unsmoothed } from './unsmoothed.ts';

/**
 * How counts become probabilities. `'none'`: relative frequencies in the longest context, so that every step is one that
 * was seen. `'kneser-ney'`: interpolated modified Kneser–Ney.
 */
export type Smoothing = 'none' | 'kneser-ney';

/**
 * The estimated model over the trie of a training, in back-off form: after context c, a token seen there has
 * `probabilities`; all others share `backoffs`, in proportion to their probability after c without its first token.
 */
export interface Estimates {
  /** `probabilities[d][i]`: of the last token of n-gram i of level d, after the tokens before it. */
  readonly probabilities: readonly Float64Array[];
  /** `backoffs[d][i]`: what n-gram i of level d, as a context, leaves to tokens that were not seen after it. */
  readonly backoffs: readonly Float64Array[];
}

/**
 * Estimates the probabilities of a finished training.
 * @param keep 0 for each n-gram that is going to be dropped (see `filterTrie`), level by level; default all stay
 */
export function estimate(trie: CountTrie, smoothing: Smoothing, keep?: readonly Uint8Array[]): Estimates {
  return smoothing === 'none' ? unsmoothed(trie) : kneserNey(trie, keep);
}

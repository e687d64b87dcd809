import type { TrieLevels } from '../counts/buildCountTrie.ts';
import type { Estimates } from './estimate.ts';

/** Relative frequencies: the weight of an n-gram, unscaled (whole numbers stay exact in a file), and nothing to back off to. */
export function unsmoothed({ levels }: TrieLevels): Estimates {
  return {
    probabilities: levels.map((level) => level.weights),
    backoffs: levels.map((level) => new Float64Array(level.size)),
  };
}

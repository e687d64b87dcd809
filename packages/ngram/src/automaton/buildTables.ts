import { START } from '../counts/boundaries.ts';
import type { CountTrie } from '../counts/buildCountTrie.ts';
import type { Estimates } from '../smoothing/estimate.ts';
import { encodeState } from './encodeState.ts';
import { LONGEST_VALUE, type ModelTables, narrow } from './ModelTables.ts';

/** Lays the trie of a training and its estimates out as flat tables, every walk of which is kept (see `fitLengths`). */
export function buildTables(trie: CountTrie, estimates: Estimates): ModelTables {
  const { order, levels, symbols, sizes } = trie;
  const contextLevels = Math.max(1, order - 1);
  let arcs = 0;
  for (const level of levels) arcs += level.size;
  let states = 1;
  for (let d = 0; d < contextLevels; d++) states += levels[d]!.size;

  const tokens = new Uint32Array(arcs);
  const arcCounts = new Uint32Array(states);
  const weights = new Uint16Array(arcs);
  const backoffs = new Uint16Array(states);
  arcCounts[0] = levels[0]!.size;
  encodeState(estimates.probabilities[0]!, 0, levels[0]!.size, 0, weights, 0, backoffs, 0);
  // The start is a context, never a prediction.
  weights[START] = 0;
  let firstArc = 0;
  let nextLevel = 0;
  for (let d = 0; d < levels.length; d++) {
    const level = levels[d]!;
    nextLevel += level.size;
    tokens.set(level.tokens, firstArc);
    for (let i = 0; d < contextLevels && i < level.size; i++) {
      const from = level.firstChild[i]!;
      const to = level.firstChild[i + 1]!;
      const state = firstArc + i + 1;
      arcCounts[state] = to - from;
      const backoff = order === 1 ? 1 : estimates.backoffs[d]![i]!;
      encodeState(estimates.probabilities[d + 1], from, to, backoff, weights, nextLevel, backoffs, state);
    }
    firstArc = nextLevel;
  }
  return {
    order,
    symbols,
    arcCounts: narrow(arcCounts),
    tokens: narrow(tokens),
    weights,
    backoffs,
    maxTokens: hardMaximumLength(sizes.length - 1),
    acceptances: new Uint16Array(0),
  };
}

/** Twice the longest row and 32 more: far beyond what a trained walk reaches, near enough to bound every loop. */
function hardMaximumLength(longest: number): number {
  return Math.min(LONGEST_VALUE, 2 * longest + 32);
}

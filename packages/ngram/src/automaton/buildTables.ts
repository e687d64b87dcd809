import type { CountTrie } from '../counts/buildCountTrie.ts';
import { START } from '../counts/NGramCounts.ts';
import type { Estimates } from '../smoothing/estimate.ts';
import { LONGEST_VALUE, type ModelTables, narrow } from './ModelTables.ts';
import { encodeWeight, LARGEST_WEIGHT } from './minifloat.ts';

/** Lays the trie of a training and its estimates out as flat tables. */
export function buildTables(trie: CountTrie, estimates: Estimates): ModelTables {
  const { order, levels, symbols, lengths } = trie;
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
    maxLength: hardMaximumLength(lengths),
  };
}

/** Scales a state's weights so that the largest uses the code's range, and writes them. Whole numbers stay as they are. */
function encodeState(
  values: Float64Array | undefined,
  from: number,
  to: number,
  backoff: number,
  weights: Uint16Array,
  levelStart: number,
  backoffs: Uint16Array,
  state: number,
): void {
  let largest = backoff;
  let whole = Number.isInteger(backoff);
  for (let i = from; i < to; i++) {
    const value = values![i]!;
    if (value > largest) largest = value;
    whole &&= Number.isInteger(value);
  }
  const scale = whole && largest <= LARGEST_WEIGHT ? 1 : LARGEST_WEIGHT / largest;
  for (let i = from; i < to; i++) weights[levelStart + i] = encodeWeight(values![i]! * scale);
  backoffs[state] = encodeWeight(backoff * scale);
}

/** Twice the longest row and 32 more: far beyond what a trained walk reaches, near enough to bound every loop. */
function hardMaximumLength(lengths: readonly number[]): number {
  return Math.min(LONGEST_VALUE, 2 * (lengths.length - 1) + 32);
}

import type { CountTrie, TrieLevel } from '../counts/buildCountTrie.ts';
import type { Estimates } from '../smoothing/estimate.ts';
import { suffixLinks } from '../smoothing/suffixLinks.ts';

/** Counts and what was estimated from them: what tables are built of. */
export interface EstimatedTrie {
  readonly trie: CountTrie;
  readonly estimates: Estimates;
}

/**
 * What is left of a model when n-grams are dropped from it. The probabilities of those that stay are what they were;
 * what the others had goes to the back-off of their context, or, where the shorter contexts have no other token to
 * give, to those that stay. Symbols may be dropped too: then the tokens are renumbered, and the probabilities in the
 * empty context raised by a common factor.
 * @param keep 1 for each n-gram that stays, level by level. It must be closed: with an n-gram stay the n-gram without
 *   its last token and the one without its first, and the end and the start stay in any case
 */
export function filterTrie({ trie, estimates }: EstimatedTrie, keep: readonly Uint8Array[]): EstimatedTrie {
  const { tokens, symbols } = renumber(trie, keep[0]!);
  const levels = trie.levels.map((level, d) => keepLevel(level, keep[d]!, keep[d + 1], tokens));
  const probabilities = levels.map(({ size }, d) => pick(estimates.probabilities[d]!, keep[d]!, size));
  const backoffs = levels.map(({ size }, d) => pick(estimates.backoffs[d]!, keep[d]!, size));
  const all = estimates.probabilities[0]!;
  raise(probabilities[0]!, 0, levels[0]!.size, massOf(all, 0, all.length));
  for (let d = 0; d + 1 < levels.length; d++) addDropped(backoffs[d]!, trie, estimates, keep, d);
  const filtered: CountTrie = { ...trie, levels, symbols, support: undefined };
  closeCovered(filtered, probabilities, backoffs);
  return { trie: filtered, estimates: { probabilities, backoffs } };
}

/** The tokens' new numbers, and their symbols. */
function renumber({ levels, symbols }: CountTrie, keep: Uint8Array): { tokens: Uint32Array; symbols: string[] } {
  const tokens = new Uint32Array(symbols.length);
  const kept: string[] = [];
  levels[0]!.tokens.forEach((token, i) => {
    if (keep[i] === 1) tokens[token] = kept.push(symbols[token]!) - 1;
  });
  return { tokens, symbols: kept };
}

function keepLevel(
  level: TrieLevel,
  keep: Uint8Array,
  keepChildren: Uint8Array | undefined,
  newTokens: Uint32Array,
): TrieLevel {
  let size = 0;
  for (const kept of keep) size += kept;
  const tokens = new Uint32Array(size);
  const firstChild = new Uint32Array(size + 1);
  let at = 0;
  let children = 0;
  for (let i = 0; i < level.size; i++) {
    if (keep[i] === 0) continue;
    tokens[at] = newTokens[level.tokens[i]!]!;
    firstChild[at++] = children;
    if (keepChildren === undefined) continue;
    for (let child = level.firstChild[i]!; child < level.firstChild[i + 1]!; child++) children += keepChildren[child]!;
  }
  firstChild[size] = children;
  return { size, tokens, firstChild, counts: pick(level.counts, keep, size), weights: pick(level.weights, keep, size) };
}

function pick(values: Float64Array, keep: Uint8Array, size: number): Float64Array {
  const picked = new Float64Array(size);
  let at = 0;
  for (let i = 0; i < values.length; i++) if (keep[i] === 1) picked[at++] = values[i]!;
  return picked;
}

/** Adds to the back-offs of a level what its n-grams' children had that are dropped. */
function addDropped(
  backoffs: Float64Array,
  trie: CountTrie,
  estimates: Estimates,
  keep: readonly Uint8Array[],
  d: number,
): void {
  const { firstChild, size } = trie.levels[d]!;
  const probabilities = estimates.probabilities[d + 1]!;
  let at = 0;
  for (let i = 0; i < size; i++) {
    if (keep[d]![i] === 0) continue;
    for (let child = firstChild[i]!; child < firstChild[i + 1]!; child++) {
      if (keep[d + 1]![child] === 0) backoffs[at]! += probabilities[child]!;
    }
    at++;
  }
}

/**
 * Where a context's own arcs are all that it and its shorter contexts can give, nothing is backed off to: those arcs
 * take it all. (A context's tokens are among those of the shorter one, so it is enough to count them.)
 */
function closeCovered(
  trie: CountTrie,
  probabilities: readonly Float64Array[],
  backoffs: readonly Float64Array[],
): void {
  const { levels } = trie;
  const links = suffixLinks(trie);
  // How many different tokens each context gives, back-off included. The start is never given.
  let covers: Uint32Array | undefined;
  for (let d = 0; d + 1 < levels.length; d++) {
    const { firstChild, size } = levels[d]!;
    const own = new Uint32Array(size);
    for (let i = 0; i < size; i++) {
      const from = firstChild[i]!;
      const to = firstChild[i + 1]!;
      const below = covers === undefined ? levels[0]!.size - 1 : covers[links[d]![i]!]!;
      own[i] = backoffs[d]![i] === 0 ? to - from : below;
      if (to === from || to - from < below || backoffs[d]![i] === 0) continue;
      raise(probabilities[d + 1]!, from, to, massOf(probabilities[d + 1]!, from, to) + backoffs[d]![i]!);
      backoffs[d]![i] = 0;
    }
    covers = own;
  }
}

function massOf(values: Float64Array, from: number, to: number): number {
  let mass = 0;
  for (let i = from; i < to; i++) mass += values[i]!;
  return mass;
}

/** Multiplies values so that they add up to `mass`. */
function raise(values: Float64Array, from: number, to: number, mass: number): void {
  const factor = mass / massOf(values, from, to);
  if (factor === 1) return;
  for (let i = from; i < to; i++) values[i]! *= factor;
}

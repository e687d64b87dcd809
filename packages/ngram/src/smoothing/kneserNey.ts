import { START } from '../counts/boundaries.ts';
import type { TrieLevel, TrieLevels } from '../counts/buildCountTrie.ts';
import { type Discounts, estimateDiscounts } from './discounts.ts';
import type { Estimates } from './estimate.ts';
import { suffixLinks } from './suffixLinks.ts';

/**
 * Interpolated modified Kneser–Ney smoothing (Chen and Goodman 1998, section 3), with rows that may carry weights:
 *
 *     p(t | c) = (1 − D(n(ct)) / n(ct)) · w(ct) / w(c·)  +  γ(c) · p(t | c′)
 *
 * where c′ is c without its first token and γ(c) is what the discounts took. n is the count in different rows at the
 * highest order and for contexts that contain the start; everywhere else it is the number of different tokens seen
 * before the n-gram (its continuation count). w is the weighted count where n is a count in rows and n itself
 * elsewhere: weights scale the maximum-likelihood part, discounts and lower orders live on rows. With all weights 1
 * this is the textbook's (n(ct) − D) / n(c·). The empty context is interpolated with the uniform distribution over all
 * tokens.
 *
 * Where n-grams are going to be dropped, c′ has to speak for them: a dropped n-gram leaves all of its share to γ, and
 * adds its whole count to that of the n-gram without its first token, not the 1 of a token that stands before it (V.
 * Siivola, T. Hirsimäki, S. Virpioja, "On Growing and Pruning Kneser–Ney Smoothed N-Gram Models", 2007, revised Kneser
 * pruning).
 * @param keep 0 for each n-gram that is going to be dropped, level by level; default all stay
 */
export function kneserNey(trie: TrieLevels, keep?: readonly Uint8Array[]): Estimates {
  const { levels } = trie;
  const links = suffixLinks(trie);
  const counts: Float64Array[] = [];
  const masses: Float64Array[] = [];
  let above: Above | undefined;
  for (let d = levels.length - 1; d >= 0; d--) {
    counts[d] = adjustedCounts(levels, d, above);
    masses[d] = above === undefined ? levels[d]!.weights : counts[d]!.slice();
    if (above !== undefined && d > 0) copyStartRange(levels, d, levels[d]!.weights, masses[d]!);
    above = { links: links[d]!, counts: counts[d]!, keep: keep?.[d] };
  }
  return interpolate(trie, links, counts, masses, keep);
}

/**
 * The same with counts in rows at all orders instead of continuation counts, so that a shorter context tells what
 * follows it wherever it stands: what a model comes to when its longer n-grams are dropped. (Interpolated absolute
 * discounting: H. Ney, U. Essen, R. Kneser, "On Structuring Probabilistic Dependences in Stochastic Language
 * Modelling", 1994, with three discounts.)
 */
export function absoluteDiscounting(trie: TrieLevels): Estimates {
  const { levels } = trie;
  const counts = levels.map((level, d) => (d === 0 ? withoutStart(level.counts) : level.counts));
  return interpolate(
    trie,
    suffixLinks(trie),
    counts,
    levels.map((level) => level.weights),
  );
}

function interpolate(
  { levels }: TrieLevels,
  links: readonly Uint32Array[],
  counts: readonly Float64Array[],
  masses: readonly Float64Array[],
  keep?: readonly Uint8Array[],
): Estimates {
  const probabilities: Float64Array[] = [];
  const backoffs: Float64Array[] = levels.map((level) => new Float64Array(level.size));
  for (let d = 0; d < levels.length; d++) {
    const level = levels[d]!;
    const discounts = discountsOf(counts[d]!);
    const p = new Float64Array(level.size);
    const parents = d === 0 ? 1 : levels[d - 1]!.size;
    for (let parent = 0; parent < parents; parent++) {
      const from = d === 0 ? 0 : levels[d - 1]!.firstChild[parent]!;
      const to = d === 0 ? level.size : levels[d - 1]!.firstChild[parent + 1]!;
      if (from === to) continue;
      const free = discount(masses[d]!, counts[d]!, discounts, from, to, p, d === 0 ? undefined : keep?.[d]);
      if (d === 0) {
        for (let i = from; i < to; i++) if (i !== START) p[i]! += free / (level.size - 1);
        continue;
      }
      let below = 0;
      for (let i = from; i < to; i++) {
        const q = probabilities[d - 1]![links[d]![i]!]!;
        p[i]! += free * q;
        below += q;
      }
      // What remains below after all tokens but a rounding error is nothing.
      backoffs[d - 1]![parent] = below > 1 - 1e-12 ? 0 : free * (1 - below);
    }
    probabilities.push(p);
  }
  return { probabilities, backoffs };
}

/** Puts the discounted shares of `[from, to)` into `p`; returns what the discounts freed. */
function discount(
  mass: Float64Array,
  counts: Float64Array,
  discounts: Discounts,
  from: number,
  to: number,
  p: Float64Array,
  keep: Uint8Array | undefined,
): number {
  let sum = 0;
  for (let i = from; i < to; i++) if (counts[i] !== 0) sum += mass[i]!;
  let free = 0;
  for (let i = from; i < to; i++) {
    const n = counts[i]!;
    if (n === 0) continue;
    const share = mass[i]! / sum;
    if (keep !== undefined && keep[i] === 0) {
      free += share;
      continue;
    }
    const taken = discounts[n >= 3 ? 2 : ((n - 1) as 0 | 1)] / n;
    p[i] = share * (1 - taken);
    free += share * taken;
  }
  return free;
}

/** The level above one that is being counted. */
interface Above {
  readonly links: Uint32Array;
  readonly counts: Float64Array;
  readonly keep: Uint8Array | undefined;
}

/** Counts in rows at the top and behind the start; elsewhere how many different tokens stand before each n-gram. */
function adjustedCounts(levels: readonly TrieLevel[], d: number, above: Above | undefined): Float64Array {
  const level = levels[d]!;
  if (above === undefined) return d === 0 ? withoutStart(level.counts) : level.counts;
  const { links, keep } = above;
  const counts = new Float64Array(level.size);
  for (let i = 0; i < links.length; i++)
    counts[links[i]!]! += keep === undefined || keep[i] === 1 ? 1 : above.counts[i]!;
  copyStartRange(levels, d, level.counts, counts);
  return d === 0 ? withoutStart(counts) : counts;
}

/** The start is never predicted. */
function withoutStart(counts: Float64Array): Float64Array {
  const predicted = counts.slice();
  predicted[START] = 0;
  return predicted;
}

/**
 * Copies what belongs to the n-grams of level d that begin with the start: they stand side by side, since levels are in
 * token order, and the first level always begins with the end and the start.
 */
function copyStartRange(levels: readonly TrieLevel[], d: number, source: Float64Array, target: Float64Array): void {
  let from = START;
  let to = START + 1;
  for (let i = 0; i < d; i++) {
    from = levels[i]!.firstChild[from]!;
    to = levels[i]!.firstChild[to]!;
  }
  target.set(source.subarray(from, to), from);
}

function discountsOf(counts: Float64Array): Discounts {
  const found = [0, 0, 0, 0, 0];
  for (const count of counts) if (count >= 1 && count <= 4) found[count]!++;
  return estimateDiscounts(found[1]!, found[2]!, found[3]!, found[4]!);
}

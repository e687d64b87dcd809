import type { TrieLevel, TrieLevels } from '../counts/buildCountTrie.ts';
import { START } from '../counts/NGramCounts.ts';
import { type Discounts, estimateDiscounts } from './discounts.ts';
import type { Estimates } from './estimate.ts';
import { suffixLinks } from './suffixLinks.ts';

/**
 * Interpolated modified Kneser–Ney smoothing (Chen and Goodman 1998, section 3), with rows that may carry weights:
 *
 *     p(t | c) = (1 − D(n(ct)) / n(ct)) · w(ct) / w(c·)  +  γ(c) · p(t | c′)
 *
 * where c′ is c without its first token and γ(c) is what the discounts took. n is the count in different rows at the
 * highest order and for contexts that contain the start; everywhere else it is the number of different tokens seen before
 * the n-gram (its continuation count). w is the weighted count where n is a count in rows and n itself elsewhere: weights
 * scale the maximum-likelihood part, discounts and lower orders live on rows. With all weights 1 this is the textbook's
 * (n(ct) − D) / n(c·). The empty context is interpolated with the uniform distribution over all tokens.
 */
export function kneserNey(trie: TrieLevels): Estimates {
  const { levels } = trie;
  const links = suffixLinks(trie);
  const counts = levels.map((level, d) => adjustedCounts(level, links[d + 1], levels, d));
  const probabilities: Float64Array[] = [];
  const backoffs: Float64Array[] = levels.map((level) => new Float64Array(level.size));
  for (let d = 0; d < levels.length; d++) {
    const level = levels[d]!;
    const discounts = discountsOf(counts[d]!);
    const p = new Float64Array(level.size);
    const raw = d === levels.length - 1;
    const [startFrom, startTo] = startRange(levels, d);
    const parents = d === 0 ? 1 : levels[d - 1]!.size;
    for (let parent = 0; parent < parents; parent++) {
      const from = d === 0 ? 0 : levels[d - 1]!.firstChild[parent]!;
      const to = d === 0 ? level.size : levels[d - 1]!.firstChild[parent + 1]!;
      if (from === to) continue;
      const mass = raw || (from >= startFrom && from < startTo && d > 0) ? level.weights : counts[d]!;
      const free = discount(mass, counts[d]!, discounts, from, to, p);
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
): number {
  let sum = 0;
  for (let i = from; i < to; i++) if (counts[i] !== 0) sum += mass[i]!;
  let free = 0;
  for (let i = from; i < to; i++) {
    const n = counts[i]!;
    if (n === 0) continue;
    const share = mass[i]! / sum;
    const taken = discounts[n >= 3 ? 2 : ((n - 1) as 0 | 1)] / n;
    p[i] = share * (1 - taken);
    free += share * taken;
  }
  return free;
}

/** Counts in rows at the top and behind the start; elsewhere how many different tokens stand before each n-gram. */
function adjustedCounts(
  level: TrieLevel,
  linksFromAbove: Uint32Array | undefined,
  levels: readonly TrieLevel[],
  d: number,
): Float64Array {
  const counts = linksFromAbove === undefined ? level.counts.slice() : new Float64Array(level.size);
  if (linksFromAbove !== undefined) {
    for (const link of linksFromAbove) counts[link]!++;
    const [from, to] = startRange(levels, d);
    for (let i = from; i < to; i++) counts[i] = level.counts[i]!;
  }
  // The start is never predicted.
  if (d === 0) counts[START] = 0;
  return counts;
}

/**
 * Which n-grams of level d begin with the start: they stand side by side, since levels are in token order, and the first
 * level always begins with the end and the start.
 */
function startRange(levels: readonly TrieLevel[], d: number): [from: number, to: number] {
  let from = START;
  let to = START + 1;
  for (let i = 0; i < d; i++) {
    from = levels[i]!.firstChild[from]!;
    to = levels[i]!.firstChild[to]!;
  }
  return [from, to];
}

function discountsOf(counts: Float64Array): Discounts {
  const found = [0, 0, 0, 0, 0];
  for (const count of counts) if (count >= 1 && count <= 4) found[count]!++;
  return estimateDiscounts(found[1]!, found[2]!, found[3]!, found[4]!);
}

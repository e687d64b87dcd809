import { START } from '../counts/boundaries.ts';
import { suffixLinks } from '../smoothing/suffixLinks.ts';
import type { EstimatedTrie } from './filterTrie.ts';
import { naturalLog } from './naturalLog.ts';

/** What remains of 1 when all but a rounding error is taken off. */
const NOTHING = 1e-15;

/**
 * What it costs to drop an n-gram, and with it all that rest on it: the n-grams that begin with it, and those that it
 * is the end of. The cost of one is the relative entropy, in nats per row, between the model's distribution with it and
 * the one without it, when it alone is dropped (A. Stolcke, "Entropy-based Pruning of Backoff Language Models", 1998,
 * equation 6):
 *
 *     P(c) · { p(t|c) · [ln p(t|c) − ln (α′ · p(t|c′))] + b(c) · [ln α − ln α′] }
 *
 * b(c) is what context c backs off with, α that over what the shorter context c′ leaves to tokens without an arc, α′
 * the same after t lost its arc. P(c) is by the weights of the rows, not by the model's own lower orders, which under
 * Kneser–Ney are no marginals of it (C. Chelba et al., "Study on Interaction between Entropy Pruning and Kneser-Ney
 * Smoothing", 2010). The cost of all that is dropped together is taken for the largest of them, so that one threshold
 * gives a closed set.
 * @returns the costs of each level's n-grams from the second level on; the first level, the alphabet, is empty
 */
export function removalCosts({ trie, estimates }: EstimatedTrie): Float64Array[] {
  const { levels, weight } = trie;
  const { probabilities, backoffs } = estimates;
  const links = suffixLinks(trie);
  const costs = levels.map(({ size }, d) => new Float64Array(d === 0 ? 0 : size));
  // Probabilities of 'none' are weights: only their share within the context is a probability.
  let belowTotals = new Float64Array(1).fill(sumWithoutStart(probabilities[0]!));
  for (let d = 1; d < levels.length; d++) {
    const contexts = levels[d - 1]!;
    const p = probabilities[d]!;
    const lower = probabilities[d - 1]!;
    const totals = new Float64Array(contexts.size);
    for (let c = 0; c < contexts.size; c++) {
      const from = contexts.firstChild[c]!;
      const to = contexts.firstChild[c + 1]!;
      if (from === to) continue;
      const belowTotal = belowTotals[d === 1 ? 0 : links[d - 1]![c]!]!;
      let total = backoffs[d - 1]![c]!;
      let seenBelow = 0;
      for (let i = from; i < to; i++) {
        total += p[i]!;
        seenBelow += lower[links[d]![i]!]! / belowTotal;
      }
      totals[c] = total;
      const backoff = backoffs[d - 1]![c]! / total;
      const share = contexts.weights[c]! / weight;
      const left = Math.max(1 - seenBelow, NOTHING);
      const logAlpha = backoff === 0 ? 0 : naturalLog(backoff / left);
      for (let i = from; i < to; i++) {
        const own = p[i]! / total;
        const below = lower[links[d]![i]!]! / belowTotal;
        const logAlphaAfter = naturalLog((backoff + own) / (left + below));
        const gain = own * (naturalLog(own / below) - logAlphaAfter) + backoff * (logAlpha - logAlphaAfter);
        // Rounding can leave a hair less than nothing.
        costs[d]![i] = share * Math.max(gain, 0);
      }
    }
    belowTotals = totals;
  }
  for (let d = levels.length - 1; d > 1; d--) {
    const parents = levels[d - 1]!;
    const below = costs[d - 1]!;
    for (let parent = 0; parent < parents.size; parent++) {
      for (let i = parents.firstChild[parent]!; i < parents.firstChild[parent + 1]!; i++) {
        const cost = costs[d]![i]!;
        if (cost > below[parent]!) below[parent] = cost;
        const suffix = links[d]![i]!;
        if (cost > below[suffix]!) below[suffix] = cost;
      }
    }
  }
  return costs;
}

function sumWithoutStart(probabilities: Float64Array): number {
  let sum = 0;
  for (let token = 0; token < probabilities.length; token++) if (token !== START) sum += probabilities[token]!;
  return sum;
}

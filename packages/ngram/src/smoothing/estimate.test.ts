import { describe, expect, it } from 'vitest';
import type { CountTrie } from '../counts/buildCountTrie.ts';
import { NGramCounts } from '../counts/NGramCounts.ts';
import { estimate } from './estimate.ts';

function trieOf(rows: readonly string[], order: number): CountTrie {
  const counts = new NGramCounts(order);
  for (const row of rows) counts.add(row);
  return counts.finish();
}

describe('estimate', () => {
  it('without smoothing is the weights, and backs off to nothing', () => {
    const trie = trieOf(['ab', 'b'], 2);
    const { probabilities, backoffs } = estimate(trie, 'none');
    expect(probabilities.map((level) => [...level])).toEqual([
      [2, 2, 1, 2],
      [1, 1, 1, 2],
    ]);
    expect(backoffs.flatMap((level) => [...level])).toEqual(new Array(8).fill(0));
  });

  it('by Kneser–Ney gives a tiny corpus what was worked out by hand', () => {
    // Rows ^ab$ and ^b$; tokens: the end, the start, a, b. Two-grams: ^a ^b ab (1 each) and b$ (2).
    // Continuations: the end after b; a after ^; b after ^ and a. Of counts 1: two, of 2: one: y = 1/2, so the discounts
    // are 1 − 2·½·½ = ½, 2 − 3·½·0 = 2 → 1, 3 → 1.5. Sum 4; freed ½ + ½ + 1 = 2 of 4, shared evenly by three tokens.
    const { probabilities, backoffs } = estimate(trieOf(['ab', 'b'], 2), 'kneser-ney');
    const sixth = 1 / 6;
    expect(probabilities[0]![0]).toBeCloseTo(0.5 / 4 + sixth, 12);
    expect(probabilities[0]![2]).toBeCloseTo(0.5 / 4 + sixth, 12);
    expect(probabilities[0]![3]).toBeCloseTo(1 / 4 + sixth, 12);
    // Two-grams: three of count 1, one of count 2: y = 3/5; 1 − 2·3/5·1/3 = 3/5; 2 → 1; 3 → 1.5.
    // After the start: a and b once each; freed 3/5; p(a) = 1/2 · 2/5 + 3/5 · p(a).
    const pa = 0.5 / 4 + sixth;
    const pb = 1 / 4 + sixth;
    expect(probabilities[1]![0]).toBeCloseTo(0.2 + 0.6 * pa, 12);
    expect(probabilities[1]![1]).toBeCloseTo(0.2 + 0.6 * pb, 12);
    // What is left for the end.
    expect(backoffs[0]![1]).toBeCloseTo(0.6 * pa, 12);
  });

  it('leaves exactly nothing to back-off where every token was seen', () => {
    const { backoffs } = estimate(trieOf(['aa', 'a'], 3), 'kneser-ney');
    // After "a" come "a" and the end, and there is no other token.
    expect(backoffs[0]![2]).toBe(0);
  });
});

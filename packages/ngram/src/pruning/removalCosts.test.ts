import { describe, expect, it } from 'vitest';
import { NaiveBackoff } from '../../tests/twin/NaiveBackoff.ts';
import { MARK } from '../../tests/twin/NaiveCounts.ts';
import { NGramCounts } from '../counts/NGramCounts.ts';
import { estimate, type Smoothing } from '../smoothing/estimate.ts';
import type { EstimatedTrie } from './filterTrie.ts';
import { removalCosts } from './removalCosts.ts';

const CORPORA: readonly (readonly [text: string, weight: number])[][] = [
  [
    ['abab', 1],
    ['bba', 2],
    ['ca', 1],
    ['cabb', 5],
    ['b', 1],
  ],
  // After "a" everything that there is was seen.
  [
    ['aa', 1],
    ['ab', 1],
    ['ba', 0.5],
  ],
  [['a', 1]],
];

describe('removalCosts', () => {
  it.each<Smoothing>(['kneser-ney', 'none'])(
    'is the relative entropy that dropping an n-gram adds, or the most that one resting on it does: %s',
    (smoothing) => {
      for (const rows of CORPORA) {
        const model = modelOf(rows, 4, smoothing);
        const costs = removalCosts(model);
        const alone = new Map(
          [...new NaiveBackoff(model).arcs].map(([key, { ngram }]) => [key, entropyWithout(model, ngram)]),
        );
        for (const [key, { ngram, d, i }] of new NaiveBackoff(model).arcs) {
          if (d === 0) continue;
          // What rests on it: whatever holds it as a run of tokens.
          const resting = [...alone].filter(([other]) => `${MARK}${other}${MARK}`.includes(`${MARK}${key}${MARK}`));
          const expected = Math.max(...resting.map(([, cost]) => cost));
          expect(costs[d]![i], ngram.join(' ')).toBeCloseTo(expected, 10);
        }
        expect(costs[0]).toHaveLength(0);
      }
    },
  );
});

function modelOf(rows: readonly (readonly [string, number])[], order: number, smoothing: Smoothing): EstimatedTrie {
  const counts = new NGramCounts(order);
  for (const [text, weight] of rows) counts.add(text, weight);
  const trie = counts.finish();
  return { trie, estimates: estimate(trie, smoothing) };
}

/** P(context) · Σ p · ln (p / p without the n-gram), over all tokens. */
function entropyWithout(model: EstimatedTrie, ngram: readonly string[]): number {
  const context = ngram.slice(0, -1);
  if (context.length === 0) return 0;
  const before = new NaiveBackoff(model);
  const after = new NaiveBackoff(model);
  const dropped = after.arcs.get(ngram.join(MARK))!;
  const key = context.join(MARK);
  after.arcs.delete(ngram.join(MARK));
  after.backoffs.set(key, after.backoffs.get(key)! + dropped.probability);
  let sum = 0;
  for (const token of before.tokens) {
    const p = before.probability(context, token);
    if (p > 0) sum += p * Math.log(p / after.probability(context, token));
  }
  return (before.arcs.get(key)!.weight / model.trie.weight) * sum;
}

import { describe, expect, it } from 'vitest';
import { randomOf } from '../../tests/support/randomOf.ts';
import { areaUnderCurve, standardErrorOf } from './areaUnderCurve.ts';

describe('areaUnderCurve', () => {
  it.each([
    ['all above', [3, 4], [1, 2], 1],
    ['all below', [1, 2], [3, 4], 0],
    ['all the same', [1, 1, 1], [1, 1], 0.5],
    ['one of four pairs lost', [2, 4], [1, 3], 0.75],
    ['a tie counts half', [2], [1, 2], 0.75],
    ['infinite scores', [Number.POSITIVE_INFINITY], [Number.NEGATIVE_INFINITY, 0], 1],
  ])('%s', (_, positives, negatives, area) => {
    expect(areaUnderCurve(positives, negatives).area).toBe(area);
  });

  it('is the share of pairs that are in order', () => {
    const random = randomOf('areas');
    const scores = (count: number): number[] => Array.from({ length: count }, () => random.below(20));
    for (let i = 0; i < 50; i++) {
      const [high, low] = [scores(1 + random.below(30)), scores(1 + random.below(30))];
      const wins = high
        .flatMap((a) => low.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)))
        .reduce<number>((a, b) => a + b, 0);
      expect(areaUnderCurve(high, low).area).toBeCloseTo(wins / (high.length * low.length), 12);
    }
  });
});

describe('standardErrorOf', () => {
  it.each([
    [10, 10],
    [3, 400],
  ])('is that of the Mann–Whitney statistic where nothing can be told apart: %d and %d', (positives, negatives) => {
    const variance = (positives + negatives + 1) / (12 * positives * negatives);
    expect(standardErrorOf(0.5, positives, negatives)).toBeCloseTo(Math.sqrt(variance), 12);
  });

  it('is nothing where all is told apart', () => {
    expect(standardErrorOf(1, 10, 10)).toBe(0);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poolLengths, poolRows, poolWeights } from './poolLengths.ts';

describe('poolLengths', () => {
  it.each([
    ['enough of each', [0, 3, 4], 3, [0, 3, 4]],
    ['one row far out', [0, 3, 4, 0, 0, 0, 0, 1], 3, [0, 3, 5]],
    ['few of each', [0, 1, 1, 1, 1, 1], 2, [0, 0, 3, 0, 2]],
    ['few short ones', [0, 1, 1, 9], 5, [0, 0, 0, 11]],
    ['too few in all', [0, 1, 0, 1], 5, [0, 0, 0, 2]],
    ['none', [], 2, [0]],
  ])('takes lengths together: %s', (_topic, lengths, least, pooled) => {
    expect(poolRows(lengths, least)).toEqual(pooled);
  });

  it('shares the weight of a pool evenly, but for what is longest', () => {
    // Pools: 7 and 5 (told as 5), 4 to 2, and what is shorter joins it.
    const lengths = [0, 1, 1, 0, 1, 1, 0, 1];
    expect(poolLengths(lengths, 2)).toEqual([
      { from: 5, to: 7, rows: 2 },
      { from: 2, to: 4, rows: 3 },
    ]);
    expect(poolWeights([0, 0.5, 1, 0, 1.5, 4, 0, 6], lengths, 2)).toEqual([0, 0, 1, 1, 1, 10]);
  });

  it('loses no row and no weight, and tells of no fewer rows than it may', () => {
    const lengths = fc.array(fc.nat(4), { maxLength: 12 });
    fc.assert(
      fc.property(lengths, fc.integer({ min: 1, max: 6 }), (rows, least) => {
        const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
        const pooled = poolRows(rows, least);
        expect(sum(pooled)).toBe(sum(rows));
        for (const of of pooled) expect(of === 0 || of >= Math.min(least, sum(rows))).toBe(true);
        const weights = poolWeights(rows, rows, least);
        expect(sum(weights)).toBeCloseTo(sum(rows), 9);
        expect(weights).toHaveLength(pooled.length);
        if (least === 1) expect(weights.filter((w) => w > 0)).toEqual(rows.filter((n) => n > 0));
      }),
      { seed: 51, numRuns: 2000 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateDiscounts, FALLBACK_DISCOUNTS } from './discounts.ts';

describe('estimateDiscounts', () => {
  it('is equation 26 of Chen and Goodman', () => {
    // y = 100 / (100 + 2 · 40) = 5/9; 1 − 2y·40/100, 2 − 3y·20/40, 3 − 4y·10/20.
    const [one, two, more] = estimateDiscounts(100, 40, 20, 10);
    expect(one).toBeCloseTo(5 / 9, 12);
    expect(two).toBeCloseTo(2 - 5 / 6, 12);
    expect(more).toBeCloseTo(3 - 10 / 9, 12);
  });

  it.each([
    ['nothing was seen once', [0, 5, 5, 5]],
    ['nothing was seen twice', [5, 0, 5, 5]],
    ['nothing was seen', [0, 0, 0, 0]],
  ] as const)('falls back where %s', (_topic, [n1, n2, n3, n4]) => {
    expect(estimateDiscounts(n1, n2, n3, n4)).toBe(FALLBACK_DISCOUNTS);
  });

  it.each([
    ['nothing was seen three times', [10, 5, 0, 7], [0.5, 2, 1.5]],
    ['a discount of 2 would take all of a count of 2', [10, 5, 0, 0], [0.5, 2, 1.5]],
    ['a discount would be below 0', [10, 5, 50, 0], [0.5, -1, 3]],
    ['the last would be below 0', [10, 5, 5, 20], [0.5, 0.5, -5]],
  ] as const)('keeps each discount within its count where %s', (_topic, [n1, n2, n3, n4], raw) => {
    const expected = raw.map((value, i) => (value > 0 && value < i + 1 ? value : FALLBACK_DISCOUNTS[i]!));
    estimateDiscounts(n1, n2, n3, n4).forEach((discount, i) => {
      expect(discount).toBeCloseTo(expected[i]!, 12);
    });
  });

  it('falls back where rounding leaves nothing of the first discount', () => {
    expect(estimateDiscounts(1, 1e17, 1, 1)[0]).toBe(0.5);
  });

  it('always takes something and never all', () => {
    const count = fc.oneof(fc.nat(5), fc.nat(1_000_000));
    fc.assert(
      fc.property(count, count, count, count, (n1, n2, n3, n4) => {
        estimateDiscounts(n1, n2, n3, n4).forEach((discount, i) => {
          expect(discount).toBeGreaterThan(0);
          expect(discount).toBeLessThan(i + 1);
        });
      }),
      { seed: 15, numRuns: 5000 },
    );
  });
});

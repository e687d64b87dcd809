import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { naturalExp } from './naturalExp.ts';

describe('naturalExp', () => {
  it.each([0, 1, -1, 0.5, 1e-300, -1e-17, Math.LN2, 0.34657359027997264, 100, 700, 709.7, -700, -708])(
    'of %d is that of Math.exp',
    (x) => {
      expectNear(x);
    },
  );

  it('is that of Math.exp to fourteen digits', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.double({ min: -708, max: 709, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true })),
        expectNear,
      ),
      { seed: 22, numRuns: 5000 },
    );
  });

  it('ends where numbers do', () => {
    expect(naturalExp(-1e6)).toBe(0);
    expect(naturalExp(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(naturalExp(1e6)).toBe(Number.POSITIVE_INFINITY);
    expect(naturalExp(-740)).toBeGreaterThan(0);
  });

  it('gives these very bits in every engine', () => {
    expect([1.5, -2.5, 0.1, 20.25].map(naturalExp)).toEqual([
      4.4816890703380645, 0.0820849986238988, 1.1051709180756477, 622964442.1984456,
    ]);
  });
});

function expectNear(x: number): void {
  const expected = Math.exp(x);
  expect(Math.abs(naturalExp(x) - expected)).toBeLessThanOrEqual(1e-14 * expected);
}

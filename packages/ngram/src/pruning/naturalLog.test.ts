import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { volume } from '../../tests/support/volume.ts';
import { naturalLog } from './naturalLog.ts';

describe('naturalLog', () => {
  it.each([1, 2, 0.5, 1 + 2 ** -52, 1 - 2 ** -53, Math.SQRT2, Math.SQRT1_2, 1e-300, 5e-324, 1e300, Number.MAX_VALUE])(
    'of %d is that of Math.log',
    (x) => {
      expectNear(x);
    },
  );

  it('is that of Math.log to fourteen digits', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.double({ min: 5e-324, noNaN: true, noDefaultInfinity: true }),
          fc.double({ min: 0.5, max: 2, noNaN: true }),
        ),
        expectNear,
      ),
      { seed: 21, numRuns: volume(2000, 100_000) },
    );
  });

  it('gives these very bits in every engine', () => {
    expect([3, 0.3, 1.0001, 12345.678].map(naturalLog)).toEqual([
      1.0986122886681096, -1.203972804325936, 0.00009999500033329732, 9.421061321291832,
    ]);
  });
});

function expectNear(x: number): void {
  const expected = Math.log(x);
  expect(Math.abs(naturalLog(x) - expected)).toBeLessThanOrEqual(1e-14 * Math.abs(expected));
}

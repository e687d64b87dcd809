import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { volume } from '../../tests/support/volume.ts';
import { unitOfPoint } from './unitOfPoint.ts';

/** The slow way: unit after unit. */
function scan(point: number, start: number, scale: number, total: number): number {
  let unit = 0;
  while (unit + 1 < total && start + scale * (unit + 1) <= point) unit++;
  return unit;
}

describe('unitOfPoint', () => {
  it.each([
    ['in the middle of a unit', 5, -0.5, 2, 10, 2],
    ['at the first unit', 0, 0, 1, 4, 0],
    ['at a boundary, which belongs to the unit that begins there', 6, 0, 2, 10, 3],
    ['past the last unit, as rounding of the interval may have it', 20, -0.5, 2, 10, 9],
    ['where the division comes out too low', 9, -0.1, 1.3, 10, 7],
    ['where the division comes out too high', 6, -1 / 3, 19 / 9, 9, 2],
  ])('is found %s', (_topic, point, start, scale, total, unit) => {
    expect(unitOfPoint(point, start, scale, total)).toBe(unit);
    expect(scan(point, start, scale, total)).toBe(unit);
  });

  it('is what going through all units finds', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.double({ min: 0.001, max: 300, noNaN: true }),
        fc.double({ min: -0.999, max: 0, noNaN: true }),
        fc.nat(300),
        (total, width, start, point) => {
          const scale = width / total;
          const inside = Math.min(point, Math.max(0, Math.ceil(start + width) - 1));
          expect(unitOfPoint(inside, start, scale, total)).toBe(scan(inside, start, scale, total));
        },
      ),
      { seed: 12, numRuns: volume(2000, 100_000) },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { kolmogorovSmirnov } from '../../tests/support/kolmogorovSmirnov.ts';
import { randomOf } from '../../tests/support/randomOf.ts';
import { truncatedNormal } from './truncatedNormal.ts';

const INFINITE = Number.POSITIVE_INFINITY;

describe('truncatedNormal', () => {
  it.each([
    ['without bounds', -INFINITE, INFINITE],
    ['with three deviations on both sides', -3, 3],
    ['with one bound', -INFINITE, 0.5],
    ['above the mean', 0, INFINITE],
    ['near the mean', -0.3, 1],
    ['a little to the right of the mean', 0.2, 0.9],
    ['in the right tail', 4, INFINITE],
    ['in a part of the right tail', 4, 4.1],
    ['in the left tail', -INFINITE, -6],
    ['in a part of the left tail', -9, -8],
    ['where its mass is nothing', 60, 70],
  ])('follows its law %s', (name, low, high) => {
    const draw = truncatedNormal(low, high);
    const random = randomOf(name);
    const sample = Array.from({ length: 20_000 }, () => draw(random));
    for (const z of sample) if (!(z >= low && z <= high)) expect.fail(`${z} is out of range`);
    const cumulative = cumulativeDensity(Math.max(low, -40), Math.min(high, low > 40 ? low + 1 : 40));
    expect(kolmogorovSmirnov(sample, cumulative)).toBeLessThan(2);
  });

  it('has the moments of the normal distribution', () => {
    const draw = truncatedNormal(-INFINITE, INFINITE);
    const random = randomOf('moments');
    const sample = Array.from({ length: 100_000 }, () => draw(random));
    const moment = (power: number): number => sample.reduce((sum, z) => sum + z ** power, 0) / sample.length;
    const near = 4 / Math.sqrt(sample.length);
    expect(Math.abs(moment(1))).toBeLessThan(near);
    expect(Math.abs(moment(2) - 1)).toBeLessThan(near * Math.sqrt(2));
    expect(Math.abs(moment(3))).toBeLessThan(near * Math.sqrt(15));
    expect(Math.abs(moment(4) - 3)).toBeLessThan(near * Math.sqrt(96));
  });

  it('stays at the bound that is nearest where numbers tell no more', () => {
    const random = randomOf('far');
    for (const low of [1e9, 1e200, 1e307]) expect(truncatedNormal(low, INFINITE)(random) / low).toBeCloseTo(1, 12);
  });
});

/** The distribution function between two bounds by summing the density, whose largest value there is made 1 first. */
function cumulativeDensity(low: number, high: number): (z: number) => number {
  const peak = Math.max(low, Math.min(high, 0));
  // Beyond twelve deviations from its largest value there is nothing; in a tail much sooner.
  const from = Math.max(low, peak === high ? high - 3 : -12);
  const to = Math.min(high, peak === low ? low + 3 : 12);
  const cells = 200_000;
  const width = (to - from) / cells;
  const sums = new Float64Array(cells + 1);
  for (let i = 0; i < cells; i++) {
    const z = from + (i + 0.5) * width;
    sums[i + 1] = sums[i]! + Math.exp((peak * peak - z * z) / 2);
  }
  return (z) => {
    const cell = Math.min(Math.max((z - from) / width, 0), cells);
    const whole = Math.min(Math.floor(cell), cells - 1);
    return (sums[whole]! + (cell - whole) * (sums[whole + 1]! - sums[whole]!)) / sums[cells]!;
  };
}

import { describe, expect, it } from 'vitest';
import { codeOf } from '../../tests/support/codeOf.ts';
import { kolmogorovSmirnov } from '../../tests/support/kolmogorovSmirnov.ts';
import { randomOf } from '../../tests/support/randomOf.ts';
import { drawReal } from './drawReal.ts';

type Real = Parameters<typeof drawReal>[1];

function sampleOf(distribution: Real, low: number, high: number, count = 20_000): number[] {
  const draw = drawReal('test', distribution, low, high);
  const random = randomOf(JSON.stringify([distribution, low, high]));
  const sample = Array.from({ length: count }, () => draw(random));
  for (const x of sample) if (!(x >= low && x <= high)) expect.fail(`${x} is out of range`);
  return sample;
}

/** The normal distribution function, by the series of the error function. */
function normalShare(z: number): number {
  let term = z;
  let sum = z;
  for (let n = 1; n < 200; n++) {
    term *= (z * z) / (2 * n + 1);
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
}

function between(share: (x: number) => number, low: number, high: number): (x: number) => number {
  return (x) => (share(x) - share(low)) / (share(high) - share(low));
}

describe('drawReal', () => {
  it('is even by default', () => {
    expect(kolmogorovSmirnov(sampleOf('uniform', -3, 9), (x) => (x + 3) / 12)).toBeLessThan(2);
  });

  it.each<[string, Real, number, number, (x: number) => number]>([
    ['normal about the middle', { type: 'normal' }, 0, 60, (x) => normalShare((x - 30) / 10)],
    ['normal as told', { type: 'normal', mean: 3, deviation: 4 }, 0, 10, (x) => normalShare((x - 3) / 4)],
    [
      'normal with its mean outside',
      { type: 'normal', mean: -5, deviation: 4 },
      0,
      10,
      (x) => normalShare((x + 5) / 4),
    ],
    [
      'log-normal about the geometric middle',
      { type: 'logNormal' },
      1,
      10_000,
      (x) => normalShare(Math.log(x / 100) / (Math.log(100) / 3)),
    ],
    [
      'log-normal from below 0',
      { type: 'logNormal' },
      -5,
      800,
      (x) => (x <= 0 ? 0 : normalShare(Math.log(x / 100) / (Math.log(8) / 3))),
    ],
    [
      'log-normal as told',
      { type: 'logNormal', median: 35_000, deviation: 0.6 },
      1000,
      1e6,
      (x) => normalShare(Math.log(x / 35_000) / 0.6),
    ],
    ['exponential', { type: 'exponential' }, 10, 20, (x) => -Math.expm1(-(x - 10) / 2)],
    ['exponential as told', { type: 'exponential', rate: 0.01 }, -10, 20, (x) => -Math.expm1(-0.01 * (x + 10))],
    ['exponential towards the upper bound', { type: 'exponential', rate: -1 }, 0, 8, (x) => Math.expm1(x)],
  ])('is %s', (_, distribution, low, high, share) => {
    expect(kolmogorovSmirnov(sampleOf(distribution, low, high), between(share, low, high))).toBeLessThan(2);
  });

  it('keeps to the nearest bound where the mean is farther off than numbers tell', () => {
    expect(sampleOf({ type: 'normal', mean: 1e300, deviation: 1e-300 }, 0, 1, 3)).toEqual([1, 1, 1]);
    expect(sampleOf({ type: 'normal', mean: -1e300, deviation: 1e-300 }, 0, 1, 3)).toEqual([0, 0, 0]);
    expect(sampleOf({ type: 'normal', mean: 1e6, deviation: 1 }, 0, 1, 3).every((x) => x > 0.99)).toBe(true);
    expect(sampleOf({ type: 'logNormal', median: 1e9, deviation: 1e-3 }, 0, 1, 3).every((x) => x > 0.99)).toBe(true);
  });

  it('has one value in a range of one', () => {
    for (const type of ['normal', 'logNormal', 'exponential'] as const)
      expect(sampleOf({ type }, 4, 4, 2)).toEqual([4, 4]);
  });

  it('refuses log-normal values that are not above 0', () => {
    expect(codeOf(() => drawReal('test', { type: 'logNormal' }, -3, 0))).toBe('INVALID_OPTIONS');
  });
});

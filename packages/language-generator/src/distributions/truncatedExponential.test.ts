import { describe, expect, it } from 'vitest';
import { kolmogorovSmirnov } from '../../tests/support/kolmogorovSmirnov.ts';
import { randomOf } from '../../tests/support/randomOf.ts';
import { truncatedExponential } from './truncatedExponential.ts';

describe('truncatedExponential', () => {
  it.each([
    ['without a bound', 2, Number.POSITIVE_INFINITY],
    ['with a far bound', 0.1, 1e6],
    ['with a near bound', 1, 3],
    ['that hardly falls', 1, 0.25],
    ['that does not fall to speak of', 1e-12, 1],
  ])('follows its law %s', (name, rate, width) => {
    const draw = truncatedExponential(rate, width);
    const random = randomOf(name);
    const sample = Array.from({ length: 20_000 }, () => draw(random));
    expect(Math.min(...sample)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...sample)).toBeLessThanOrEqual(width);
    const mass = -Math.expm1(-rate * width);
    expect(kolmogorovSmirnov(sample, (x) => -Math.expm1(-rate * x) / mass)).toBeLessThan(2);
  });

  it('has the mean and the variance of the exponential distribution', () => {
    const draw = truncatedExponential(0.5, Number.POSITIVE_INFINITY);
    const random = randomOf('moments');
    const sample = Array.from({ length: 100_000 }, () => draw(random));
    const mean = sample.reduce((sum, x) => sum + x, 0) / sample.length;
    const variance = sample.reduce((sum, x) => sum + (x - mean) ** 2, 0) / sample.length;
    expect(Math.abs(mean - 2)).toBeLessThan((4 * 2) / Math.sqrt(sample.length));
    expect(Math.abs(variance - 4)).toBeLessThan((4 * 4 * Math.sqrt(8)) / Math.sqrt(sample.length));
  });
});

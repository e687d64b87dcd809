import { describe, expect, it } from 'vitest';
import { chiSquareDeviation } from '../../../ngram/tests/support/chiSquare.ts';
import { randomOf } from '../../tests/support/randomOf.ts';
import { zipf } from './zipf.ts';

describe('zipf', () => {
  it.each([
    [1, 1],
    [2, 1],
    [10, 1],
    [10, 0.99999],
    [100, 1.00001],
    [1000, 0.5],
    [1000, 2],
    [50, 3.7],
    [20, 0.001],
    [5, 30],
    [100_000, 1.2],
  ])('of %d ranks with the exponent %d follows its law', (count, exponent) => {
    const draw = zipf(count, exponent);
    const random = randomOf(`zipf ${count} ${exponent}`);
    const draws = 50_000;
    const seen = new Array<number>(count).fill(0);
    for (let i = 0; i < draws; i++) {
      const rank = draw(random);
      if (!(Number.isInteger(rank) && rank >= 1 && rank <= count)) expect.fail(`${rank} is out of range`);
      seen[rank - 1]!++;
    }
    const weights = seen.map((_, i) => (i + 1) ** -exponent);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const expected = weights.map((weight) => (draws * weight) / total);
    if (count === 1 || exponent === 30) expect(seen[0]).toBe(draws);
    else expect(Math.abs(chiSquareDeviation(seen, expected))).toBeLessThan(4);
  });

  it('takes as many ranks as there are safe integers', () => {
    const random = randomOf('zipf of many');
    const draw = zipf(2 ** 53, 1);
    const sample = Array.from({ length: 20_000 }, () => draw(random));
    // The sum of 1/k for k up to n is ln n + γ: rank 1 comes once in 37.3, ranks up to a million 14.4 times as often.
    const total = Math.log(2 ** 53) + 0.5772156649;
    const ones = sample.filter((rank) => rank === 1).length;
    const low = sample.filter((rank) => rank <= 1e6).length;
    expect(Math.abs(ones - 20_000 / total)).toBeLessThan(4 * Math.sqrt(20_000 / total));
    expect(Math.abs(low - (20_000 * (Math.log(1e6) + 0.5772156649)) / total)).toBeLessThan(4 * Math.sqrt(5000));
    expect(sample.every((rank) => Number.isSafeInteger(rank) || rank === 2 ** 53)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { chiSquareDeviation } from '../../../ngram/tests/support/chiSquare.ts';
import { randomOf } from '../../tests/support/randomOf.ts';
import { weightedIndex } from './weightedIndex.ts';

describe('weightedIndex', () => {
  it.each([
    ['one', [3]],
    ['even ones', [1, 1, 1]],
    ['uneven ones', [0.5, 2, 10, 0.001, 4]],
    ['with none in between and at the ends', [0, 1, 0, 0, 3, 0]],
    ['very small ones', [1e-300, 3e-300]],
    ['very large ones', [4e307, 8e307]],
  ])('draws %s in proportion', (name, weights) => {
    const draw = weightedIndex(weights);
    const random = randomOf(name);
    const count = 50_000;
    const seen = weights.map(() => 0);
    for (let i = 0; i < count; i++) seen[draw(random)]!++;
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    for (const [i, weight] of weights.entries()) if (weight === 0) expect(seen[i]).toBe(0);
    expect(
      Math.abs(
        chiSquareDeviation(
          seen,
          weights.map((weight) => (weight / total) * count),
        ),
      ),
    ).toBeLessThan(weights.length === 1 ? 6 : 4);
  });
});

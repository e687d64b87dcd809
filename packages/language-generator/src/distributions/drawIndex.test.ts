import { describe, expect, it } from 'vitest';
import { chiSquareDeviation } from '../../../ngram/tests/support/chiSquare.ts';
import { randomOf } from '../../tests/support/randomOf.ts';
import type { Distribution } from './Distribution.ts';
import { drawIndex } from './drawIndex.ts';

function countsOf(distribution: Distribution, first: number, step: number, count: number): number[] {
  const draw = drawIndex('test', distribution, first, step, count);
  const random = randomOf(JSON.stringify([distribution, first, step]));
  const seen = new Array<number>(count).fill(0);
  for (let i = 0; i < 40_000; i++) seen[draw(random)]!++;
  return seen;
}

/** As often as each of its numbers says. */
function expectProportions(seen: readonly number[], weights: readonly number[]): void {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const expected = weights.map((weight) => (40_000 * weight) / total);
  expect(seen).toHaveLength(weights.length);
  expect(Math.abs(chiSquareDeviation(seen, expected))).toBeLessThan(4);
}

/** The integral of a density over a cell, by its middle points. */
function mass(density: (x: number) => number, from: number, to: number): number {
  let sum = 0;
  for (let i = 0; i < 1000; i++) sum += density(from + ((i + 0.5) / 1000) * (to - from));
  return (sum * (to - from)) / 1000;
}

describe('drawIndex', () => {
  it('is even', () => {
    expectProportions(countsOf('uniform', 5, 5, 9), new Array(9).fill(1));
  });

  it('gives each value what is nearest to it of the normal distribution', () => {
    const density = (x: number): number => Math.exp(-((x - 12) ** 2) / 50);
    const seen = countsOf({ type: 'normal', mean: 12, deviation: 5 }, 0, 5, 7);
    expectProportions(
      seen,
      seen.map((_, i) => mass(density, 5 * i - 2.5, 5 * i + 2.5)),
    );
  });

  it('makes of the exponential distribution the geometric one', () => {
    const seen = countsOf({ type: 'exponential', rate: 0.5 }, 1, 1, 8);
    expectProportions(
      seen,
      seen.map((_, i) => Math.exp(-0.5 * i)),
    );
  });

  it('gives each value what is nearest to it of the log-normal distribution', () => {
    const density = (x: number): number => (x <= 0 ? 0 : Math.exp(-((Math.log(x / 4) / 0.7) ** 2) / 2) / x);
    const seen = countsOf({ type: 'logNormal', median: 4, deviation: 0.7 }, 0, 1, 20);
    expectProportions(
      seen,
      seen.map((_, i) => mass(density, i - 0.5, i + 0.5)),
    );
  });

  it('ranks values with the law of Zipf, wherever they begin', () => {
    const seen = countsOf({ type: 'zipf', exponent: 1.5 }, -100, 10, 12);
    expectProportions(
      seen,
      seen.map((_, i) => (i + 1) ** -1.5),
    );
    expectProportions(countsOf({ type: 'zipf' }, 0, 1, 3), [6, 3, 2]);
  });

  it('stays in a very long row', () => {
    const random = randomOf('long');
    for (const type of ['normal', 'exponential', 'logNormal', 'zipf'] as const) {
      const draw = drawIndex('test', { type }, -(2 ** 52), 1, 2 ** 53);
      for (let i = 0; i < 100; i++) {
        const place = draw(random);
        if (!(Number.isInteger(place) && place >= 0 && place < 2 ** 53)) expect.fail(`${place} is out of range`);
      }
    }
  });
});

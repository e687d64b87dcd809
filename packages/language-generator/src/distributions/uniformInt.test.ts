import { describe, expect, it } from 'vitest';
import { chiSquareDeviation } from '../../../ngram/tests/support/chiSquare.ts';
import { randomOf } from '../../tests/support/randomOf.ts';
import { uniformInt } from './uniformInt.ts';

const SAFE = Number.MAX_SAFE_INTEGER;

describe('uniformInt', () => {
  it.each([
    ['one number', 7, 7],
    ['a die', 1, 6],
    ['below zero', -3, 3],
    ['32 bits', 0, 2 ** 32 - 1],
    ['one more than 32 bits', 0, 2 ** 32],
    ['half as many again as 52 bits', 0, 3 * 2 ** 51],
    ['53 bits', 0, SAFE],
    ['all safe integers', -SAFE, SAFE],
  ])('is even over %s', (name, min, max) => {
    const draw = uniformInt(min, max);
    const random = randomOf(name);
    const count = 30_000;
    const parts = Math.min(max - min + 1, 49);
    const cells = new Array<number>(parts).fill(0);
    const lowest = new Array<number>(7).fill(0);
    for (let i = 0; i < count; i++) {
      const value = draw(random);
      if (!Number.isSafeInteger(value) || value < min || value > max) expect.fail(`${value} is out of range`);
      cells[Math.min(Math.floor(((value / 2 - min / 2) / (max / 2 - min / 2 + 0.5)) * parts), parts - 1)]!++;
      lowest[((value % 7) + 7) % 7]!++;
    }
    if (parts > 1)
      expect(
        Math.abs(
          chiSquareDeviation(
            cells,
            cells.map(() => count / parts),
          ),
        ),
      ).toBeLessThan(4);
    // The low digits are even too, which a product of 53 random bits with a large range would not give.
    if (parts === 49)
      expect(
        Math.abs(
          chiSquareDeviation(
            lowest,
            lowest.map(() => count / 7),
          ),
        ),
      ).toBeLessThan(4);
  });

  it('reaches both ends', () => {
    const random = randomOf('ends');
    const draw = uniformInt(-1, 1);
    expect(new Set(Array.from({ length: 100 }, () => draw(random)))).toEqual(new Set([-1, 0, 1]));
    // Odd numbers above 2^52 and negative ones too: no bit is lost.
    const all = uniformInt(-SAFE, SAFE);
    const drawn = Array.from({ length: 200 }, () => all(random));
    expect(drawn.some((value) => value > 2 ** 52 && value % 2 === 1)).toBe(true);
    expect(drawn.some((value) => value < -(2 ** 52) && value % 2 === -1)).toBe(true);
  });
});

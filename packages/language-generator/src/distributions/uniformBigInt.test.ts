import { describe, expect, it } from 'vitest';
import { chiSquareDeviation } from '../../../ngram/tests/support/chiSquare.ts';
import { randomOf } from '../../tests/support/randomOf.ts';
import { uniformBigInt } from './uniformBigInt.ts';

describe('uniformBigInt', () => {
  it.each([
    ['one number', 5n, 5n],
    ['a die', 1n, 6n],
    ['just over a power of two', -8n, 8n],
    ['64 bits', 0n, 2n ** 64n - 1n],
    ['one more than 64 bits', 0n, 2n ** 64n],
    ['a hundred digits', -(10n ** 100n), 10n ** 100n],
  ])('is even over %s', (name, min, max) => {
    const draw = uniformBigInt(min, max);
    const random = randomOf(name);
    const count = 20_000;
    const size = max - min + 1n;
    const parts = size < 40n ? Number(size) : 40;
    const cells = new Array<number>(parts).fill(0);
    for (let i = 0; i < count; i++) {
      const value = draw(random);
      if (value < min || value > max) expect.fail(`${value} is out of range`);
      cells[Number(((value - min) * BigInt(parts)) / size)]!++;
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
  });
});

import { expect, test } from 'vitest';
import { generateMersenne53Randomizer } from '../../randomizer/mersenneRandomizer.ts';
import { drawAmount, inThrees } from './drawAmount.ts';

test.each([
  [0, 1000, 2],
  [-5, 5, 3],
  [-1e9, 1e9, 0],
  [0, 1e14, 4],
  [0, 1, 18],
])('from %s to %s with %s decimals: numbers as toFixed writes them', (min, max, decimals) => {
  const randomizer = generateMersenne53Randomizer(1);
  for (let i = 0; i < 500; i++) {
    const amount = drawAmount(randomizer, min, max, decimals);
    expect(amount).toBe(Number(amount).toFixed(decimals));
    expect(Number(amount)).toBeGreaterThanOrEqual(min);
    expect(Number(amount)).toBeLessThanOrEqual(max);
  }
});

test.each([
  ['1', '1'],
  ['123.456', '123.456'],
  ['1234', '1,234'],
  ['-123456.7', '-123,456.7'],
  ['-1234567', '-1,234,567'],
])('%s in threes is %s', (amount, text) => {
  expect(inThrees(amount)).toBe(text);
});

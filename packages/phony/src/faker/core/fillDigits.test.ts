import { expect, test } from 'vitest';
import { generateMersenne53Randomizer } from '../randomizer/mersenneRandomizer.ts';
import { fillDigits } from './fillDigits.ts';

const least = { next: () => 0, seed: () => undefined };
const greatest = { next: () => 1 - 2 ** -53, seed: () => undefined };

test.each([
  ['a ## !! #', true, true, 'a 00 22 0', 'a 99 99 9'],
  ['a ## !! 0# #', false, false, 'a 10 !! 01 1', 'a 99 !! 09 9'],
  ['###', true, false, '000', '999'],
  ['###', false, false, '100', '999'],
  ['[1-3]{2} ? *', true, true, '[1-3]{2} ? *', '[1-3]{2} ? *'],
  ['', true, true, '', ''],
])('%s', (text, leading, exclamations, low, high) => {
  expect(fillDigits(least, text, leading, exclamations)).toBe(low);
  expect(fillDigits(greatest, text, leading, exclamations)).toBe(high);
});

test('all digits come', () => {
  const text = fillDigits(generateMersenne53Randomizer(1), '#'.repeat(2000), true, false);
  expect(new Set(text).size).toBe(10);
  expect(text).toMatch(/^\d{2000}$/);
});

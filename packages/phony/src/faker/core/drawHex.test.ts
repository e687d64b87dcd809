import { expect, test } from 'vitest';
import type { Randomizer } from '../randomizer/Randomizer.ts';
import { drawHex, HEX_BYTES } from './drawHex.ts';

/** A randomizer that gives the numbers in turn. */
function giving(...numbers: number[]): Randomizer {
  let i = 0;
  return { next: () => numbers[i++ % numbers.length]!, seed: () => {} };
}

test('writes bytes with two digits', () => {
  expect([HEX_BYTES.length, HEX_BYTES[0], HEX_BYTES[10], HEX_BYTES[255]]).toEqual([256, '00', '0a', 'ff']);
});

test.each([
  [0, ''],
  [-3, ''],
  [1, '1'],
  [2.9, '12'],
  [7, '1234567'],
  [8, '12345678'],
  [11, '123456789ab'],
])('draws %d digits, eight of a number', (length, text) => {
  expect(drawHex(giving(0x12345678 / 2 ** 32, 0x9abcdef0 / 2 ** 32), length)).toBe(text);
});

test('draws all digits', () => {
  expect(drawHex(giving(0, 1 - 2 ** -53), 16)).toBe('00000000ffffffff');
});

import { RandomStream } from '@phonyland/language-generator';
import { expect, test } from 'vitest';
import { drawBytes } from './drawBytes.ts';
import { drawDigits } from './drawDigits.ts';
import { drawText } from './drawText.ts';

const stream = (index = 0): RandomStream => new RandomStream([1, 2, 3, 4], index, 0, 0, 0);

test('digits have the length that was asked for, and each is as frequent at every place', () => {
  for (const count of [0, 1, 8, 9, 10, 27])
    expect(drawDigits(stream(count), count)).toMatch(new RegExp(`^\\d{${count}}$`));
  const random = stream();
  const counts = Array.from({ length: 12 }, () => new Array<number>(10).fill(0));
  for (let i = 0; i < 10_000; i++) {
    const digits = drawDigits(random, 12);
    for (let at = 0; at < 12; at++) counts[at]![Number(digits[at])]!++;
  }
  // Each count has a mean of 1,000 and a standard deviation of 30.
  for (const count of counts.flat()) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

test('texts are of the alphabet alone', () => {
  const text = drawText(stream(), 'abc', 3000);
  expect(text).toMatch(/^[abc]{3000}$/);
  for (const sign of 'abc') expect(Math.abs(text.split(sign).length - 1001)).toBeLessThan(130);
});

test('bytes have all values', () => {
  expect(drawBytes(stream(), 0)).toHaveLength(0);
  expect(drawBytes(stream(), 5)).toHaveLength(5);
  expect(new Set(drawBytes(stream(), 4000)).size).toBe(256);
  // The last bytes are drawn as the others are.
  expect(new Set(Array.from({ length: 100 }, (_, i) => drawBytes(stream(i), 7)[6])).size).toBeGreaterThan(60);
});

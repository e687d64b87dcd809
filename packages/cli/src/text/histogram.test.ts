import { expect, it } from 'vitest';
import { histogram } from './histogram.ts';

it('draws a bar for each count, the longest at full width', () => {
  expect(histogram([0, 0, 1, 40, 0, 20], '#')).toEqual([
    '2   1  #',
    `3  40  ${'#'.repeat(40)}`,
    '4   0',
    `5  20  ${'#'.repeat(20)}`,
  ]);
});

it('shows what is there at all', () => {
  expect(histogram([0, 1, 100_000], '█')[0]).toBe('1        1  █');
});

it('gathers neighbours when there are many, and loses none', () => {
  const lines = histogram(
    Array.from({ length: 1001 }, (_, length) => (length === 0 ? 0 : 1)),
    '#',
  );
  expect(lines.length).toBeLessThanOrEqual(20);
  expect(lines[0]).toMatch(/^ *1-50 +50 /);
  expect(lines.map((line) => Number(line.trim().split(/ +/)[1])).reduce((sum, n) => sum + n)).toBe(1000);
});

it('of nothing is nothing', () => {
  expect(histogram([0, 0], '#')).toEqual([]);
});

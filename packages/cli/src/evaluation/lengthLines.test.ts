import { expect, it } from 'vitest';
import { lengthLines } from './lengthLines.ts';

const compare = (rows: number[], values: number[]): string[] => lengthLines({ rows, values, distance: 0 }, '#');

it('shows both sides at one scale', () => {
  expect(compare([0, 0, 3, 1], [0, 1, 1])).toEqual([
    'length   rows                            values',
    `     1   0.0%                             50.0%  ${'#'.repeat(16)}`,
    `     2  75.0%  ${'#'.repeat(24)}   50.0%  ${'#'.repeat(16)}`,
    `     3  25.0%  ${'#'.repeat(8)}                    0.0%`,
  ]);
});

it('gathers neighbours when there are many', () => {
  const lines = compare([0, ...Array<number>(100).fill(1)], [0, 1]);
  expect(lines).toHaveLength(21);
  expect(lines[1]).toMatch(/^ *1-5 +5\.0% +#+ +100\.0% +#{24}$/);
});

it('gathers the few longest', () => {
  const lines = compare([0, 5000, 5000], [0, 50_000, 49_990, 0, 1, 0, 0, 0, 0, 9]);
  expect(lines.at(-1)).toMatch(/^ *3\+ +0\.0% +<0\.1% +#$/);
  expect(lines).toHaveLength(4);
  expect(compare([0, 5000, 5000], [0, 5000, 5000, 1]).at(-1)).toMatch(/^ *3 +0\.0% +<0\.1% +#$/);
});

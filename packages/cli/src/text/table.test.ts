import { expect, it } from 'vitest';
import { table } from './table.ts';

it('aligns columns and leaves no space at the ends', () => {
  expect(
    table(
      [
        ['a', '1', 'x'],
        ['bcd', '23', ''],
      ],
      [1],
    ),
  ).toEqual(['a     1  x', 'bcd  23']);
});

it('counts code points', () => {
  expect(
    table([
      ['🌸', 'x'],
      ['ab', 'y'],
    ]),
  ).toEqual(['🌸   x', 'ab  y']);
});

it('of nothing is nothing', () => {
  expect(table([])).toEqual([]);
});

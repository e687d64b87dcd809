import { expect, it } from 'vitest';
import { columnTypes } from './columnTypes.ts';

it('finds a type for each column', () => {
  expect(
    columnTypes(4, [
      [1, 'a', null],
      [1.5, null],
      [2, { b: 1 }],
    ]),
  ).toEqual(['double', 'json', 'text', 'text']);
});

it('has types without rows', () => {
  expect(columnTypes(2, [])).toEqual(['text', 'text']);
});

import { expect, it } from 'vitest';
import { parseColumn } from './parseColumn.ts';

it.each([
  ['name', 'name'],
  ['2', 2],
  ['2nd', '2nd'],
  ['-1', '-1'],
  [undefined, undefined],
])('%j is %j', (text, column) => {
  expect(parseColumn(text)).toBe(column);
});

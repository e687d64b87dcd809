import { expect, it } from 'vitest';
import { columnsOf, fitted } from './columns.ts';

it.each([
  ['Ada', 3],
  ['李小龍', 6],
  ['e\u0301', 1],
  ['', 0],
])('%j takes %d', (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

it.each([
  ['Ada', 3, 'Ada'],
  ['Adam', 3, 'Ad…'],
  ['李小龍', 6, '李小龍'],
  ['李小龍', 5, '李小…'],
  ['李小龍', 4, '李…'],
  ['Ada', 1, '…'],
])('%j in %d is %j', (text, columns, shown) => {
  expect(fitted(text, columns)).toBe(shown);
});

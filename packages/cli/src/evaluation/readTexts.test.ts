import { expect, it } from 'vitest';
import { columnsOf } from './readTexts.ts';

it.each([
  ['a table alone', ['a.csv', undefined], ['name', 'name']],
  ['two tables', ['a.csv', 'b.jsonl.gz'], ['name', 'name']],
  ['a text beside a table', ['a.TXT', 'b.csv'], [undefined, 'name']],
  ['a packed text beside a table', ['a.csv', 'b.txt.gz'], ['name', undefined]],
  ['standard input beside a table', ['-', 'b.csv'], [undefined, 'name']],
  ['a text alone, to be refused', ['a.txt', undefined], ['name', 'name']],
])('of %s', (_, files, columns) => {
  expect(columnsOf('name', files)).toEqual(columns);
});

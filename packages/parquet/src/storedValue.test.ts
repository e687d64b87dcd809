import { expect, it } from 'vitest';
import type { ColumnType } from './ColumnType.ts';
import { storedValue } from './storedValue.ts';

it.each<[ColumnType, unknown, unknown]>([
  ['boolean', true, true],
  ['integer', 7, 7n],
  ['integer', -(2n ** 63n), -(2n ** 63n)],
  ['double', 7, 7],
  ['double', 7n, 7],
  ['double', Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  ['text', 'a', 'a'],
  ['text', 2n ** 70n, '1180591620717411303424'],
  ['timestamp', new Date(5), new Date(5)],
  ['json', 'a', 'a'],
  ['json', [new Date(0), 2n ** 70n, { a: undefined }], ['1970-01-01T00:00:00.000Z', '1180591620717411303424', {}]],
  ['json', undefined, null],
  ['text', null, null],
])('a column of %s stores %s', (type, value, stored) => {
  expect(storedValue(type, value)).toEqual(stored);
});

it.each<[ColumnType, unknown]>([
  ['boolean', 1],
  ['integer', 0.5],
  ['integer', 2 ** 53],
  ['integer', 2n ** 63n],
  ['integer', '7'],
  ['double', '0.5'],
  ['double', 2n ** 60n],
  ['text', 7],
  ['text', 7n],
  ['timestamp', new Date(Number.NaN)],
  ['timestamp', '1970-01-01'],
  ['json', () => 1],
])('a column of %s does not store %s', (type, value) => {
  expect(storedValue(type, value)).toBeUndefined();
});

import { expect, it } from 'vitest';
import { type ColumnType, commonType, typeOfValue } from './ColumnType.ts';

it.each<[unknown, ColumnType | undefined]>([
  [undefined, undefined],
  [null, undefined],
  [false, 'boolean'],
  [0, 'integer'],
  [Number.MIN_SAFE_INTEGER, 'integer'],
  [2 ** 53, 'double'],
  [0.5, 'double'],
  [Number.NaN, 'double'],
  [2n ** 63n - 1n, 'integer'],
  [-(2n ** 63n), 'integer'],
  [2n ** 63n, 'text'],
  ['', 'text'],
  [new Date(0), 'timestamp'],
  [[1], 'json'],
  [{ a: 1 }, 'json'],
])('%s is %s', (value, type) => {
  expect(typeOfValue(value)).toBe(type);
});

it.each<[ColumnType | undefined, ColumnType | undefined, ColumnType | undefined]>([
  [undefined, undefined, undefined],
  [undefined, 'text', 'text'],
  ['text', 'text', 'text'],
  ['integer', 'double', 'double'],
  ['integer', 'text', 'json'],
  ['boolean', 'integer', 'json'],
  ['timestamp', 'text', 'json'],
])('%s and %s are %s', (one, other, both) => {
  expect(commonType(one, other)).toBe(both);
  expect(commonType(other, one)).toBe(both);
});

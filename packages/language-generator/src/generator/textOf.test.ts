import { expect, it } from 'vitest';
import { names } from '../../tests/support/kinds.ts';
import { Root, template } from '../index.ts';
import { textOf } from './textOf.ts';

it.each<[unknown, string]>([
  ['a', 'a'],
  [1.5, '1.5'],
  [5n, '5'],
  [undefined, 'undefined'],
  [new Date(0), '1970-01-01T00:00:00.000Z'],
  [new Date(Number.NaN), 'Invalid Date'],
])('of %s is %s', (value, text) => {
  expect(textOf(value)).toBe(text);
});

it('is what generators of dates write, in whatever time zone', () => {
  const dates = names(new Root({ seed: 1 })).map((name) => new Date(Date.UTC(2000, 0, name.length)));
  expect(`${dates}`).toMatch(/^2000-01-\d\dT00:00:00\.000Z$/);
  expect(String(dates)).toMatch(/^2000-01-\d\dT00:00:00\.000Z$/);
  expect(template('{on}', { on: dates })()).toMatch(/^2000-01-\d\dT00:00:00\.000Z$/);
  const bytes = new Uint8Array(26);
  dates.fill(bytes);
  expect(new TextDecoder().decode(bytes)).toMatch(/^2000-01-\d\dT00:00:00\.000Z\n/);
});

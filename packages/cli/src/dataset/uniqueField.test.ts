import { makeGenerator, Root, type Source } from '@phonyland/language-generator';
import { expect, it } from 'vitest';
import { uniqueField } from './uniqueField.ts';

const root = new Root({ seed: 1 });
const generator = (more: Partial<Source<unknown>> = {}) =>
  makeGenerator<unknown, object>({
    root,
    path: 'x',
    addressable: true,
    draw: () => 'ada9@example.com',
    with: () => source(),
    ...more,
  });
const source = (): Source<unknown> => {
  throw new Error('not here');
};

it('gives counted values in an order of their own, each once', () => {
  const value = uniqueField(
    root,
    'a.b',
    'number.int',
    generator({ capacity: 5000, valueAt: (rank) => rank * 2 }),
    5000,
  );
  const values = Array.from({ length: 5000 }, (_, index) => value(() => 'unused', index) as number);
  expect(new Set(values).size).toBe(5000);
  expect(Math.max(...values)).toBe(9998);
  expect(values.slice(0, 5)).not.toEqual([0, 2, 4, 6, 8]);
});

it('gives accounts a number of the row, with no more digits than that has', () => {
  const value = uniqueField(root, 'a.b', 'person.email', generator(), 20_000);
  const values = Array.from({ length: 20_000 }, (_, index) => value(() => 'ada9@example.com', index) as string);
  expect(new Set(values).size).toBe(20_000);
  for (const index of [0, 9, 10, 99, 100, 19_999]) {
    expect(values[index]).toMatch(new RegExp(`^ada\\d{${String(index).length}}@example\\.com$`));
  }
  expect(value(() => 'bob', 3)).toMatch(/^bob\d$/);
});

it('depends on the index alone', () => {
  const few = uniqueField(root, 'a.b', 'email', generator(), 10);
  const many = uniqueField(root, 'a.b', 'email', generator(), 10_000);
  expect(few(() => 'x', 7)).toBe(many(() => 'x', 7));
});

it.each<[string, Partial<Source<unknown>>, number, string]>([
  ['number.int', { capacity: 9, valueAt: (rank) => rank }, 10, 'CAPACITY_TOO_SMALL'],
  ['email', { capacity: 9 }, 10, 'CAPACITY_TOO_SMALL'],
  ['name.full', {}, 10, 'NOT_UNIQUE_BY_ROW'],
])('refuses %s with %o for %i rows', (what, more, rows, code) => {
  expect(() => uniqueField(root, 'a.b', what, generator(more), rows)).toThrow(
    expect.objectContaining({ code, message: expect.stringContaining('a.b') }),
  );
});

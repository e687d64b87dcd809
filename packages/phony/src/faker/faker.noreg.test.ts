import { describe, expect, test } from 'vitest';
import { type Faker, faker, fakerDE, fakerJA } from './index.ts';

// The values of every method for a seed. They change with a major version only, or with a changeset that says so.

/** What methods need that have no defaults. */
const ARGUMENTS: Readonly<Record<string, readonly unknown[]>> = {
  'date.between': [{ from: '2020-01-01', to: '2030-01-01' }],
  'date.betweens': [{ from: '2020-01-01', to: '2030-01-01' }],
  'helpers.arrayElement': [['a', 'b', 'c']],
  'helpers.arrayElements': [['a', 'b', 'c']],
  'helpers.enumValue': [{ A: 'a', B: 'b' }],
  'helpers.fake': ['{{person.firstName}} {{string.alpha(5)}}'],
  'helpers.fromRegExp': ['[A-Z]{3}-\\d+'],
  'helpers.maybe': [() => 'yes'],
  'helpers.multiple': [(_: unknown, index: number) => index],
  'helpers.mustache': ['{{a}}', { a: 'b' }],
  'helpers.objectEntry': [{ a: 1, b: 2 }],
  'helpers.objectKey': [{ a: 1, b: 2 }],
  'helpers.objectValue': [{ a: 1, b: 2 }],
  'helpers.rangeToNumber': [{ min: 1, max: 9 }],
  'helpers.shuffle': [['a', 'b', 'c']],
  'helpers.uniqueArray': [['a', 'b', 'c'], 2],
  'helpers.weightedArrayElement': [[{ value: 'a', weight: 1 }]],
  'string.fromCharacters': ['abc', 5],
};
const MODULES = Object.keys(faker).filter((name) => name !== 'fakerCore');

describe.each<[string, Faker]>([
  ['en', faker],
  ['de', fakerDE],
  ['ja', fakerJA],
])('%s', (_, instance) => {
  instance.setDefaultRefDate('2026-01-01T00:00:00Z');
  const modules = instance as unknown as Record<string, Record<string, (...given: readonly unknown[]) => unknown>>;

  test.each(MODULES)('%s keeps its values', (name) => {
    const values: Record<string, unknown> = {};
    for (const [method, call] of Object.entries(modules[name]!)) {
      // `unique` gives what the method that it is given gives.
      if (typeof call !== 'function' || method === 'unique') continue;
      instance.seed(42);
      const given = ARGUMENTS[`${name}.${method}`] ?? [];
      values[method] = [call(...given), call(...given)];
    }
    expect(Object.keys(values).length).toBeGreaterThan(0);
    expect(values).toMatchSnapshot();
  });
});

import { makeFactory, Root } from '@phonyland/language-generator';
import { expect, it } from 'vitest';
import { readConfig } from './readConfig.ts';

const read = (exported: unknown) => readConfig('phony.config.ts', exported);
const factory = makeFactory<{ id: number }, unknown, never>(
  { name: undefined, fields: { id: () => 1 }, traits: {}, open: () => ({}) },
  new Root({ seed: 1 }),
);

it('reads settings, declared data sets and those of Phony.define', () => {
  const config = read({
    seed: 42,
    locale: 'tr',
    datasets: {
      users: {
        rows: 5,
        fields: {
          id: 'sequence',
          born: { 'date.past': { years: 2 } },
          note: { maybe: 0.5, 'lorem.word': null },
          code: { 'number.int': {}, unique: true },
          role: { value: 'user' },
          level: 3,
          none: null,
        },
      },
      orders: { fields: { buyer: { ref: 'users.id', as: 'buyer' } } },
      made: factory,
      more: { rows: 7, factory },
    },
  });
  expect([config.seed, config.locale]).toEqual(['42', 'tr']);
  expect(config.sets.get('users')).toEqual({
    name: 'users',
    rows: 5,
    fields: {
      id: { kind: 'sequence', start: 1, step: 1 },
      born: { kind: 'generator', what: 'date.past', options: { years: 2 }, unique: false },
      note: { kind: 'generator', what: 'lorem.word', maybe: 0.5, unique: false },
      code: { kind: 'generator', what: 'number.int', options: {}, unique: true },
      role: { kind: 'fixed', value: 'user' },
      level: { kind: 'fixed', value: 3 },
      none: { kind: 'fixed', value: null },
    },
  });
  expect(config.sets.get('orders')?.fields).toEqual({
    buyer: { kind: 'ref', set: 'users', field: 'id', as: 'buyer' },
  });
  expect(config.sets.get('made')?.factory).toBe(factory);
  expect(config.sets.get('more')).toMatchObject({ rows: 7, factory });
});

it.each<[string, unknown, string, RegExp]>([
  ['no object', 7, 'INVALID_CONFIG', /what it exports is 7/],
  ['nothing', undefined, 'INVALID_CONFIG', /missing/],
  ['an unknown setting', { dataSets: {} }, 'INVALID_CONFIG', /"dataSets".*seed, locale, datasets/],
  ['a seed that is none', { seed: {} }, 'INVALID_CONFIG', /seed is/],
  ['a locale that is none', { locale: 7 }, 'INVALID_CONFIG', /locale is 7/],
  ['a list of data sets', { datasets: [] }, 'INVALID_CONFIG', /datasets is a list/],
  ['a name with a slash', { datasets: { 'a/b': { fields: { a: 1 } } } }, 'INVALID_CONFIG', /"a\/b" is no name/],
  ['no fields', { datasets: { a: { fields: {} } } }, 'INVALID_CONFIG', /datasets\.a: it has no fields/],
  ['missing fields', { datasets: { a: { rows: 1 } } }, 'INVALID_CONFIG', /datasets\.a\.fields is missing/],
  ['rows below 0', { datasets: { a: { rows: -1, fields: { a: 1 } } } }, 'INVALID_CONFIG', /rows is -1/],
  ['an unknown word', { datasets: { a: { row: 1, fields: { a: 1 } } } }, 'INVALID_CONFIG', /"row"/],
  ['fields and a factory', { datasets: { a: { factory, fields: { a: 1 } } } }, 'INVALID_CONFIG', /factory must be/],
  ['two things for a field', { datasets: { a: { fields: { b: { x: 1, y: 2 } } } } }, 'INVALID_FIELD', /a\.b.*x and y/],
  ['a list for a field', { datasets: { a: { fields: { b: [1] } } } }, 'INVALID_FIELD', /a\.b/],
  ['options that are none', { datasets: { a: { fields: { b: { email: 7 } } } } }, 'INVALID_FIELD', /options of email/],
  ['a chance above 1', { datasets: { a: { fields: { b: { email: {}, maybe: 2 } } } } }, 'INVALID_FIELD', /maybe is 2/],
  [
    'a step of 1.5',
    { datasets: { a: { fields: { b: { sequence: { step: 1.5 } } } } } },
    'INVALID_FIELD',
    /step is 1\.5/,
  ],
  [
    'an unknown option of sequence',
    { datasets: { a: { fields: { b: { sequence: { by: 1 } } } } } },
    'INVALID_FIELD',
    /"by"/,
  ],
  [
    'unique that is none',
    { datasets: { a: { fields: { b: { email: {}, unique: 1 } } } } },
    'INVALID_FIELD',
    /unique is 1/,
  ],
  [
    'a unique value',
    { datasets: { a: { fields: { b: { value: 1, unique: true } } } } },
    'INVALID_FIELD',
    /cannot be unique/,
  ],
  ['a ref without a field', { datasets: { a: { fields: { b: { ref: 'a' } } } } }, 'INVALID_FIELD', /"users\.id"/],
  ['as without a ref', { datasets: { a: { fields: { b: { email: {}, as: 'x' } } } } }, 'INVALID_FIELD', /as is "x"/],
  [
    'a ref to nowhere',
    { datasets: { a: { fields: { b: { ref: 'c.id' } } } } },
    'UNKNOWN_DATA_SET',
    /a\.b.*"c".*there are a/,
  ],
  ['a ref to no field', { datasets: { a: { fields: { b: { ref: 'a.c' } } } } }, 'UNKNOWN_FIELD', /a\.b.*"c" in a/],
  ['a ref to itself', { datasets: { a: { fields: { b: { ref: 'a.b' } } } } }, 'CIRCULAR_RELATION', /a\.b → a\.b/],
  [
    'refs in a circle',
    { datasets: { a: { fields: { x: { ref: 'b.y' } } }, b: { fields: { y: { ref: 'a.x' } } } } },
    'CIRCULAR_RELATION',
    /a\.x → b\.y → a\.x/,
  ],
])('refuses %s', (_, exported, code, message) => {
  expect(() => read(exported)).toThrow(expect.objectContaining({ code, message: expect.stringMatching(message) }));
});

it('two data sets may refer to each other by fields that lead nowhere back', () => {
  const config = read({
    datasets: {
      a: { fields: { id: 'sequence', b: { ref: 'b.id' } } },
      b: { fields: { id: 'sequence', a: { ref: 'a.id' } } },
    },
  });
  expect([...config.sets.keys()]).toEqual(['a', 'b']);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf, errorOf } from '../../tests/support/codeOf.ts';
import { canonicalJson, type JsonValue } from './canonicalJson.ts';

describe('canonicalJson', () => {
  it.each<[value: JsonValue, text: string]>([
    ['a"b\n', '"a\\"b\\n"'],
    ['\ud800', '"\\ud800"'],
    [1.0, '1'],
    [-0, '0'],
    [1e21, '1e+21'],
    [0.1, '0.1'],
    [true, 'true'],
    [null, 'null'],
    [[1, [2, []]], '[1,[2,[]]]'],
    [{ b: 1, a: 2 }, '{"a":2,"b":1}'],
    [{ 10: 1, 9: 2, a: { d: 1, c: 2 } }, '{"10":1,"9":2,"a":{"c":2,"d":1}}'],
    [{ a: undefined, b: 1 }, '{"b":1}'],
    [{}, '{}'],
    // In UTF-16 units, as RFC 8785 asks: the emoji's surrogates come before U+FB33.
    [{ '\ufb33': 1, '😀': 2, ö: 3 }, '{"ö":3,"😀":2,"\ufb33":1}'],
  ])('spells %j', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it('is JSON for the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value as JsonValue);
        expect(JSON.stringify(sorted(JSON.parse(text)))).toBe(
          JSON.stringify(sorted(JSON.parse(JSON.stringify(value)))),
        );
        expect(canonicalJson(JSON.parse(text) as JsonValue)).toBe(text);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('does not depend on the order in which fields were set', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (fields) => {
        const reversed = Object.fromEntries(Object.entries(fields).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(fields));
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  it('takes a field named __proto__ and objects without a prototype', () => {
    expect(canonicalJson(JSON.parse('{"__proto__":1}') as JsonValue)).toBe('{"__proto__":1}');
    expect(canonicalJson(Object.assign(Object.create(null), { b: 1, a: 2 }) as JsonValue)).toBe('{"a":2,"b":1}');
  });

  it('takes one object in two places', () => {
    const shared = { x: 1 };
    expect(canonicalJson([shared, shared])).toBe('[{"x":1},{"x":1}]');
  });

  const cycle: unknown[] = [];
  cycle.push({ cycle });
  class Point {
    x = 1;
  }
  it.each<[topic: string, value: unknown, words: string]>([
    ['a function', () => 1, 'function'],
    ['a symbol', Symbol('s'), 'Symbol(s)'],
    ['undefined', undefined, 'undefined'],
    ['a big integer', 5n, '5 (bigint)'],
    ['NaN', Number.NaN, 'NaN'],
    ['infinity', Number.NEGATIVE_INFINITY, '-Infinity'],
    ['a cycle', cycle, 'contains itself'],
    ['a date', new Date(0), 'Date'],
    ['a map', new Map(), 'Map'],
    ['bytes', new Uint8Array(2), 'Uint8Array'],
    ['an instance of a class', new Point(), 'Point'],
    ['an object under one without a prototype', Object.create(Object.create(null)), 'class'],
    ['undefined in a list', [undefined], 'undefined'],
    // biome-ignore lint/suspicious/noSparseArray: the hole is what is tested
    ['a hole in a list', [1, , 2], 'undefined'],
    ['a function in a field', { f: () => 1 }, 'function'],
    ['NaN deep inside', { a: [{ b: Number.NaN }] }, 'NaN'],
  ])('refuses %s', (_topic, value, words) => {
    expect(codeOf(() => canonicalJson(value as JsonValue))).toBe('INVALID_KEY');
    expect(errorOf(() => canonicalJson(value as JsonValue)).message).toContain(words);
  });
});

/** The same value with its fields in order: what is compared is what a value holds. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, item]) => [name, sorted(item)]);
}

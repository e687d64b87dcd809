import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { CHANCE_TABLE } from '../src/tables/chance.ts';
import { type Check, expectSame, nativeOf } from './support/bothSides.ts';

type Chance = Record<string, unknown>;
const Chance = createRequire(import.meta.url)('chance') as new (seed: number) => Chance;
const chance = new Chance(5);
const HEAD = "import Chance from 'chance';\nconst chance = new Chance();";

const CALLS: readonly (readonly [call: string, check?: Check])[] = [
  ['bool({ likelihood: 0 })', /^false$/],
  ['bool({ likelihood: 100 })', /^true$/],
  ['country({ full: true })', /\w{2}/],
  ['country()', /^[A-Z]{2}$/],
  ['d6()', /^[1-6]$/],
  ['dollar({ max: 20 })', /^\$\d+\.\d\d$/],
  ["first({ gender: 'female' })"],
  ['floating({ min: 0, max: 10 })', /^\d+(\.\d{1,4})?$/],
  ['floating({ min: 0, max: 10, fixed: 1 })', /^\d+(\.\d)?$/],
  ['guid()', /^[\da-f-]{36}$/],
  ['guid({ version: 4 })', /^[\da-f]{8}-[\da-f]{4}-4/],
  ['hash()', /^[\da-f]{40}$/],
  ["hash({ length: 6, casing: 'upper' })", /^[\dA-F]{6}$/],
  ['integer()', (value: number) => Number.isSafeInteger(value)],
  ['integer({ min: -3, max: 3 })', (value: number) => Math.abs(value) <= 3],
  ['natural({ max: 5 })', /^[0-5]$/],
  ['latitude({ fixed: 2 })', (value: number) => Math.abs(value) <= 90],
  ['longitude({ min: 0 })', (value: number) => value >= 0 && value <= 180],
  ["name({ gender: 'male', middle: true })"],
  ['paragraph({ sentences: 2 })', (value: string) => value.split('. ').length === 2],
  ["pick(['a', 'b'])", /^[ab]$/],
  ["pickone(['a', 'b'])", /^[ab]$/],
  ["pickset(['a', 'b', 'c'])", (values: string[]) => values.length === 1],
  ["pickset(['a', 'b', 'c'], 2)", (values: string[]) => values.length === 2],
  ['sentence({ words: 5 })', (value: string) => value.split(' ').length === 5],
  ['shuffle([1, 2, 3])', (values: number[]) => values.length === 3],
  ["string({ pool: 'abc', length: 4 })", /^[abc]{4}$/],
  ["url({ protocol: 'https' })", /^https:/],
  ["weighted(['a', 'b'], [1, 0])", /^a$/],
];
const mapped = Object.keys(CHANCE_TABLE).filter((name) => typeof CHANCE_TABLE[name] === 'function');

it('has functions that chance has', () => {
  expect(Object.keys(CHANCE_TABLE).filter((name) => typeof chance[name] !== 'function')).toEqual([]);
  expect(mapped.length).toBeGreaterThan(40);
});

describe('a call becomes one that makes the same kind of value', () => {
  it.each(CALLS.map(([call, check]) => ({ call, check })))('$call', ({ call, check }) =>
    expectSame(HEAD, `chance.${call}`, { chance }, check),
  );
  const alone = mapped.filter((name) => nativeOf(HEAD, `chance.${name}()`) !== undefined);
  it.each(alone)('%s()', (name) => expectSame(HEAD, `chance.${name}()`, { chance }));

  it('whatever the table rewrites is among these', () => {
    const tried = new Set([...alone, ...CALLS.map(([call]) => /^\w+/.exec(call)![0])]);
    expect(mapped.filter((name) => !tried.has(name))).toEqual([]);
  });
});

describe('a call stays', () => {
  it.each([
    ['what Phony does not have', 'ssn()'],
    ['characters of other kinds', 'string({ length: 5 })'],
    ['characters of some kinds of a pool', "string({ pool: 'ab', alpha: true, length: 5 })"],
    ['a likelihood that is not seen', 'bool({ likelihood })'],
    ['an option beside the switch', 'country({ full: true, raw: true })'],
    ['a switch that is off', 'country({ full: false })'],
    ['more than there is', "pickset(['a'], 2)"],
    ['several picks', "pick(['a', 'b'], 2)"],
    ['weights that are missing', "weighted(['a'])"],
    ['spread weights', 'weighted(...both)'],
    ['bounds that chance has by itself', 'floating({ fixed: 2 })'],
  ])('for %s: %s', (_, call) => expect(nativeOf(HEAD, `chance.${call}`)).toBeUndefined());
});

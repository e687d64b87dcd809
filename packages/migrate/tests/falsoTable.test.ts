import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { FALSO_TABLE } from '../src/tables/falso.ts';
import { type Check, expectSame, nativeOf } from './support/bothSides.ts';

const falso = createRequire(import.meta.url)('@ngneat/falso') as Record<string, unknown>;
const headOf = (call: string): string => `import { ${/^\w+/.exec(call)![0]} } from '@ngneat/falso';`;
const many =
  (length: number): Check =>
  (values: unknown[]) =>
    values.length === length;

const CALLS: readonly (readonly [call: string, check?: Check])[] = [
  ["rand(['a', 'b'])", /^[ab]$/],
  ["rand(['a', 'b'], { length: 3 })", many(3)],
  ['randEmail()', /^[^@\s]+@[^@\s]+$/],
  ['randEmail({ length: 4 })', many(4)],
  ["randFirstName({ gender: 'female' })"],
  ["randFullName({ gender: 'male', length: 2 })", many(2)],
  ["randFullName({ length: 2, gender: 'male' })", many(2)],
  ['randNumber()', (value: number) => Number.isInteger(value) && value >= 0 && value <= 999_999],
  ['randNumber({ min: 3, max: 5 })', (value: number) => [3, 4, 5].includes(value)],
  ['randNumber({ max: 5, length: 3 })', (values: number[]) => values.length === 3 && values.every((each) => each <= 5)],
  ['randNumber({ length: 3 })', many(3)],
  ['randFloat({ min: 1, max: 2, fraction: 1 })', /^[12](\.\d)?$/],
  ['randFloat()', (value: number) => value >= 1 && value <= 9999.99],
  ['randBoolean({ length: 2 })', many(2)],
  ["randBetweenDate({ from: new Date('2020-01-01'), to: new Date('2021-01-01') })", /2020|2021/],
  ['randPastDate({ years: 2 })'],
  ['randSoonDate({ days: 2 })'],
  ["randIban({ countryCode: 'DE' })", /^DE\d\d/],
  ['randImg({ width: 10, height: 20 })', /picsum\.photos.*10\/20/],
  ['randMonth({ abbreviation: true })', /^[A-Z][a-z]{2}/],
  ['randPassword({ size: 20 })', /^\w{20}$/],
  ['randUuid()', /^[\da-f-]{36}$/],
  ['randHex()', /^#[\da-f]{1,6}$/],
  ['randCountryCode()', /^[A-Z]{2}$/],
  ['randCountry({ length: 2 })', many(2)],
  ['randMac()', /^([\da-f]{2}-){5}[\da-f]{2}$/],
  ['randLatitude()', (value: number) => Math.abs(value) <= 90],
  ['randPhoneNumber()', /^\+?[\d() -]+$/],
];
const mapped = Object.keys(FALSO_TABLE).filter((name) => typeof FALSO_TABLE[name] === 'function');
const has = (name: string): boolean => typeof falso[name] === 'function';

it('has functions that falso has', () => {
  expect(Object.keys(FALSO_TABLE).filter((name) => !has(name))).toEqual([]);
  expect(mapped.length).toBeGreaterThan(50);
});

describe('a call becomes one that makes the same kind of value', () => {
  it.each(CALLS.map(([call, check]) => ({ call, check })))('$call', ({ call, check }) =>
    expectSame(headOf(call), call, falso, check),
  );
  const alone = mapped.filter((name) => has(name) && nativeOf(headOf(name), `${name}()`) !== undefined);
  it.each(alone)('%s()', (name) => expectSame(headOf(name), `${name}()`, falso));

  it('whatever the table rewrites is among these', () => {
    const tried = new Set([...alone, ...CALLS.map(([call]) => /^\w+/.exec(call)![0])]);
    expect(mapped.filter((name) => !tried.has(name))).toEqual([]);
  });
});

describe('a call stays', () => {
  it.each([
    ['what Phony does not have', 'randSuperhero()'],
    ['names of yours', "randEmail({ firstName: 'A' })"],
    ['an option that Phony lacks', 'randNumber({ precision: 10 })'],
    ['an option that Phony lacks, of a list', 'randNumber({ precision: 10, length: 3 })'],
    ['options that are not seen', 'randNumber(options)'],
    ['spread options of a list', 'randNumber({ ...options, length: 3 })'],
    ['a list that is too long to say', 'rand(list, options)'],
  ])('for %s: %s', (_, call) => expect(nativeOf(headOf(call), call)).toBeUndefined());
});

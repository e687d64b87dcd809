import { expect, test } from 'vitest';
import { FakerError } from '../FakerError.ts';
import { SimpleFaker } from '../SimpleFaker.ts';

const faker = new SimpleFaker({ seed: 1 });
const { string } = faker;
const used = (draw: () => string, count = 300): string =>
  [...new Set(Array.from({ length: count }, draw).join(''))].sort().join('');
const DIGITS = '0123456789';
const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SMALL = CAPITALS.toLowerCase();

test('the same seed gives the texts that @faker-js/faker 10.6 gives', () => {
  const at = <T>(draw: () => T): T => {
    faker.seed(3);
    return draw();
  };
  expect(at(() => string.alpha(10))).toBe('CKpAUUgkcw');
  expect(at(() => string.alpha({ length: { min: 1, max: 4 } }))).toBe('KpA');
  expect(at(() => string.alphanumeric({ length: 10, casing: 'upper' }))).toBe('JPAIWW471F');
  expect(at(() => string.hexadecimal({ length: 8 }))).toBe('0xcf6bDD24');
  expect(at(() => string.numeric({ length: 5, exclude: '12345' }))).toBe('78679');
  expect(at(() => string.sample())).toBe('Tb<Ptt,4%I');
  expect(at(() => string.uuid())).toBe('8b48ee23-0707-4a4a-b908-464b728c436e');
  expect(at(() => string.uuid({ version: 7, refDate: '2020-01-01T00:00:00.000Z' }))).toBe(
    '016f5e66-e800-78b4-98ee-230707a4a908',
  );
  expect(at(() => string.ulid({ refDate: '2020-01-01T00:00:00.000Z' }))).toBe('01DXF6DT00HP9GWW461E0EM8NJ');
  expect(at(() => string.nanoid())).toBe('HvTcrshAypG9MdW-Q5ydt');
  expect(at(() => string.symbol(5))).toBe('<[*;{');
});

test.each<[string, () => string, string]>([
  ['alpha', () => string.alpha(40), CAPITALS + SMALL],
  ['alpha upper', () => string.alpha({ length: 40, casing: 'upper' }), CAPITALS],
  ['alpha lower', () => string.alpha({ length: 40, casing: 'lower' }), SMALL],
  ['alpha exclude text', () => string.alpha({ length: 40, casing: 'lower', exclude: SMALL.slice(3) }), 'abc'],
  [
    'alpha exclude list',
    () => string.alpha({ length: 40, casing: 'upper', exclude: [...CAPITALS.slice(2), 'A,B'] }),
    'AB',
  ],
  ['alphanumeric', () => string.alphanumeric(40), DIGITS + CAPITALS + SMALL],
  ['alphanumeric lower', () => string.alphanumeric({ length: 40, casing: 'lower' }), DIGITS + SMALL],
  ['alphanumeric exclude', () => string.alphanumeric({ length: 40, exclude: DIGITS + SMALL }), CAPITALS],
  ['binary', () => string.binary({ length: 40, prefix: '' }), '01'],
  ['octal', () => string.octal({ length: 40, prefix: '' }), '01234567'],
  ['hexadecimal', () => string.hexadecimal({ length: 40, prefix: '' }), `${DIGITS}ABCDEFabcdef`],
  ['hexadecimal upper', () => string.hexadecimal({ length: 40, prefix: '', casing: 'upper' }), `${DIGITS}ABCDEF`],
  ['hexadecimal lower', () => string.hexadecimal({ length: 40, prefix: '', casing: 'lower' }), `${DIGITS}abcdef`],
  ['numeric', () => string.numeric(40), DIGITS],
  ['numeric exclude', () => string.numeric({ length: 40, exclude: ['1', '3'] }), '02456789'],
  ['fromCharacters', () => string.fromCharacters('xyz', 40), 'xyz'],
  ['symbol', () => string.symbol(40), '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'],
  ['nanoid', () => string.nanoid(40), `-${DIGITS}${CAPITALS}_${SMALL}`],
  ['sample', () => string.sample(40), Array.from({ length: 93 }, (_, i) => String.fromCharCode(33 + i)).join('')],
])('%s has all characters of its alphabet and no others', (_topic, draw, alphabet) => {
  expect(used(draw)).toBe([...alphabet].sort().join(''));
});

test('lengths are numbers or ranges; below 1 nothing comes', () => {
  expect(string.alpha()).toHaveLength(1);
  expect(string.sample()).toHaveLength(10);
  expect(string.nanoid()).toHaveLength(21);
  expect(string.binary()).toMatch(/^0b[01]$/);
  expect(string.octal()).toMatch(/^0o[0-7]$/);
  expect(string.hexadecimal({ prefix: '#', length: 6 })).toMatch(/^#[\dA-Fa-f]{6}$/);
  const length = { min: 2, max: 4 };
  for (const draw of [
    () => string.fromCharacters('ab', length),
    () => string.alpha({ length }),
    () => string.alphanumeric({ length }),
    () => string.binary({ length, prefix: '' }),
    () => string.numeric({ length }),
    () => string.sample(length),
    () => string.nanoid(length),
    () => string.symbol(length),
  ]) {
    expect(new Set(Array.from({ length: 200 }, () => draw().length))).toEqual(new Set([2, 3, 4]));
  }
  expect([string.alpha(0), string.alpha(-1), string.numeric(0), string.sample(-1), string.symbol(0)]).toEqual([
    '',
    '',
    '',
    '',
    '',
  ]);
  expect(string.fromCharacters([], 0)).toBe('');
});

test('characters may be several units or several characters', () => {
  expect(used(() => string.fromCharacters('😀a', 40))).toBe('a😀');
  expect(string.fromCharacters(['ab', 'cd'], 5)).toMatch(/^(ab|cd){5}$/);
});

test('numbers need not begin with 0', () => {
  const first = used(() => string.numeric({ length: 3, allowLeadingZeros: false })[0]!);
  expect(first).toBe('123456789');
  expect(used(() => string.numeric({ length: 1, allowLeadingZeros: false }))).toBe('123456789');
  expect(string.numeric({ length: 4, exclude: '123456789' })).toBe('0000');
});

test.each<[string, () => unknown]>([
  ['no characters', () => string.fromCharacters('', 5)],
  ['a list of none', () => string.fromCharacters([], 1)],
  ['no letters left', () => string.alpha({ casing: 'lower', exclude: SMALL })],
  ['nothing left', () => string.alphanumeric({ exclude: DIGITS + CAPITALS + SMALL })],
  ['no digits left', () => string.numeric({ exclude: DIGITS })],
  ['only zeros left', () => string.numeric({ exclude: '123456789', allowLeadingZeros: false })],
  ['a range that is none', () => string.alpha({ length: { min: 3, max: 2 } })],
  ['a range that is none', () => string.nanoid({ min: 3, max: 2 })],
  ['no date', () => string.uuid({ version: 7, refDate: 'foo' })],
  ['no date', () => string.ulid({ refDate: 'foo' })],
  ['a time before 1970', () => string.ulid({ refDate: -1 })],
  ['a time of 49 bits', () => string.ulid({ refDate: 2 ** 48 })],
  ['a time of 49 bits', () => string.uuid({ version: 7, refDate: 2 ** 48 })],
])('%s is refused', (_topic, call) => {
  expect(call).toThrow(FakerError);
});

test('UUIDs have their version and variant, and those of version 7 their time', () => {
  for (let i = 0; i < 100; i++) {
    expect(string.uuid()).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    const seven = string.uuid({ version: 7, refDate: 1_600_000_000_123 });
    expect(seven).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(Number.parseInt(seven.replace('-', '').slice(0, 12), 16)).toBe(1_600_000_000_123);
  }
  const own = new SimpleFaker({ seed: 1 });
  own.setDefaultRefDate(255);
  expect(own.string.uuid({ version: 7 })).toMatch(/^00000000-00ff-7/);
});

test('ULIDs begin with their time', () => {
  // The example of github.com/ulid/spec.
  expect(string.ulid({ refDate: 1469918176385 })).toMatch(/^01ARYZ6S41[0-9A-HJKMNP-TV-Z]{16}$/);
  expect(string.ulid({ refDate: 2 ** 48 - 1 })).toMatch(/^7ZZZZZZZZZ/);
});

test('two fakers of a seed give the same', () => {
  const [a, b] = [new SimpleFaker({ seed: 9 }), new SimpleFaker({ seed: 9 })];
  const texts = (of: SimpleFaker): string[] => [
    of.string.uuid(),
    of.string.sample(),
    of.string.nanoid(),
    of.string.ulid({ refDate: 0 }),
  ];
  expect(texts(a)).toEqual(texts(b));
  expect(texts(a)).not.toEqual(texts(new SimpleFaker({ seed: 9 })));
});

test.each(['alpha', 'alphanumeric', 'numeric', 'symbol', 'sample', 'nanoid'] as const)(
  '%s refuses a length that no text can have',
  (method) => {
    for (const length of [1e12, Number.POSITIVE_INFINITY]) expect(() => string[method](length)).toThrow(FakerError);
  },
);

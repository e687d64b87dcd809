import { PhonyError } from '@phonyland/language-generator';
import { describe, expect, it } from 'vitest';
import { chiSquareDeviation } from '../../../../ngram/tests/support/chiSquare.ts';
import { Phony } from '../../index.ts';

const string = Phony.seed('strings').string();
const REFERENCE = Date.UTC(2026, 0, 1);
const YEAR = 365 * 86_400_000;

function codeOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof PhonyError) return error.code;
    throw error;
  }
  throw new Error('it did not throw');
}

describe('characters', () => {
  it.each<[keyof typeof string, object, RegExp]>([
    ['alpha', {}, /^[A-Za-z]{10}$/],
    ['alpha', { length: 3, casing: 'upper' }, /^[A-Z]{3}$/],
    ['alpha', { minLength: 2, maxLength: 4, casing: 'lower' }, /^[a-z]{2,4}$/],
    ['alpha', { maxLength: 3 }, /^[A-Za-z]{1,3}$/],
    ['alpha', { minLength: 3 }, /^[A-Za-z]{3,13}$/],
    ['alpha', { length: 20, exclude: 'lIO' }, /^[A-HJ-NP-Za-km-z]{20}$/],
    ['alphanumeric', {}, /^[A-Za-z0-9]{10}$/],
    ['alphanumeric', { casing: 'upper', exclude: 'IO01' }, /^[A-HJ-NP-Z2-9]{10}$/],
    ['numeric', { length: 5 }, /^\d{5}$/],
    ['numeric', { length: 2, allowLeadingZeros: false }, /^[1-9]\d$/],
    ['hexadecimal', {}, /^[0-9a-f]{10}$/],
    ['hexadecimal', { prefix: '0x', casing: 'upper', length: 4 }, /^0x[0-9A-F]{4}$/],
    ['hexadecimal', { casing: 'mixed' }, /^[0-9a-fA-F]{10}$/],
    ['octal', { length: 3, prefix: '0o' }, /^0o[0-7]{3}$/],
    ['binary', { length: 8 }, /^[01]{8}$/],
    ['symbol', {}, /^[!-/:-@[-`{-~]{10}$/],
    ['sample', { length: 30 }, /^[!-~]{30}$/],
    ['fromCharacters', {}, /^[A-Za-z0-9]{10}$/],
    ['fromCharacters', { characters: 'äöü', length: 4 }, /^[äöü]{4}$/],
    ['fromCharacters', { characters: ['ab', 'c'], length: 2 }, /^(ab|c){2}$/],
    ['fromCharacters', { characters: '😀😁', length: 2 }, /^(😀|😁){2}$/],
    ['nanoid', {}, /^[A-Za-z0-9_-]{21}$/],
    ['nanoid', { length: 5 }, /^[A-Za-z0-9_-]{5}$/],
    ['base64', {}, /^[A-Za-z0-9+/]{22}==$/],
    ['base64', { byteLength: 32, url: true }, /^[A-Za-z0-9_-]{43}$/],
    ['alpha', { length: 0 }, /^$/],
  ])('of %s with %j are these', (member, options, pattern) => {
    for (const text of (string[member] as typeof string.alpha).with(options).batch(200)) expect(text).toMatch(pattern);
  });

  it.each([
    ['alpha', 52],
    ['alphanumeric', 62],
    ['numeric', 10],
    ['hexadecimal', 16],
    ['octal', 8],
    ['binary', 2],
    ['symbol', 32],
    ['sample', 94],
    ['nanoid', 64],
  ] as const)('of %s come all of %3$d, equally often', (member, count) => {
    const seen = new Map<string, number>();
    for (const text of (string[member] as typeof string.alpha).with({ length: 50 }).batch(count * 10)) {
      for (const character of text) seen.set(character, (seen.get(character) ?? 0) + 1);
    }
    expect(seen.size).toBe(count);
    expect(Math.abs(chiSquareDeviation([...seen.values()], new Array(count).fill(500)))).toBeLessThan(4);
  });

  it('are the whole of the module', () => {
    expect(Phony.seed(1).string().at(2)).toBe(Phony.seed(1).string().alphanumeric.at(2));
  });

  it('know how many texts there are', () => {
    const codes = Phony.seed(1).string().numeric.with({ length: 2, allowLeadingZeros: false }).unique();
    expect(codes.batch(90).sort()).toEqual(Array.from({ length: 90 }, (_, i) => String(i + 10)));
    expect(codeOf(() => codes())).toBe('UNIQUE_EXHAUSTED');
    const bits = Phony.seed(1).string().binary.with({ length: 2, prefix: '0b' }).unique();
    expect(bits.batch(4).sort()).toEqual(['0b00', '0b01', '0b10', '0b11']);
  });

  it.each<[keyof typeof string, object, string]>([
    ['alpha', { length: -1 }, 'INVALID_OPTIONS'],
    ['alpha', { length: 1.5 }, 'INVALID_OPTIONS'],
    ['alpha', { length: 100_001 }, 'INVALID_OPTIONS'],
    ['alpha', { length: 3, minLength: 2 }, 'INVALID_OPTIONS'],
    ['alpha', { minLength: 3, maxLength: 2 }, 'INVALID_OPTIONS'],
    ['alpha', { casing: 'title' }, 'INVALID_OPTIONS'],
    ['alpha', { size: 3 }, 'UNKNOWN_OPTION'],
    ['numeric', { exclude: '0123456789' }, 'INVALID_OPTIONS'],
    ['numeric', { exclude: '123456789', allowLeadingZeros: false }, 'INVALID_OPTIONS'],
    ['fromCharacters', { characters: '' }, 'INVALID_OPTIONS'],
    ['fromCharacters', { characters: [] }, 'INVALID_OPTIONS'],
    ['fromCharacters', { characters: ['a', ''] }, 'INVALID_OPTIONS'],
    ['fromCharacters', { characters: [1] }, 'INVALID_OPTIONS'],
    ['uuid', { version: 1 }, 'INVALID_OPTIONS'],
    ['uuid', { refDate: 0 }, 'INVALID_OPTIONS'],
    ['uuid', { version: 7, refDate: 'yesterday' }, 'INVALID_OPTIONS'],
    ['nanoid', { length: 0 }, 'INVALID_OPTIONS'],
    ['base64', { byteLength: -1 }, 'INVALID_OPTIONS'],
  ])('of %s: %j is refused', (member, options, code) => {
    expect(codeOf(() => (string[member] as typeof string.alpha).with(options as never))).toBe(code);
  });
});

describe('uuid', () => {
  it('has version 4 and the variant of RFC 9562 in their places, and random bits in all others', () => {
    const ones = new Array<number>(128).fill(0);
    for (const uuid of string.uuid.batch(4000)) {
      expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      const bits = BigInt(`0x${uuid.replaceAll('-', '')}`);
      for (let bit = 0; bit < 128; bit++) ones[bit]! += Number((bits >> BigInt(127 - bit)) & 1n);
    }
    const fixed = [48, 49, 50, 51, 64, 65];
    expect(fixed.map((bit) => ones[bit])).toEqual([0, 4000, 0, 0, 4000, 0]);
    for (const [bit, count] of ones.entries()) {
      if (!fixed.includes(bit) && Math.abs(count - 2000) > 5 * 31.7) expect.fail(`bit ${bit} is set ${count} times`);
    }
  });

  it('of version 7 begins with a time of the year before the reference date', () => {
    const random = new Array<number>(128).fill(0);
    for (const uuid of string.uuid.with({ version: 7 }).batch(3000)) {
      expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      const time = Number.parseInt(uuid.slice(0, 13).replace('-', ''), 16);
      expect(time).toBeGreaterThan(REFERENCE - YEAR);
      expect(time).toBeLessThanOrEqual(REFERENCE);
      const bits = BigInt(`0x${uuid.replaceAll('-', '')}`);
      for (let bit = 0; bit < 128; bit++) random[bit]! += Number((bits >> BigInt(127 - bit)) & 1n);
    }
    for (let bit = 52; bit < 128; bit++) {
      if (bit !== 64 && bit !== 65 && Math.abs(random[bit]! - 1500) > 5 * 27.4) expect.fail(`bit ${bit} is not random`);
    }
  });

  it('has the layout of the example in RFC 9562, A.6', () => {
    // 017F22E2-79B0-7CC3-98C4-DC0C0C07398F is of 2022-02-22T19:22:22.000Z.
    const time = Date.UTC(2022, 1, 22, 19, 22, 22);
    const shifted = string.uuid.with({ version: 7, refDate: time }).batch(200);
    for (const uuid of shifted) expect(uuid <= '017f22e2-79b0-7fff-bfff-ffffffffffff').toBe(true);
    expect(shifted.some((uuid) => uuid > '016f')).toBe(true);
  });

  it('keeps to the time that fits', () => {
    const early = string.uuid.with({ version: 7, refDate: 0 });
    expect(codeOf(() => early.batch(3))).toBe('TIME_OUT_OF_RANGE');
    expect(Phony.seed(1, { referenceDate: '1960-01-01' }).string().ulid.tryGenerate()).toMatchObject({
      ok: false,
      code: 'TIME_OUT_OF_RANGE',
    });
  });

  it('is the same at one index, and another for another reference date alone', () => {
    expect(Phony.seed(5).string().uuid.at(9)).toBe(Phony.seed(5).string().uuid.at(9));
    const at = (referenceDate: string): string =>
      Phony.seed(5, { referenceDate }).string().uuid.with({ version: 7 }).at(9);
    expect(at('2026-01-01').slice(14)).toBe(at('2025-01-01').slice(14));
    expect(at('2026-01-01').slice(0, 13)).not.toBe(at('2025-01-01').slice(0, 13));
  });
});

describe('ulid', () => {
  it('is ten characters of time and sixteen random ones', () => {
    const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    const places = Array.from({ length: 16 }, () => new Array<number>(32).fill(0));
    for (const ulid of string.ulid.batch(6400)) {
      expect(ulid).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
      const time = Array.from(ulid.slice(0, 10)).reduce((sum, sign) => sum * 32 + ALPHABET.indexOf(sign), 0);
      if (time <= REFERENCE - YEAR || time > REFERENCE) expect.fail(`${new Date(time).toISOString()}`);
      for (const [place, counts] of places.entries()) counts[ALPHABET.indexOf(ulid.charAt(10 + place))]!++;
    }
    for (const counts of places) {
      expect(
        Math.abs(
          chiSquareDeviation(
            counts,
            counts.map(() => 200),
          ),
        ),
      ).toBeLessThan(4.5);
    }
  });
});

import { PhonyError } from '@phonyland/language-generator';
import { describe, expect, it } from 'vitest';
import { chiSquareDeviation } from '../../../../ngram/tests/support/chiSquare.ts';
import { Phony } from '../../index.ts';

const number = Phony.seed('numbers').number();

function codeOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof PhonyError) return error.code;
    throw error;
  }
  throw new Error('it did not throw');
}

describe('int', () => {
  it('is the whole of the module', () => {
    expect(Number(`${Phony.seed(1).number()}`)).toBe(Phony.seed(1).number().int.at(0));
    expect(Phony.seed(1).number().at(3)).toBe(Phony.seed(1).number().int.at(3));
  });

  it.each([
    ['by default', {}, 0, Number.MAX_SAFE_INTEGER],
    ['a die', { min: 1, max: 6 }, 1, 6],
    ['below zero', { min: -5, max: -3 }, -5, -3],
    ['one number', { min: 7, max: 7 }, 7, 7],
    ['all safe integers', { min: Number.MIN_SAFE_INTEGER }, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  ])('keeps to its range: %s', (_, options, min, max) => {
    for (const value of number.int.with(options).batch(500)) {
      if (!Number.isSafeInteger(value) || value < min || value > max) expect.fail(`${value} is out of range`);
    }
  });

  it('gives each number of the range equally often', () => {
    const seen = new Array<number>(13).fill(0);
    for (const value of number.int.with({ min: -6, max: 6 }).batch(26_000)) seen[value + 6]!++;
    expect(
      Math.abs(
        chiSquareDeviation(
          seen,
          seen.map(() => 2000),
        ),
      ),
    ).toBeLessThan(4);
  });

  it('gives multiples alone, with all of them', () => {
    const seen = (options: object): number[] => [...new Set(number.int.with(options).batch(500))].sort((a, b) => a - b);
    expect(seen({ min: -7, max: 11, multipleOf: 5 })).toEqual([-5, 0, 5, 10]);
    expect(seen({ min: 5, max: 15, multipleOf: 5 })).toEqual([5, 10, 15]);
    expect(seen({ min: -15, max: -5, multipleOf: 5 })).toEqual([-15, -10, -5]);
    const large = Number.MAX_SAFE_INTEGER;
    expect(seen({ min: large - 5, max: large, multipleOf: 3 })).toEqual([large - 4, large - 1]);
    expect(seen({ min: -large, max: 5 - large, multipleOf: 3 })).toEqual([1 - large, 4 - large]);
    expect(Object.is(number.int.with({ min: -2, max: 2, multipleOf: 3 }).at(0), 0)).toBe(true);
  });

  it('follows distributions', () => {
    const values = number.int
      .with({ min: 0, max: 100, distribution: { type: 'normal', mean: 30, deviation: 10 } })
      .batch(20_000);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    // Cut off at 0, three deviations below: the mean is 30.045 and the variance 98.7.
    expect(Math.abs(mean - 30.045)).toBeLessThan(0.3);
    expect(Math.abs(Math.sqrt(variance) - 9.93)).toBeLessThan(0.25);
    const ranks = number.int.with({ min: 1, max: 3, distribution: 'zipf' }).batch(11_000);
    const ones = ranks.filter((rank) => rank === 1).length;
    expect(Math.abs(ones - 6000)).toBeLessThan(4 * 52);
  });

  it('knows how many there are', () => {
    const digits = Phony.seed(1).number().int.with({ min: 3, max: 11, multipleOf: 4 }).unique();
    expect(new Set([digits(), digits()])).toEqual(new Set([4, 8]));
    expect(codeOf(() => digits())).toBe('UNIQUE_EXHAUSTED');
    expect(
      Phony.seed(1)
        .number()
        .int.with({ max: 999 })
        .unique()
        .batch(1000)
        .sort((a, b) => a - b),
    ).toEqual(Array.from({ length: 1000 }, (_, i) => i));
  });

  it.each<[object, string]>([
    [{ min: 2, max: 1 }, 'INVALID_OPTIONS'],
    [{ max: -1 }, 'INVALID_OPTIONS'],
    [{ min: 0.5 }, 'INVALID_OPTIONS'],
    [{ max: 2 ** 53 }, 'INVALID_OPTIONS'],
    [{ min: '1' }, 'INVALID_OPTIONS'],
    [{ multipleOf: 0 }, 'INVALID_OPTIONS'],
    [{ min: 1, max: 4, multipleOf: 5 }, 'INVALID_OPTIONS'],
    [{ min: Number.MIN_SAFE_INTEGER, distribution: 'normal' }, 'INVALID_OPTIONS'],
    [{ distribution: 'gauss' }, 'INVALID_OPTIONS'],
    [{ minimum: 1 }, 'UNKNOWN_OPTION'],
  ])('refuses %j', (options, code) => {
    expect(codeOf(() => number.int.with(options as never))).toBe(code);
  });

  it('says how a range has to be', () => {
    expect(() => number.int.with({ min: 2, max: 1 })).toThrow('min is 2; it must not be above max, which is 1');
  });
});

describe('float', () => {
  it('is from 0 to 1 by default', () => {
    const values = number.float.batch(2000);
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
    expect(values.some((value) => value * 2 ** 32 !== Math.floor(value * 2 ** 32))).toBe(true);
    expect(Math.abs(values.reduce((sum, value) => sum + value, 0) / 2000 - 0.5)).toBeLessThan(0.03);
  });

  it('keeps to its range', () => {
    for (const [min, max] of [
      [-3, -2.5],
      [0, 5e-324],
      [-8e307, 8e307],
      [4, 4],
    ] as const) {
      for (const value of number.float.with({ min, max }).batch(200)) {
        if (!(value >= min && value <= max)) expect.fail(`${value} is out of range`);
      }
    }
  });

  it.each<[object, readonly number[]]>([
    [{ min: 0, max: 0.5, multipleOf: 0.1 }, [0, 0.1, 0.2, 0.3, 0.4, 0.5]],
    [{ min: 0.1, max: 0.7, multipleOf: 0.3 }, [0.3, 0.6]],
    [{ min: -0.25, max: 0.3, fractionDigits: 1 }, [-0.2, -0.1, 0, 0.1, 0.2, 0.3]],
    [
      { min: 1.005, max: 1.015, fractionDigits: 3 },
      [1.005, 1.006, 1.007, 1.008, 1.009, 1.01, 1.011, 1.012, 1.013, 1.014, 1.015],
    ],
    [{ min: 2, max: 4, fractionDigits: 0 }, [2, 3, 4]],
    [{ min: 0, max: 3e-7, multipleOf: 1e-7 }, [0, 1e-7, 2e-7, 3e-7]],
    [{ min: 0, max: 3e21, multipleOf: 1e21 }, [0, 1e21, 2e21, 3e21]],
    [{ min: 0, max: 1, multipleOf: 1 / 3 }, [0, 1 / 3, 2 / 3, 1]],
    [{ min: 4.35, max: 4.36, fractionDigits: 2 }, [4.35, 4.36]],
  ])('has with %j these numbers and no other', (options, expected) => {
    const seen = new Set(number.float.with(options).batch(500));
    expect([...seen].sort((a, b) => a - b)).toEqual(expected);
    expect([...seen].some((value) => Object.is(value, -0))).toBe(false);
    expect(
      Phony.seed(3)
        .number()
        .float.with(options)
        .unique()
        .batch(expected.length)
        .sort((a, b) => a - b),
    ).toEqual(expected);
  });

  it('has as many decimals as were asked for', () => {
    for (const value of number.float.with({ min: -1000, max: 1000, fractionDigits: 2 }).batch(2000)) {
      expect(String(value)).toMatch(/^-?\d+(\.\d\d?)?$/);
    }
  });

  it('follows distributions', () => {
    const values = number.float
      .with({ min: 1000, max: 1e6, distribution: { type: 'logNormal', median: 35_000, deviation: 0.5 } })
      .batch(5000);
    const below = values.filter((value) => value < 35_000).length;
    expect(Math.abs(below - 2500)).toBeLessThan(4 * 36);
  });

  it.each<[object]>([
    [{ min: 2 }],
    [{ min: Number.NaN }],
    [{ max: Number.POSITIVE_INFINITY }],
    [{ min: -1.7e308, max: 1.7e308 }],
    [{ fractionDigits: 16 }],
    [{ fractionDigits: -1 }],
    [{ fractionDigits: 2, multipleOf: 0.1 }],
    [{ multipleOf: 0 }],
    [{ min: 0.1, max: 0.2, multipleOf: 0.3 }],
    [{ min: 0, max: 1e15, fractionDigits: 10 }],
    [{ distribution: 'zipf' }],
    [{ min: -2, max: -1, distribution: 'logNormal' }],
  ])('refuses %j', (options) => {
    expect(codeOf(() => number.float.with(options))).toBe('INVALID_OPTIONS');
  });
});

describe('bigInt', () => {
  it('keeps to its range, which may be given in three ways', () => {
    const max = 2n ** 64n - 1n;
    for (const value of number.bigInt.batch(300))
      if (value < 0n || value > max) expect.fail(`${value} is out of range`);
    const one = number.bigInt.with({ min: -5n, max: 10n ** 30n });
    const other = number.bigInt.with({ min: '-05', max: `1${'0'.repeat(30)}` });
    expect(one.path).toBe(other.path);
    expect(one.at(3)).toBe(other.at(3));
    expect(one.path).toContain('"1000000000000000000000000000000"');
    expect(number.bigInt.with({ min: 3, max: 3 }).at(0)).toBe(3n);
  });

  it('reaches every part of a range of thirty digits', () => {
    const parts = new Array<number>(10).fill(0);
    for (const value of number.bigInt.with({ max: 10n ** 30n - 1n }).batch(5000)) parts[Number(value / 10n ** 29n)]!++;
    expect(
      Math.abs(
        chiSquareDeviation(
          parts,
          parts.map(() => 500),
        ),
      ),
    ).toBeLessThan(4);
  });

  it('gives multiples alone, and knows how many', () => {
    const multiples = Phony.seed(1).number().bigInt.with({ min: -7n, max: 11n, multipleOf: 5n }).unique();
    expect(multiples.batch(4).sort((a, b) => (a < b ? -1 : 1))).toEqual([-5n, 0n, 5n, 10n]);
    expect(codeOf(() => multiples())).toBe('UNIQUE_EXHAUSTED');
  });

  it.each<[object]>([
    [{ min: 2n, max: 1n }],
    [{ min: '1.5' }],
    [{ min: '' }],
    [{ max: 2 ** 53 }],
    [{ max: '1'.repeat(1001) }],
    [{ multipleOf: 0n }],
    [{ multipleOf: -1n }],
    [{ min: 1n, max: 4n, multipleOf: 5n }],
    [{ max: true }],
  ])('refuses %o', (options) => {
    expect(codeOf(() => number.bigInt.with(options as never))).toBe('INVALID_OPTIONS');
  });
});

describe('digits', () => {
  it('are numbers from 0 to 9', () => {
    expect(new Set(number.digit.batch(300))).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]));
  });

  it.each([
    ['binary', 2, /^[01]+$/],
    ['octal', 8, /^[0-7]+$/],
    ['hex', 16, /^[0-9a-f]+$/],
  ] as const)('of %s numbers are in their base and range', (member, base, digits) => {
    for (const text of number[member].batch(200)) {
      expect(text).toMatch(digits);
      expect(Number.parseInt(text, base)).toBeLessThanOrEqual(255);
    }
    const all = Phony.seed(1).number()[member].with({ min: 6, max: 9 }).unique().batch(4);
    expect(all.map((text) => Number.parseInt(text, base)).sort()).toEqual([6, 7, 8, 9]);
    for (const text of number[member].with({ minDigits: 10 }).batch(20)) expect(text).toHaveLength(10);
    expect(codeOf(() => number[member].with({ min: -1 }))).toBe('INVALID_OPTIONS');
    expect(codeOf(() => number[member].with({ min: 256 }))).toBe('INVALID_OPTIONS');
  });

  it('of hexadecimal numbers may be capitals', () => {
    expect(number.hex.with({ min: 0xabcdef, max: 0xabcdef, casing: 'upper' }).at(0)).toBe('ABCDEF');
    expect(codeOf(() => number.hex.with({ casing: 'mixed' as never }))).toBe('INVALID_OPTIONS');
  });

  it('of Romans are I to MMMCMXCIX', () => {
    for (const text of number.romanNumeral.batch(200))
      expect(text).toMatch(/^M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/);
    expect(new Set(number.romanNumeral.with({ min: 3, max: 5 }).batch(50))).toEqual(new Set(['III', 'IV', 'V']));
    expect(codeOf(() => number.romanNumeral.with({ min: 0 }))).toBe('INVALID_OPTIONS');
    expect(codeOf(() => number.romanNumeral.with({ max: 4000 }))).toBe('INVALID_OPTIONS');
  });
});

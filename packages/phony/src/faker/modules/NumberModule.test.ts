import { expect, test } from 'vitest';
import { FakerError } from '../FakerError.ts';
import { SimpleFaker } from '../SimpleFaker.ts';

const faker = new SimpleFaker({ seed: 1 });
const { number } = faker;
const many = <T>(draw: () => T, count = 2000): T[] => Array.from({ length: count }, draw);

test('the same seed gives the numbers that @faker-js/faker 10.6 gives', () => {
  const at = <T>(draw: () => T): T => {
    faker.seed(3);
    return draw();
  };
  expect(at(() => number.int())).toBe(4961146457582618);
  expect(at(() => number.int({ min: -5, max: -1 }))).toBe(-3);
  expect(at(() => number.int({ min: 0, max: 100, multipleOf: 7 }))).toBe(56);
  expect(at(() => number.float())).toBe(0.5507979025745755);
  expect(at(() => number.float({ min: -10, max: 10, fractionDigits: 3 }))).toBe(1.016);
  expect(at(() => number.float({ max: 10, multipleOf: 1 / 3 }))).toBe(5.666666666666667);
  expect(at(() => number.hex({ max: 1e6 }))).toBe('8678e');
  expect(at(() => number.romanNumeral())).toBe('MMCCIII');
});

test('integers are of their range, and all of it come', () => {
  expect(new Set(many(() => number.int(3)))).toEqual(new Set([0, 1, 2, 3]));
  expect(new Set(many(() => number.int({ min: -2, max: 1 })))).toEqual(new Set([-2, -1, 0, 1]));
  expect(new Set(many(() => number.int({ min: 1.5, max: 3.7 })))).toEqual(new Set([2, 3]));
  expect(new Set(many(() => number.int({ min: -7, max: 8, multipleOf: 5 })))).toEqual(new Set([-5, 0, 5]));
  expect(many(() => number.int()).every((each) => Number.isSafeInteger(each) && each >= 0)).toBe(true);
  const { MIN_SAFE_INTEGER: min, MAX_SAFE_INTEGER: max } = Number;
  expect(many(() => number.int({ min, max })).every((each) => Number.isSafeInteger(each))).toBe(true);
  expect(number.int({ min: 5, max: 5 })).toBe(5);
});

test('a distributor says which numbers come', () => {
  expect(number.int({ max: 9, distributor: () => 0 })).toBe(0);
  expect(number.int({ max: 9, distributor: () => 0.99 })).toBe(9);
  expect(number.float({ min: 2, max: 4, distributor: () => 0.5 })).toBe(3);
  expect(number.float({ min: 2, max: 4, fractionDigits: 1, distributor: () => 0.999 })).toBe(4);
});

test.each<[string, () => unknown, RegExp]>([
  ['max below min', () => number.int({ min: 5, max: 4 }), /Max 4 .* min 5/],
  ['a negative largest', () => number.int(-1), /Max -1 .* min 0/],
  ['no integer between', () => number.int({ min: 1.2, max: 1.3 }), /No suitable integer value between 1.2 and 1.3/],
  [
    'no multiple between',
    () => number.int({ min: 1, max: 6, multipleOf: 7 }),
    /No suitable integer value between 1 and 6/,
  ],
  ['a step of 0', () => number.int({ multipleOf: 0 }), /multipleOf should be greater than 0/],
  ['a negative step', () => number.int({ multipleOf: -2 }), /multipleOf should be greater than 0/],
  ['a broken step', () => number.int({ multipleOf: 1.5 }), /multipleOf should be an integer/],
  ['max below min', () => number.float({ min: 5, max: 4 }), /Max 4 .* min 5/],
  ['max below min with decimals', () => number.float({ min: 5, max: 4, fractionDigits: 1 }), /Max 4 .* min 5/],
  ['both steps', () => number.float({ multipleOf: 0.1, fractionDigits: 1 }), /cannot be set at the same time/],
  ['a step of 0', () => number.float({ multipleOf: 0 }), /multipleOf should be greater than 0/],
  ['broken decimals', () => number.float({ fractionDigits: 1.5 }), /fractionDigits should be an integer/],
  ['negative decimals', () => number.float({ fractionDigits: -1 }), /fractionDigits should be greater/],
  ['too many decimals', () => number.float({ fractionDigits: 400 }), /fractionDigits should be less/],
  ['no such number', () => number.float({ min: 0.1, max: 0.9, fractionDigits: 0 }), /No suitable/],
  ['max below min', () => number.bigInt({ min: 5n, max: 4n }), /Max 4 .* min 5/],
  ['a step of 0', () => number.bigInt({ multipleOf: 0 }), /multipleOf should be greater than 0/],
  ['no multiple', () => number.bigInt({ min: 1, max: 6, multipleOf: 7 }), /No suitable bigint value between 1 and 6/],
  ['max below min', () => number.binary({ min: 5, max: 4 }), /Max 4/],
  ['max below min', () => number.octal({ min: 5, max: 4 }), /Max 4/],
  ['max below min', () => number.hex({ min: 5, max: 4 }), /Max 4/],
  ['below Roman numbers', () => number.romanNumeral({ min: 0 }), /Min value 0 should be 1 or greater/],
  ['above Roman numbers', () => number.romanNumeral(4000), /Max value 4000 should be 3999 or less/],
  ['max below min', () => number.romanNumeral({ min: 10, max: 5 }), /Max 5/],
])('%s is refused', (_topic, call, message) => {
  expect(call).toThrow(message);
  expect(call).toThrow(FakerError);
});

test('what is no integer is refused as by BigInt', () => {
  expect(() => number.bigInt(1.5)).toThrow(RangeError);
  expect(() => number.bigInt('abc')).toThrow(SyntaxError);
});

test('floats are of their range and on their steps', () => {
  expect(many(() => number.float()).every((each) => each >= 0 && each < 1)).toBe(true);
  expect(many(() => number.float({ min: -3, max: -1 })).every((each) => each >= -3 && each < -1)).toBe(true);
  expect(many(() => number.float(5)).some((each) => each > 4)).toBe(true);
  for (const each of many(() => number.float({ max: 100, fractionDigits: 5 }))) {
    expect(String(each)).toMatch(/^\d+(\.\d{1,5}|e-5)?$/);
  }
  expect(new Set(many(() => number.float({ max: 1, multipleOf: 0.25 })))).toEqual(new Set([0, 0.25, 0.5, 0.75, 1]));
  expect(new Set(many(() => number.float({ max: 0.0001, multipleOf: 0.00005 })))).toEqual(
    new Set([0, 0.00005, 0.0001]),
  );
  expect(number.float({ min: 5, max: 5 })).toBe(5);
});

test('numbers in digits', () => {
  expect(new Set(many(() => number.binary()))).toEqual(new Set(['0', '1']));
  expect(new Set(many(() => number.octal())).size).toBe(8);
  expect(new Set(many(() => number.hex())).size).toBe(16);
  expect(number.binary({ min: 10, max: 10 })).toBe('1010');
  expect(number.octal({ min: 8, max: 8 })).toBe('10');
  expect(number.hex({ min: 255, max: 255 })).toBe('ff');
  expect(number.romanNumeral({ min: 1994, max: 1994 })).toBe('MCMXCIV');
  expect(many(() => number.romanNumeral(3)).every((each) => /^I{1,3}$/.test(each))).toBe(true);
});

test('big integers', () => {
  const all = many(() => number.bigInt());
  expect(all.every((each) => each >= 0n && each <= 999999999999999n)).toBe(true);
  expect(new Set(many(() => number.bigInt({ min: -1n, max: '2' })))).toEqual(new Set([-1n, 0n, 1n, 2n]));
  expect(new Set(many(() => number.bigInt({ min: -9, max: 9, multipleOf: 4n })))).toEqual(
    new Set([-8n, -4n, 0n, 4n, 8n]),
  );
  expect(number.bigInt({ min: true, max: 1 })).toBe(1n);
  const min = 10n ** 40n;
  const large = many(() => number.bigInt({ min, max: 3n * min }));
  expect(large.every((each) => each >= min && each <= 3n * min)).toBe(true);
  // Half of them, with a standard deviation of 22.
  expect(Math.abs(large.filter((each) => each < 2n * min).length - 1000)).toBeLessThan(110);
  expect(new Set(large.map((each) => each % 1000n)).size).toBeGreaterThan(800);
});

test('works without its module', () => {
  const { int, float, bigInt } = faker.number;
  expect([int(0), float({ max: 0 }), bigInt(0)]).toEqual([0, 0, 0n]);
});

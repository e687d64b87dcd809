import { describe, expect, it } from 'vitest';
import { Phony } from '../../facade/Phony.ts';

const { isbn } = Phony.seed(6).product();
const digitsOf = (text: string): number[] =>
  [...text.replace(/[- ]/g, '')].map((sign) => (sign === 'X' ? 10 : Number(sign)));

describe('ISBNs', () => {
  it('of 13 digits have a weighted sum that ten divides', () => {
    for (const value of isbn.batch(500)) {
      const digits = digitsOf(value);
      expect(digits).toHaveLength(13);
      expect(digits.reduce((sum, digit, at) => sum + digit * (at % 2 === 0 ? 1 : 3), 0) % 10).toBe(0);
      expect(value).toMatch(/^978-0-\d+-\d+-\d$/);
    }
  });

  it('of 10 digits have a weighted sum that eleven divides', () => {
    const values = isbn.batch(500, { variant: 10 });
    for (const value of values) {
      const digits = digitsOf(value);
      expect(digits).toHaveLength(10);
      expect(digits.reduce((sum, digit, at) => sum + digit * (10 - at), 0) % 11).toBe(0);
      expect(value).toMatch(/^0-\d+-\d+-[\dX]$/);
    }
    // One in eleven ends with X.
    const ten = values.filter((value) => value.endsWith('X')).length;
    expect(ten).toBeGreaterThan(20);
    expect(ten).toBeLessThan(80);
  });

  it('have publishers of every size, in the ranges of their group', () => {
    const registrants = isbn.batch(600).map((value) => value.split('-')[2]!);
    expect(new Set(registrants.map(({ length }) => length))).toEqual(new Set([2, 3, 4, 5, 6, 7]));
    // The ranges of the registration group 0, to seven digits (range message of the International ISBN Agency).
    for (const registrant of registrants) {
      const block = Number(registrant.padEnd(7, '0'));
      const length =
        block < 2_000_000
          ? 2
          : block < 7_000_000
            ? 3
            : block < 8_500_000
              ? 4
              : block < 9_000_000
                ? 5
                : block < 9_500_000
                  ? 6
                  : 7;
      expect(registrant).toHaveLength(length);
    }
  });

  it('are written as asked for', () => {
    expect(isbn({ separator: '' })).toMatch(/^978\d{10}$/);
    expect(isbn({ variant: 10, separator: ' ' })).toMatch(/^0 \d+ \d+ [\dX]$/);
    for (const options of [{ variant: 11 }, { variant: '13' }, { separator: '/' }]) {
      expect(() => isbn(options as object)).toThrow(expect.objectContaining({ code: 'INVALID_OPTIONS' }));
    }
  });
});

import { describe, expect, test } from 'vitest';
import { Faker } from '../Faker.ts';
import { FakerError } from '../FakerError.ts';
import { base, de, en, ja, tr } from '../locales/allLocales.ts';

const many = <T>(make: () => T, count = 300): T[] => Array.from({ length: count }, make);
const faker = new Faker({ locale: [en, base], seed: 6 });
const { commerce } = faker;

describe('products', () => {
  test.each([
    ['en', [en, base]],
    ['de', [de, en, base]],
    ['ja', [ja, en, base]],
    ['tr', [tr, en, base]],
  ])('%s: names of a model, the same for the same seed', (_, locale) => {
    const { commerce } = new Faker({ locale, seed: 3 });
    const names = many(() => commerce.productName());
    const again = new Faker({ locale, seed: 3 }).commerce;
    expect(many(() => again.productName())).toEqual(names);
    expect(new Set(names).size).toBeGreaterThan(200);
    for (const name of names) expect(name).toMatch(/^[^{}]{2,}$/);
    expect(commerce.product()).toMatch(/^[A-Z]/);
  });

  test('have words of the lists', () => {
    const { adjective, material, product } = faker.definitions.commerce.product_name;
    expect(new Set(many(() => commerce.productAdjective(), 3000))).toEqual(new Set(adjective));
    expect(new Set(many(() => commerce.productMaterial(), 3000))).toEqual(new Set(material));
    expect(new Set(many(() => commerce.product(), 3000))).toEqual(new Set(product));
    expect(new Set(many(() => commerce.department(), 3000))).toEqual(new Set(faker.definitions.commerce.department));
    for (const text of many(() => commerce.productDescription())) expect(text).toMatch(/^[A-Z][A-Za-z ,:.-]+\.$/);
  });

  test("are of a user's own words and patterns where there are some", () => {
    const product_name = {
      adjective: ['Old'],
      material: ['Oak'],
      product: ['Door'],
      pattern: ['{{commerce.productAdjective}} {{commerce.productMaterial}} {{commerce.product}}'],
    };
    const locale = {
      commerce: { product_name, product_description: ['The {{commerce.product}}!'], department: ['Doors'] },
    };
    const { commerce } = new Faker({ locale: [locale, en] });
    expect(commerce.productName()).toBe('Old Oak Door');
    expect(commerce.productDescription()).toBe('The Door!');
    expect(commerce.department()).toBe('Doors');
  });

  test.each([[null], [{}], [{ product: [] }]])('%j is an error', (product_name) => {
    const locale = { commerce: { product_name: product_name as never } };
    expect(() => new Faker({ locale: [locale, en] }).commerce.product()).toThrow(FakerError);
    expect(() => new Faker({ locale: [locale, en] }).commerce.productName()).toThrow(FakerError);
  });
});

describe('prices', () => {
  test('are from 1 to 1000, with two decimals', () => {
    for (const price of many(() => commerce.price(), 3000)) {
      expect(price).toMatch(/^\d{1,4}\.\d\d$/);
      expect(Number(price)).toBeGreaterThanOrEqual(1);
      expect(Number(price)).toBeLessThanOrEqual(1000);
    }
  });

  test('end in 9, 5 and 0 as prices do', () => {
    const ends = many(() => commerce.price().at(-1), 10_000);
    const share = (digit: string): number => ends.filter((end) => end === digit).length / ends.length;
    // The standard deviation of a share is 0.005 at the most.
    expect(Math.abs(share('9') - 0.51)).toBeLessThan(0.025);
    expect(Math.abs(share('5') - 0.31)).toBeLessThan(0.025);
    expect(Math.abs(share('0') - 0.11)).toBeLessThan(0.02);
    expect(share('3')).toBeLessThan(0.02);
  });

  test.each([0, 1, 3, 5, 15, 17])('with %d decimals', (dec) => {
    for (const price of many(() => commerce.price({ dec, min: 2, max: 9 }))) {
      expect(price).toMatch(dec === 0 ? /^\d$/ : new RegExp(`^\\d\\.\\d{${dec}}$`));
      expect(Number(price)).toBeGreaterThanOrEqual(2);
      expect(Number(price)).toBeLessThanOrEqual(9);
    }
  });

  test('of whole units are all equally likely', () => {
    const prices = many(() => commerce.price({ dec: 0, min: 1, max: 5 }), 5000);
    for (const price of '12345') {
      expect(Math.abs(prices.filter((each) => each === price).length - 1000)).toBeLessThan(150);
    }
  });

  test('keep within narrow bounds, and are 0 where one is negative', () => {
    for (const price of many(() => Number(commerce.price({ min: 1.5, max: 1.7 })))) {
      expect(price).toBeGreaterThanOrEqual(1.5);
      expect(price).toBeLessThanOrEqual(1.7);
    }
    expect(commerce.price({ min: 5, max: 5 })).toBe('5.00');
    expect(commerce.price({ min: 0, max: 0 })).toBe('0.00');
    expect(commerce.price({ min: -5, max: 5, symbol: '$' })).toBe('$0');
    expect(commerce.price({ symbol: '€ ', dec: 0 })).toMatch(/^€ \d+$/);
  });

  test.each([
    [{ min: 10, max: 5 }],
    [{ min: 1001 }],
    [{ max: 0 }],
    [{ dec: -1 }],
    [{ dec: 1.5 }],
    [{ min: 1.001, max: 1.004 }],
  ])('%j is an error', (options) => {
    expect(() => commerce.price(options)).toThrow(FakerError);
  });
});

/** ISO 2108: ten digits with the weights 10 to 1 are a multiple of 11, thirteen with 1 and 3 by turns one of 10. */
function isIsbn(text: string): boolean {
  const digits = [...text].map((digit) => (digit === 'X' ? 10 : Number(digit)));
  const weight = (at: number): number => (digits.length === 10 ? 10 - at : at % 2 === 0 ? 1 : 3);
  return digits.reduce((sum, digit, at) => sum + digit * weight(at), 0) % (digits.length === 10 ? 11 : 10) === 0;
}

describe('ISBNs', () => {
  test('the check is that of real ones', () => {
    expect(isIsbn('0306406152')).toBe(true);
    expect(isIsbn('9780306406157')).toBe(true);
    expect(isIsbn('9780306406158')).toBe(false);
  });

  test('have their check digits and their parts', () => {
    for (const options of [undefined, 13, {}, { variant: 13 }] as const) {
      for (const isbn of many(() => commerce.isbn(options), 100)) {
        expect(isbn).toMatch(/^978-[01]-\d{2,7}-\d{1,6}-\d$/);
        expect(isbn).toHaveLength(17);
        expect(isIsbn(isbn.replaceAll('-', ''))).toBe(true);
      }
    }
    const tens = many(() => commerce.isbn(10), 500);
    for (const isbn of [...tens, ...many(() => commerce.isbn({ variant: 10 }), 100)]) {
      expect(isbn).toMatch(/^[01]-\d{2,7}-\d{1,6}-[\dX]$/);
      expect(isIsbn(isbn.replaceAll('-', ''))).toBe(true);
    }
    expect(tens.some((isbn) => isbn.endsWith('X'))).toBe(true);
  });

  test.each(['', ' ', '$&', '-'])('with the separator %j', (separator) => {
    const isbn = commerce.isbn({ separator });
    if (separator !== '') expect(isbn.split(separator)).toHaveLength(5);
    const bare = separator === '' ? isbn : isbn.split(separator).join('');
    expect(bare).toMatch(/^978\d{10}$/);
    expect(isIsbn(bare)).toBe(true);
  });
});

describe('UPCs', () => {
  const isUpc = (text: string): boolean =>
    [...text].reduce((sum, digit, at) => sum + Number(digit) * (at % 2 === 0 ? 3 : 1), 0) % 10 === 0;

  test('are twelve digits, the last of them the check digit', () => {
    expect(isUpc('036000291452')).toBe(true);
    for (const upc of many(() => commerce.upc())) {
      expect(upc).toMatch(/^\d{12}$/);
      expect(isUpc(upc)).toBe(true);
    }
  });

  test('begin with a prefix', () => {
    expect(commerce.upc({ prefix: '03600029145' })).toBe('036000291452');
    expect(commerce.upc({ prefix: '01234' })).toMatch(/^01234\d{7}$/);
    expect(commerce.upc({ prefix: '' })).toMatch(/^\d{12}$/);
  });

  test.each([['123456789012'], ['a'], ['1 2'], ['-1'], [12]])('refuse the prefix %j', (prefix) => {
    expect(() => commerce.upc({ prefix: prefix as string })).toThrow(FakerError);
  });
});

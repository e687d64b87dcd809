import { describe, expect, it } from 'vitest';
import { Phony } from '../../facade/Phony.ts';
import { retailDepartments } from '../../lists/industries.ts';
import { materials } from '../../lists/things.ts';

const coded = (code: string): object => expect.objectContaining({ code });

/** The sum of the digits, from the right 1 and 3 times by turns, is a multiple of ten (GS1 General Specifications, section 7.9). */
function isTradeNumber(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}

describe.each(['multi', 'tr', 'ja'])('products in %s', (locale) => {
  const phony = Phony.seed(6).locale(locale);
  const product = phony.product();

  it('have the names of the model', () => {
    for (const index of [0, 5, 1e9]) expect(product.name.at(index)).toBe(phony.model('product_names').at(index));
    expect(Phony.seed(6).locale(locale).product()()).toBe(product.name.at(0));
    expect(phony.commerce()).toBe(product);
  });

  it('have numbers of trade with their check digits, which are no product’s', () => {
    expect(isTradeNumber('4006381333931')).toBe(true);
    for (const value of product.ean13.batch(300)) {
      expect(value).toMatch(/^2\d{12}$/);
      expect(isTradeNumber(value)).toBe(true);
    }
    for (const value of product.ean8.batch(300)) {
      expect(value).toMatch(/^[02]\d{7}$/);
      expect(isTradeNumber(value)).toBe(true);
    }
    for (const value of product.upc.batch(300)) {
      expect(value).toMatch(/^4\d{11}$/);
      expect(isTradeNumber(value)).toBe(true);
    }
  });

  it('have numbers of trade that begin as asked for', () => {
    expect(product.ean13({ prefix: '400638133393' })).toBe('4006381333931');
    expect(product.ean8({ prefix: '73513' })).toMatch(/^73513\d{3}$/);
    for (const prefix of ['', 'x', '4006381333931']) {
      expect(() => product.ean13({ prefix })).toThrow(coded('INVALID_OPTIONS'));
    }
  });

  it('have stock keeping units as asked for', () => {
    for (const value of product.sku.batch(100)) expect(value).toMatch(/^[A-HJ-NPR-Z]{3}-\d{5}$/);
    expect(product.sku({ letters: 0, digits: 8 })).toMatch(/^\d{8}$/);
    expect(product.sku({ letters: 2, digits: 3, separator: '.' })).toMatch(/^[A-Z]{2}\.\d{3}$/);
    expect(() => product.sku({ digits: 0 })).toThrow(coded('INVALID_OPTIONS'));
  });
});

describe('what is in English', () => {
  const product = Phony.seed(6).product();

  it('is of its lists and patterns', () => {
    for (const value of product.department.batch(50)) expect(retailDepartments()).toContain(value);
    for (const value of product.material.batch(50)) expect(materials()).toContain(value);
    for (const value of product.adjective.batch(50)) expect(value).toMatch(/^[a-z]+$/);
    for (const value of product.description.batch(200)) {
      expect(value).toMatch(/^[A-Z][A-Za-z ,:.-]+\.$/);
      expect(value).toContain('made of');
    }
  });

  it.each(['tr', 'ja'])('is refused in %s', (locale) => {
    for (const member of ['department', 'adjective', 'material', 'description'] as const) {
      expect(() => Phony.seed(6).locale(locale).product()[member]).toThrow(coded('NO_DATA_FOR_LOCALE'));
    }
  });
});

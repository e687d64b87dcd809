import { describe, expect, it } from 'vitest';
import { Phony } from '../../facade/Phony.ts';
import type { PriceOptions } from './price.ts';

const { price } = Phony.seed(6).product();

describe('prices', () => {
  it('are from 1 to 1000 and end in .99', () => {
    for (const value of price.batch(500)) {
      expect(value).toMatch(/^\d+\.99$/);
      expect(Number(value)).toBeGreaterThanOrEqual(1);
      expect(Number(value)).toBeLessThanOrEqual(1000);
    }
  });

  it('end as wanted, each ending as often', () => {
    const values = price.batch(1000, { min: 10, max: 20, endings: [0.95, 0.5] });
    const halves = values.filter((value) => value.endsWith('.50')).length;
    expect(values.every((value) => /^1\d\.(?:95|50)$/.test(value))).toBe(true);
    // A mean of 500 and a standard deviation of 16.
    expect(Math.abs(halves - 500)).toBeLessThan(80);
    expect(new Set(price.batch(300, { min: 1, max: 3, endings: [0] }))).toEqual(new Set(['1.00', '2.00', '3.00']));
  });

  it('have the decimals of their currency, and its symbol or code', () => {
    expect(price({ currency: 'JPY', show: 'symbol' })).toMatch(/^¥\d+$/);
    expect(price({ currency: 'EUR', show: 'symbol' })).toMatch(/^€\d+\.99$/);
    expect(price({ currency: 'CHF', show: 'code' })).toMatch(/^CHF \d+\.99$/);
    expect(price({ currency: 'KWD' })).toMatch(/^\d+\.\d{3}$/);
    expect(price({ symbol: '$' })).toMatch(/^\$\d+\.99$/);
    expect(price({ fractionDigits: 0 })).toMatch(/^\d+$/);
  });

  it('are any in the range where none that ends in .99 is', () => {
    expect(new Set(price.batch(200, { min: 0.29, max: 0.31 }))).toEqual(new Set(['0.29', '0.30', '0.31']));
    expect(price({ min: 5, max: 5 })).toBe('5.00');
    expect(price({ max: 0.5 })).toMatch(/^0\.50$/);
  });

  it.each<[options: PriceOptions, why: string]>([
    [{ min: 5, max: 2 }, 'min is 5; it must not be above max, which is 2'],
    [{ min: -1 }, 'min is -1; it must be a number from 0'],
    [{ min: 1.001, max: 1.002 }, 'no price with 2 decimals'],
    [{ endings: [0.9], min: 1, max: 1.5 }, 'no price from 1 to 1.5 ends so'],
    [{ endings: [0.999] }, '0.999 has more than 2 decimals'],
    [{ endings: [] }, 'it must be a list'],
    [{ currency: 'XXX' }, 'it must be a currency of ISO 4217'],
    [{ show: 'code' }, 'it needs a currency'],
    [{ currency: 'EUR', show: 'code', symbol: '$' }, 'leave it out beside show'],
  ])('are refused with %j', (options, why) => {
    expect(() => price(options)).toThrow(expect.objectContaining({ code: 'INVALID_OPTIONS' }));
    expect(() => price(options)).toThrow(why);
  });
});

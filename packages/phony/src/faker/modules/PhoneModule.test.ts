import { describe, expect, test } from 'vitest';
import { luhnDigit } from '../../checks/luhn.ts';
import { Faker } from '../Faker.ts';
import { FakerError } from '../FakerError.ts';
import { allLocales, base, de, en, en_GB, fr, zh_TW } from '../locales/allLocales.ts';
import { FAKER_LOCALES } from '../locales/fakerLocales.ts';

const faker = new Faker({ locale: [en, base], seed: 1 });
const times = <T>(draw: () => T, count = 200): T[] => Array.from({ length: count }, draw);
const STYLES = ['human', 'national', 'international', 'mobile'] as const;

describe('numbers', () => {
  test('of the United States are fiction', () => {
    for (const number of times(() => faker.phone.number())) expect(number).toMatch(/^\([2-9]\d\d\) 555-01\d\d$/);
    for (const number of times(() => faker.phone.number({ style: 'international' }))) {
      expect(number).toMatch(/^\+1[2-9]\d\d55501\d\d$/);
    }
    expect(new Set(times(() => faker.phone.number())).size).toBeGreaterThan(150);
  });

  test.each([
    ['en_GB', en_GB, /^07700900\d{3}$/, /^\+44/],
    ['fr', fr, /^06399[89]\d{4}$/, /^\+33/],
    ['zh_TW', zh_TW, /^09\d{8}$/, /^\+8869\d{8}$/],
  ])('of %s are of the country', (_, locale, mobile, international) => {
    const { phone } = new Faker({ locale: [locale, en, base], seed: 1 });
    for (const number of times(() => phone.number({ style: 'mobile' }))) expect(number).toMatch(mobile);
    for (const number of times(() => phone.number({ style: 'international' }))) expect(number).toMatch(international);
  });

  test('of every locale are digits with what belongs between them', () => {
    for (const code of FAKER_LOCALES.keys()) {
      const { phone } = new Faker({ locale: [allLocales[code as 'de'], en, base], seed: 1 });
      for (const style of STYLES) {
        const form = { international: /^\+\d{7,15}$/, mobile: /^\d{6,15}$/ }[style as string] ?? /^[\d ()/-]{6,20}$/;
        for (const number of times(() => phone.number({ style }), 30)) expect(number, `${code} ${style}`).toMatch(form);
      }
    }
  });

  test('of a locale show in its definitions', () => {
    const { format } = faker.definitions.phone_number as { format: { national: string[] } };
    expect(format.national.length).toBeGreaterThan(100);
    expect(format.national[0]).toMatch(/^\(\d{3}\) 555-01\d\d$/);
  });
});

describe('the patterns of a user', () => {
  const of = (format: object): Faker => new Faker({ locale: [{ phone_number: { format } } as never, en, base] });

  test('are filled: # with a digit, ! with one from 2', () => {
    const { phone } = of({ human: ['!##-[1-3]{2} x#'], national: ['n'], international: ['+!'] });
    for (const number of times(() => phone.number())) expect(number).toMatch(/^[2-9]\d\d-\[1-3\]\{2\} x\d$/);
    expect(phone.number({ style: 'national' })).toBe('n');
    expect(new Set(times(() => phone.number({ style: 'international' }))).size).toBe(8);
  });

  test('that are missing are said', () => {
    const { phone } = of({ human: ['1'], national: ['2'], international: ['3'] });
    expect(() => phone.number({ style: 'mobile' })).toThrow(FakerError);
    expect(() => phone.number({ style: 'mobile' })).toThrow(/mobile/);
    expect(() => phone.number({ style: 'fax' } as never)).toThrow(/fax/);
    expect(() => of({ human: [] }).phone.number()).toThrow(FakerError);
    expect(() => new Faker({ locale: base }).phone.number()).toThrow(/phone_number\.format/);
  });
});

test('the numbers of devices have their check digit', () => {
  const numbers = times(() => faker.phone.imei());
  for (const number of numbers) {
    expect(number).toMatch(/^\d\d-\d{6}-\d{6}-\d$/);
    const digits = number.replaceAll('-', '');
    expect(luhnDigit(digits.slice(0, -1))).toBe(digits.at(-1));
  }
  expect(new Set(numbers).size).toBe(numbers.length);
});

test('the same seed gives the same numbers', () => {
  const draw = (seed: number): string[] => {
    const { phone } = new Faker({ locale: [de, en, base], seed });
    return [phone.imei(), ...STYLES.map((style) => phone.number({ style }))];
  };
  expect(draw(5)).toEqual(draw(5));
  expect(draw(5)).not.toEqual(draw(6));
});

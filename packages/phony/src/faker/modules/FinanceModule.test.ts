import { describe, expect, test } from 'vitest';
import { abaDigit } from '../../checks/aba.ts';
import { luhnDigit } from '../../checks/luhn.ts';
import { mod97 } from '../../checks/mod97.ts';
import { Faker } from '../Faker.ts';
import { FakerError } from '../FakerError.ts';
import { allLocales, base, de, en } from '../locales/allLocales.ts';

const faker = new Faker({ locale: [en, base], seed: 1 });
const { finance } = faker;
const times = <T>(draw: () => T, count = 300): T[] => Array.from({ length: count }, draw);
const digitsOf = (text: string): string => text.replace(/\D/g, '');
const passesLuhn = (text: string): boolean => luhnDigit(digitsOf(text).slice(0, -1)) === text.at(-1);

describe('numbers of digits', () => {
  test.each([
    [() => finance.accountNumber(), /^\d{8}$/],
    [() => finance.accountNumber(3), /^\d{3}$/],
    [() => finance.accountNumber({ length: 40 }), /^\d{40}$/],
    [() => finance.accountNumber(0), /^$/],
    [() => finance.pin(), /^\d{4}$/],
    [() => finance.pin(6), /^\d{6}$/],
    [() => finance.pin({ length: 1 }), /^\d$/],
    [() => finance.creditCardCVV(), /^\d{3}$/],
    [() => finance.maskedNumber(), /^\(\.\.\.\d{4}\)$/],
    [() => finance.maskedNumber(3), /^\(\.\.\.\d{3}\)$/],
    [() => finance.maskedNumber({ parens: false, length: 5 }), /^\.\.\.\d{5}$/],
    [() => finance.maskedNumber({ parens: false, ellipsis: false }), /^\d{4}$/],
  ])('%s', (draw, form) => {
    const values = times(draw, 50);
    for (const value of values) expect(value).toMatch(form);
    if (form.source !== '^$') expect(new Set(values).size).toBeGreaterThan(5);
  });

  test.each([0, -1, Number.NaN, { length: 0 }])('a PIN has a digit at least: %j', (length) => {
    expect(() => finance.pin(length as number)).toThrow(FakerError);
    expect(() => finance.pin(length as number)).toThrow(/minimum length/);
  });
});

test('routing numbers start with a symbol of the locale and end in their check digit', () => {
  const symbols = faker.rawDefinitions.finance!.federal_reserve_routing_symbol!;
  for (const number of times(() => finance.routingNumber())) {
    expect(number).toMatch(/^\d{9}$/);
    expect(symbols).toContain(number.slice(0, 4));
    expect(number.at(-1)).toBe(abaDigit(number.slice(0, 8)));
  }
});

describe('amounts', () => {
  test('are from 0 to 1000 with two decimals', () => {
    const amounts = times(() => finance.amount());
    for (const amount of amounts) {
      expect(amount).toMatch(/^\d+\.\d\d$/);
      expect(Number(amount)).toBeLessThanOrEqual(1000);
    }
    expect(amounts.filter((amount) => Number(amount) < 500).length).toBeGreaterThan(100);
  });

  test('reach both bounds, also where binary does not', () => {
    const amounts = new Set(times(() => finance.amount({ min: 0.28, max: 0.29 })));
    expect(amounts).toEqual(new Set(['0.28', '0.29']));
    expect(new Set(times(() => finance.amount({ min: 1.1, max: 1.1, dec: 3 })))).toEqual(new Set(['1.100']));
  });

  test.each([
    [{ dec: 0, min: 5, max: 9 }, /^[5-9]$/],
    [{ dec: 5 }, /^\d+\.\d{5}$/],
    [{ symbol: '$', min: 10, max: 99 }, /^\$\d\d\.\d\d$/],
    [{ symbol: '€', min: -9, max: -1 }, /^€-\d\.\d\d$/],
    [{ autoFormat: true, min: 1_000_000, max: 9_999_999 }, /^\d,\d{3},\d{3}\.\d\d$/],
    [{ autoFormat: true, min: 100_000, max: 999_999, dec: 0 }, /^\d{3},\d{3}$/],
    [{ autoFormat: true, min: -999_999, max: -100_000, dec: 4 }, /^-\d{3},\d{3}\.\d{4}$/],
    [{ autoFormat: true, min: 100, max: 999 }, /^\d{3}\.\d\d$/],
  ])('%j', (options, form) => {
    for (const amount of times(() => finance.amount(options), 50)) expect(amount).toMatch(form);
  });

  test.each([
    [{ min: 10, max: 5 }, /Max 5/],
    [{ max: -5 }, /min 0/],
    [{ dec: -1 }, /dec -1/],
    [{ dec: 1.5 }, /integer/],
    [{ dec: 101 }, /100/],
    [{ min: 0.001, max: 0.009 }, /2 decimals/],
    [{ min: Number.NaN }, /NaN/],
  ])('%j is no range', (options, message) => {
    expect(() => finance.amount(options)).toThrow(FakerError);
    expect(() => finance.amount(options)).toThrow(message);
  });
});

describe('cards', () => {
  test.each([
    ['visa', /^4\d{3}-\d{4}-\d{4}-\d{4}$/],
    ['American_Express', /^3[47]\d\d-\d{6}-\d{5}$/],
    ['diners_club', /^3(?:0[0-5]|[689]\d)\d-\d{6}-\d{4}$/],
    ['discover', /^6(?:011|4[4-9]\d|5\d\d)-\d{4}-\d{4}-\d{4}$/],
    ['jcb', /^(?:1800|2131|35(?:2[89]|[3-8]\d))-\d{4}-\d{4}-\d{4}$/],
    ['mastercard', /^(?:5[1-5]\d\d|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720))-\d{4}-\d{4}-\d{4}$/],
  ])('of %s', (issuer, form) => {
    for (const number of times(() => finance.creditCardNumber(issuer))) {
      expect(number).toMatch(form);
      expect(passesLuhn(number), number).toBe(true);
    }
    expect(finance.creditCardNumber({ issuer })).toMatch(form);
  });

  test('of a form', () => {
    for (const number of times(() => finance.creditCardNumber('63[7-9]#-####-###L'))) {
      expect(number).toMatch(/^63[7-9]\d-\d{4}-\d{4}$/);
      expect(passesLuhn(number), number).toBe(true);
    }
  });

  test.each(['', 'no issuer', '12L'])('%j stands for any', (issuer) => {
    const starts = new Set(times(() => finance.creditCardNumber(issuer)).map((number) => number[0]));
    expect(starts.size).toBeGreaterThan(3);
  });

  test('of the issuers that there are', () => {
    expect(new Set(times(() => finance.creditCardIssuer()))).toEqual(
      new Set(['american_express', 'diners_club', 'discover', 'jcb', 'mastercard', 'visa']),
    );
  });

  test("of a user's own locale", () => {
    const own = new Faker({ locale: { finance: { credit_card: { shop: ['77##L'], club: ['88#L'] } } }, seed: 1 });
    expect(own.finance.creditCardNumber('shop')).toMatch(/^77\d{3}$/);
    expect(own.finance.creditCardNumber('visa')).toMatch(/^(?:77\d{3}|88\d\d)$/);
    expect(['shop', 'club']).toContain(own.finance.creditCardIssuer());
    const none = new Faker({ locale: { finance: { credit_card: {} } } });
    expect(() => none.finance.creditCardNumber()).toThrow(/empty dataset/);
    expect(() => none.finance.creditCardIssuer()).toThrow(FakerError);
    expect(() => new Faker({ locale: {} }).finance.creditCardNumber()).toThrow("'finance.credit_card'");
  });
});

describe('currencies', () => {
  test('belong together', () => {
    for (const { code, name, symbol, numericCode } of times(() => finance.currency())) {
      expect(code).toMatch(/^[A-Z]{3}$/);
      expect(numericCode).toMatch(/^\d{3}$/);
      expect(name).not.toBe('');
      expect(symbol).not.toBe('');
      if (code === 'EUR') expect([name, symbol, numericCode]).toEqual(['Euro', '€', '978']);
    }
    expect(finance.currencyCode()).toMatch(/^[A-Z]{3}$/);
    expect(finance.currencyNumericCode()).toMatch(/^\d{3}$/);
    expect(faker.rawDefinitions.finance!.currency!.map(({ name }) => name)).toContain(finance.currencyName());
  });

  test('without a symbol are passed over', () => {
    const row = { name: 'Shell', code: 'SHL', symbol: '', numericCode: '000' };
    const of = (...currency: (typeof row)[]) => new Faker({ locale: { finance: { currency } }, seed: 1 }).finance;
    expect(of(row).currency()).toEqual(row);
    expect(new Set(times(of(row, { ...row, symbol: '@' }).currencySymbol, 20))).toEqual(new Set(['@']));
    expect(() => of(row).currencySymbol()).toThrow(FakerError);
    expect(() => of().currency()).toThrow(/empty dataset/);
  });
});

describe('IBANs', () => {
  test('pass their check', () => {
    const ibans = times(() => finance.iban(), 2000);
    for (const iban of ibans) {
      expect(iban).toMatch(/^[A-Z]{2}\d\d[A-Z0-9]{11,30}$/);
      expect(mod97(iban.slice(4) + iban.slice(0, 4)), iban).toBe(1);
    }
    expect(new Set(ibans.map((iban) => iban.slice(0, 2))).size).toBeGreaterThan(70);
  });

  test.each([
    ['DE', /^DE\d{20}$/],
    ['GB', /^GB\d\d[A-Z]{4}\d{14}$/],
    ['FR', /^FR\d{12}[A-Z0-9]{11}\d\d$/],
    ['IR', /^IR\d{24}$/],
  ])('of %s', (countryCode, form) => {
    for (const iban of times(() => finance.iban({ countryCode }), 50)) {
      expect(iban).toMatch(form);
      expect(mod97(iban.slice(4) + iban.slice(0, 4)), iban).toBe(1);
    }
  });

  test('are printed in fours', () => {
    expect(finance.iban({ countryCode: 'DE', formatted: true })).toMatch(/^DE\d\d(?: \d{4}){4} \d\d$/);
    expect(finance.iban({ countryCode: 'BE', formatted: true })).toMatch(/^BE\d\d(?: \d{4}){3}$/);
  });

  test.each(['XX', 'de', 'US'])('there are none of %s', (countryCode) => {
    expect(() => finance.iban({ countryCode })).toThrow(FakerError);
    expect(() => finance.iban({ countryCode })).toThrow(`Country code ${countryCode} not supported`);
  });
});

test('BICs have a branch or not', () => {
  expect(new Set(times(() => finance.bic()).map(({ length }) => length))).toEqual(new Set([8, 11]));
  for (const bic of times(() => finance.bic({ includeBranchCode: true }))) {
    expect(bic).toMatch(/^[A-Z]{6}[A-Z2-9][A-NP-Z2-9](?:XXX|[A-WYZ0-9][A-Z0-9]{2})$/);
  }
  expect(finance.bic({ includeBranchCode: false })).toMatch(/^[A-Z]{6}[A-Z2-9][A-NP-Z2-9]$/);
});

test('words come from the locale', () => {
  expect(new Set(times(() => finance.accountName()))).toContain('Savings Account');
  expect(new Set(times(() => finance.transactionType()))).toContain('direct debit');
  expect(new Set(times(() => finance.transactionDescription())).size).toBeGreaterThan(290);
  expect(finance.transactionDescription()).toMatch(/account \*\*\*\d{4}/);
  const own = new Faker({
    locale: [{ finance: { account_type: ['Spar'], transaction_type: ['Lohn'] } }, de, en, base],
  });
  expect(own.finance.accountName()).toBe('Spar Account');
  expect(own.finance.transactionType()).toBe('Lohn');
  expect(() => new Faker({ locale: {} }).finance.accountName()).toThrow("'finance.account_type'");
});

test("a user's patterns of descriptions are filled in", () => {
  const finance = { transaction_description_pattern: ['PIN {{finance.pin(3)}}'] };
  expect(new Faker({ locale: [{ finance }, en, base], seed: 1 }).finance.transactionDescription()).toMatch(
    /^PIN \d{3}$/,
  );
});

test('the same seed gives the same values, in every locale', () => {
  const read = (locale: typeof en, seed = 42): unknown[] => {
    const { finance } = new Faker({ locale: [locale, en, base], seed });
    return times(
      () => [
        ...[finance.accountNumber(), finance.accountName(), finance.routingNumber(), finance.amount(), finance.bic()],
        ...[finance.currency(), finance.currencySymbol(), finance.bitcoinAddress(), finance.litecoinAddress()],
        ...[finance.creditCardNumber(), finance.iban(), finance.transactionDescription(), finance.ethereumAddress()],
      ],
      5,
    );
  };
  for (const locale of [en, de, allLocales.ja, allLocales.ar]) expect(read(locale)).toEqual(read(locale));
  expect(read(en, 43)).not.toEqual(read(en));
});

test('methods work unbound', () => {
  const { iban, creditCardNumber, pin } = finance;
  expect([iban().length > 14, creditCardNumber('visa')[0], pin().length]).toEqual([true, '4', 4]);
});

test.each([() => finance.accountNumber(1e12), () => finance.pin({ length: Number.POSITIVE_INFINITY })])(
  'a length that no text can have is refused',
  (call) => {
    expect(call).toThrow(FakerError);
  },
);

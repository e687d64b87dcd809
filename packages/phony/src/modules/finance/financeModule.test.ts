import { PhonyError } from '@phonyland/language-generator';
import { describe, expect, it } from 'vitest';
import { Phony } from '../../index.ts';
import { cardIssuers } from '../../lists/cardIssuers.ts';
import { currencies } from '../../lists/currencies.ts';
import { ibanFormats } from '../../lists/ibanFormats.ts';
import { cardRanges } from './cardRanges.ts';
import type { FinanceMembers } from './financeModule.ts';

const finance = Phony.seed('finance').finance();

function codeOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof PhonyError) return error.code;
    throw error;
  }
  throw new Error('it did not throw');
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const digitsOf = (text: string): number[] => [...text].map(Number);
/** Luhn's test by the book: double every second digit from the right and add all digits. */
const passesLuhn = (number: string): boolean =>
  sum(
    digitsOf(number)
      .reverse()
      .flatMap((digit, i) => digitsOf(String(i % 2 === 1 ? 2 * digit : digit))),
  ) %
    10 ===
  0;
/** The remainder by 97 with big integers. */
const by97 = (text: string): bigint => BigInt([...text].map((sign) => Number.parseInt(sign, 36)).join('')) % 97n;

describe('amount', () => {
  it('is the whole, from 0 to 1000 with two decimals', () => {
    expect(`${Phony.seed(1).finance()}`).toBe(Phony.seed(1).finance().amount.at(0));
    const values = finance.amount.batch(5000);
    for (const value of values) {
      expect(value).toMatch(/^\d{1,4}\.\d\d$/);
      expect(Number(value)).toBeLessThanOrEqual(1000);
    }
    // The mean has a standard deviation of 4.1.
    expect(Math.abs(sum(values.map(Number)) / 5000 - 500)).toBeLessThan(20);
  });

  it.each<[object, readonly string[]]>([
    [{ min: 0.29, max: 0.31 }, ['0.29', '0.30', '0.31']],
    [{ min: -0.01, max: 0.01 }, ['-0.01', '0.00', '0.01']],
    [{ min: 4, max: 6, fractionDigits: 0 }, ['4', '5', '6']],
    [{ min: 1.001, max: 1.029 }, ['1.01', '1.02']],
    [{ max: -999.98, min: -1000, symbol: '£' }, ['-£1000.00', '-£999.99', '-£999.98']],
    [{ min: 1, max: 2, currency: 'JPY', symbol: true }, ['¥1', '¥2']],
    [{ min: 0.998, currency: 'KWD', max: 1, symbol: 'KWD' }, ['KWD 0.998', 'KWD 0.999', 'KWD 1.000']],
    [{ min: 1e12, max: 1e12 + 0.02 }, ['1000000000000.00', '1000000000000.01', '1000000000000.02']],
    [
      { min: 5e-7, max: 1e-6, fractionDigits: 7 },
      ['0.0000005', '0.0000006', '0.0000007', '0.0000008', '0.0000009', '0.0000010'],
    ],
  ])('has with %j these values and no other', (options, expected) => {
    const unique = Phony.seed(7).finance().amount.with(options).unique();
    expect(unique.batch(expected.length).sort()).toEqual([...expected].sort());
    expect(codeOf(() => unique())).toBe('UNIQUE_EXHAUSTED');
  });

  it('needs one bound only', () => {
    expect(Number(finance.amount.with({ min: 5000 }).at(0))).toBe(5000);
    expect(Number(finance.amount.with({ max: -5 }).at(0))).toBe(-5);
  });

  it.each([
    [{ min: 2, max: 1 }],
    [{ fractionDigits: 11 }],
    [{ fractionDigits: 1.5 }],
    [{ min: 0.01, max: 0.02, fractionDigits: 0 }],
    [{ min: 0, max: 1e15, fractionDigits: 4 }],
    [{ currency: 'XXX' }],
    [{ symbol: true }],
    [{ min: Number.NaN }],
  ])('refuses %j', (options) => {
    expect(codeOf(() => finance.amount.with(options))).toBe('INVALID_OPTIONS');
  });
});

describe('currencies', () => {
  it('are those of the list, all of them', () => {
    const all = Phony.seed(2).finance().currencyCode.unique().batch(currencies().length);
    expect(all.sort()).toEqual(currencies().map(({ code }) => code));
    expect(currencies()).toContain(finance.currency.at(3));
    expect(finance.currencyNumericCode.batch(50).every((number) => /^\d{3}$/.test(number))).toBe(true);
    const names = Phony.seed(2).finance().currencyName.unique();
    expect(new Set(names.batch(currencies().length)).size).toBe(currencies().length);
    expect(finance.currencySymbol.batch(500)).toContain('€');
    expect(finance.currencySymbol.batch(500)).not.toContain('CHF');
  });
});

describe('cards', () => {
  it.each(cardIssuers().map(({ name }) => name))(
    'numbers of %s have its ranges, its lengths and a check digit',
    (name) => {
      const { lengths } = cardIssuers().find((each) => each.name === name)!;
      for (const length of [undefined, ...lengths.map(Number)]) {
        const options = { issuer: name as 'visa', ...(length === undefined ? {} : { length }) };
        for (const number of finance.creditCardNumber.with(options).batch(100)) {
          expect(number).toMatch(/^\d+$/);
          expect(length === undefined ? lengths : [String(length)]).toContain(String(number.length));
          expect(passesLuhn(number)).toBe(true);
          const start = Number(number.slice(0, 8));
          expect(cardRanges(name).some(({ from, to }) => start >= from && start <= to)).toBe(true);
        }
      }
    },
  );

  it('have the usual length unless another is asked for', () => {
    const lengthOf = (issuer: 'visa' | 'amex' | 'diners' | 'unionpay'): number =>
      finance.creditCardNumber.with({ issuer }).at(0).length;
    expect([lengthOf('visa'), lengthOf('amex'), lengthOf('diners'), lengthOf('unionpay')]).toEqual([16, 15, 14, 16]);
  });

  it('of all issuers come equally often', () => {
    const counts = new Map<string, number>();
    for (const issuer of finance.creditCardIssuer.batch(8000)) counts.set(issuer, (counts.get(issuer) ?? 0) + 1);
    expect([...counts.keys()].sort()).toEqual(
      ['amex', 'diners', 'discover', 'jcb', 'maestro', 'mastercard', 'unionpay', 'visa'].sort(),
    );
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
    const visas = finance.creditCardNumber
      .batch(8000)
      .filter((number) => number.startsWith('4') && number.length === 16);
    expect(Math.abs(visas.length - 1000)).toBeLessThan(150);
  });

  it('are grouped as on the card', () => {
    expect(finance.creditCardNumber.with({ issuer: 'visa', separator: '-' }).at(0)).toMatch(/^\d{4}(-\d{4}){3}$/);
    expect(finance.creditCardNumber.with({ issuer: 'amex', separator: ' ' }).at(0)).toMatch(/^\d{4} \d{6} \d{5}$/);
  });

  it('refuse a length that the issuer does not have', () => {
    expect(() => finance.creditCardNumber.with({ issuer: 'amex', length: 16 })).toThrow(
      'numbers of amex have 15 digits',
    );
    expect(codeOf(() => finance.creditCardNumber.with({ issuer: 'card' as 'visa' }))).toBe('INVALID_OPTIONS');
  });

  it('have a verification value of three digits, or four', () => {
    expect(finance.creditCardCvv.at(0)).toMatch(/^\d{3}$/);
    expect(finance.creditCardCvv.with({ issuer: 'amex' }).at(0)).toMatch(/^\d{4}$/);
    expect(new Set(Phony.seed(1).finance().creditCardCvv.unique().batch(1000)).size).toBe(1000);
  });

  it('expire within some years of the reference date', () => {
    const at = Phony.seed(1, { referenceDate: '2024-11-30T23:59:59Z' }).finance();
    const months = (years: number, expired: boolean): string[] =>
      [...new Set(at.creditCardExpiry.with({ years, expired, format: 'YYYY-MM' }).batch(500))].sort();
    const ahead = months(1, false);
    expect(ahead).toHaveLength(12);
    expect([ahead[0], ahead[1], ahead[2], ahead[11]]).toEqual(['2024-11', '2024-12', '2025-01', '2025-10']);
    const back = months(1, true);
    expect([back.length, back[0], back[11]]).toEqual([12, '2023-11', '2024-10']);
    expect(months(5, false)).toHaveLength(60);
    expect(at.creditCardExpiry.at(0)).toMatch(/^(0[1-9]|1[0-2])\/2[4-9]$/);
    expect(at.creditCardExpiry.with({ format: 'MM/YYYY' }).at(0)).toMatch(/^(0[1-9]|1[0-2])\/202[4-9]$/);
    expect(codeOf(() => at.creditCardExpiry.with({ years: 0 }))).toBe('INVALID_OPTIONS');
  });
});

describe('iban', () => {
  it.each(ibanFormats().map(({ country }) => country))(
    'of %s has the form of the registry and leaves 1 by 97',
    (country) => {
      const { structure } = ibanFormats().find((format) => format.country === country)!;
      const kinds: Record<string, string> = { n: '\\d', a: '[A-Z]', c: '[\\dA-Z]' };
      const bban = structure.replace(/(\d+)([nac])/g, (_, count, kind: string) => `${kinds[kind]}{${count}}`);
      for (const iban of finance.iban.with({ country }).batch(50)) {
        expect(iban).toMatch(new RegExp(`^${country}\\d\\d${bban}$`));
        expect(by97(iban.slice(4) + iban.slice(0, 4))).toBe(1n);
      }
    },
  );

  it('of any country is of each one', () => {
    expect(new Set(finance.iban.batch(3000).map((iban) => iban.slice(0, 2))).size).toBe(ibanFormats().length);
  });

  it('has the account numbers of its country', () => {
    for (const iban of finance.iban.with({ country: 'NL' }).batch(200)) {
      expect(sum(digitsOf(iban.slice(8)).map((digit, i) => digit * (10 - i))) % 11).toBe(0);
    }
    for (const iban of finance.iban.with({ country: 'BE' }).batch(200)) {
      expect((BigInt(iban.slice(4, 14)) - BigInt(iban.slice(14))) % 97n).toBe(0n);
    }
    for (const iban of finance.iban.with({ country: 'FI' }).batch(200)) expect(passesLuhn(iban.slice(4))).toBe(true);
    for (const iban of finance.iban.with({ country: 'PT' }).batch(200)) expect(by97(iban.slice(4))).toBe(1n);
  });

  it('is printed in groups of four', () => {
    expect(finance.iban.with({ country: 'NO', formatted: true }).at(0)).toMatch(/^NO\d\d \d{4} \d{4} \d{3}$/);
    expect(finance.iban.with({ country: 'BE', formatted: true }).at(0)).toMatch(/^BE\d\d \d{4} \d{4} \d{4}$/);
  });

  it('refuses countries without IBANs', () => {
    expect(() => finance.iban.with({ country: 'US' })).toThrow('it must be a country of the IBAN registry, such as DE');
  });
});

describe('codes', () => {
  it('bic', () => {
    for (const bic of finance.bic.batch(500)) expect(bic).toMatch(/^[A-Z]{6}[A-Z2-9][A-NP-Z2-9]$/);
    for (const bic of finance.bic.with({ country: 'DE', branch: true }).batch(500)) {
      expect(bic).toMatch(/^[A-Z]{4}DE[A-Z2-9][A-NP-Z2-9][A-WYZ0-9][A-Z0-9]{2}$/);
    }
    expect(finance.bic.with({ test: true }).at(0)).toMatch(/^[A-Z]{6}[A-Z2-9]0$/);
    expect(codeOf(() => finance.bic.with({ country: 'de' }))).toBe('INVALID_OPTIONS');
  });

  it('routingNumber', () => {
    for (const number of finance.routingNumber.batch(500)) {
      expect(number).toMatch(/^(0[1-9]|1[0-2]|2[1-9]|3[0-2])\d{7}$/);
      expect(sum(digitsOf(number).map((digit, i) => digit * [3, 7, 1][i % 3]!)) % 10).toBe(0);
    }
  });

  it('isin', () => {
    for (const isin of finance.isin.batch(300)) {
      expect(isin).toMatch(/^[A-Z]{2}[A-Z0-9]{9}\d$/);
      expect(passesLuhn([...isin].map((sign) => Number.parseInt(sign, 36)).join(''))).toBe(true);
    }
    expect(finance.isin.with({ country: 'XS' }).at(0)).toMatch(/^XS/);
  });

  it('lei', () => {
    for (const lei of finance.lei.batch(300)) {
      expect(lei).toMatch(/^\d{4}00[A-Z0-9]{12}\d\d$/);
      expect(by97(lei)).toBe(1n);
    }
  });

  it('accountNumber and pin have as many digits as told', () => {
    expect(finance.accountNumber.at(0)).toMatch(/^\d{8}$/);
    expect(finance.accountNumber.with({ length: 40 }).at(0)).toMatch(/^\d{40}$/);
    expect(finance.pin.at(0)).toMatch(/^\d{4}$/);
    expect(new Set(Phony.seed(1).finance().pin.with({ length: 1 }).unique().batch(10)).size).toBe(10);
    expect(codeOf(() => finance.pin.with({ length: 13 }))).toBe('INVALID_OPTIONS');
    expect(codeOf(() => finance.accountNumber.with({ length: 0 }))).toBe('INVALID_OPTIONS');
  });
});

describe('addresses of coins', () => {
  it.each([
    ['legacy', 'mainnet', /^1[1-9A-HJ-NP-Za-km-z]{25,33}$/],
    ['script', 'mainnet', /^3[1-9A-HJ-NP-Za-km-z]{33}$/],
    ['segwit', 'mainnet', /^bc1q[02-9ac-hj-np-z]{38}$/],
    ['taproot', 'mainnet', /^bc1p[02-9ac-hj-np-z]{58}$/],
    ['legacy', 'testnet', /^[mn][1-9A-HJ-NP-Za-km-z]{25,33}$/],
    ['script', 'testnet', /^2[1-9A-HJ-NP-Za-km-z]{34}$/],
    ['segwit', 'testnet', /^tb1q[02-9ac-hj-np-z]{38}$/],
  ] as const)('bitcoin %s on %s', (type, network, form) => {
    for (const address of finance.bitcoinAddress.with({ type, network }).batch(50)) expect(address).toMatch(form);
  });

  it.each([
    ['legacy', /^L/],
    ['script', /^M/],
    ['segwit', /^ltc1q/],
    ['taproot', /^ltc1p/],
  ] as const)('litecoin %s', (type, form) => {
    for (const address of finance.litecoinAddress.with({ type }).batch(50)) expect(address).toMatch(form);
  });

  it('ethereum', () => {
    const addresses = finance.ethereumAddress.batch(50);
    for (const address of addresses) expect(address).toMatch(/^0x[0-9A-Fa-f]{40}$/);
    expect(addresses.some((address) => /[A-F]/.test(address) && /[a-f]/.test(address))).toBe(true);
  });
});

describe('transactions', () => {
  it('are told in English with amount and account', () => {
    const description = finance.transactionDescription;
    for (const line of description.batch(300))
      expect(line).toMatch(/^[A-Z][a-z ]+ of USD \d+\.\d\d,? .*account \*\*\*\d{4}/);
    expect(description.with({ type: 'fee', currency: 'JPY', min: 7, max: 7 }).at(0)).toMatch(
      /^Account fee of JPY 7 charged to account \*\*\*\d{4}$/,
    );
    expect(description.batch(300).join()).not.toMatch(/[{}]/);
    for (const type of new Set(finance.transactionType.batch(500))) {
      expect(() => description.with({ type })).not.toThrow();
    }
    expect(codeOf(() => description.with({ type: 'gift' }))).toBe('INVALID_OPTIONS');
    expect(codeOf(() => description.with({ min: -1 }))).toBe('INVALID_OPTIONS');
  });

  it.each(['accountName', 'transactionType', 'transactionDescription'] as const)('%s is English alone', (member) => {
    expect(Phony.locale('en-GB').finance()[member].at(0)).toMatch(/^[A-Za-z]/);
    expect(codeOf(() => Phony.locale('tr').finance()[member])).toBe('NO_DATA_FOR_LOCALE');
  });

  it('all other members have values in every locale', () => {
    const other = Phony.seed(3).locale('tr').finance();
    const english = ['accountName', 'transactionType', 'transactionDescription'];
    for (const member of Object.keys(finance).filter((name) => !english.includes(name))) {
      expect(other[member as keyof FinanceMembers].at(0), member).toBeDefined();
    }
  });
});

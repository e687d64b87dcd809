import { type Case, call, calls, options } from '../Case.ts';

const WORD = /^\S.*$/;
const plain = (...paths: string[]): Record<string, readonly Case[]> =>
  Object.fromEntries(paths.map((path) => [path, [call(WORD)]]));
const FORMAT = /^[A-Z]{2}\d{2}[A-Z\d]+$/;
const BTC = {
  legacy: { mainnet: /^1[1-9A-HJ-NP-Za-km-z]{24,33}$/, testnet: /^[mn][1-9A-HJ-NP-Za-km-z]{24,34}$/ },
  segwit: { mainnet: /^3[1-9A-HJ-NP-Za-km-z]{24,33}$/, testnet: /^2[1-9A-HJ-NP-Za-km-z]{24,34}$/ },
  bech32: { mainnet: /^bc1[02-9ac-hj-np-z]{39}$/, testnet: /^tb1[02-9ac-hj-np-z]{39}$/ },
  taproot: { mainnet: /^bc1p[02-9ac-hj-np-z]{58}$/, testnet: /^tb1p[02-9ac-hj-np-z]{58}$/ },
} as const;

interface Amount {
  min?: number;
  max?: number;
  dec?: number;
  symbol?: string;
}

/** A price as options ask for it: a symbol, a number with so many decimals, within its bounds. */
function amountIs(text: string, { min = 1, max = 1000, dec = 2, symbol = '' }: Amount = {}): boolean {
  if (!text.startsWith(symbol)) return false;
  const digits = text.slice(symbol.length);
  const value = Number(digits.replaceAll(',', ''));
  return (digits.split('.')[1] ?? '').length === dec && value >= min && value <= max;
}

/** Companies, products, money. */
export const business: Readonly<Record<string, readonly Case[]>> = {
  ...plain(
    'commerce.department',
    'commerce.productName',
    'commerce.productAdjective',
    'commerce.productMaterial',
    'commerce.product',
    'commerce.productDescription',
    'company.name',
    'company.catchPhrase',
    'company.buzzPhrase',
    'company.catchPhraseAdjective',
    'company.catchPhraseDescriptor',
    'company.catchPhraseNoun',
    'company.buzzAdjective',
    'company.buzzVerb',
    'company.buzzNoun',
    'finance.accountName',
    'finance.transactionType',
    'finance.currencyName',
  ),
  'commerce.price': [
    call(amountIs),
    ...options({ min: [1, 50], max: [100, 200], dec: [0, 2, 3], symbol: ['$', ''] }, amountIs),
    call(/^0\.00$/, { min: 0, max: 0 }),
  ],
  'commerce.isbn': [
    ...calls(/^97[89]-\d+-\d+-\d+-\d$/, [], [13], [{}], [{ variant: 13 }]),
    ...calls(/^\d+-\d+-\d+-[\dX]$/, [10], [{ variant: 10 }]),
    ...calls(/^97[89] \d+ \d+ \d+ \d$/, [{ separator: ' ' }], [{ variant: 13, separator: ' ' }]),
    ...calls(/^\d{9}[\dX]$/, [{ variant: 10, separator: '' }]),
    ...calls(/^\d{13}$/, [{ separator: '' }]),
  ],
  'commerce.upc': [
    ...calls(/^\d{12}$/, [], [{}]),
    call(/^01234\d{7}$/, { prefix: '01234' }),
    call(/^01234567890\d$/, { prefix: '01234567890' }),
  ],
  'finance.accountNumber': [...calls(/^\d{8}$/, [], [{}]), ...calls(/^\d{5}$/, [5], [{ length: 5 }]), call(/^$/, 0)],
  'finance.routingNumber': [call(/^\d{9}$/)],
  'finance.amount': [
    call((text: string) => amountIs(text, { min: 0 })),
    ...options(
      { min: [0, -5], max: [100, 2000], dec: [0, 2, 3], symbol: ['€'], autoFormat: [true, false] },
      (text: string, given: Amount) => amountIs(text, { min: 0, ...given }),
    ),
    call(/^\d,\d{3}\.\d{2}$/, { min: 1000, max: 9999, autoFormat: true }),
  ],
  'finance.currency': [
    call(
      ({ code, numericCode }: { code: string; numericCode: string }) =>
        /^[A-Z]{3}$/.test(code) && /^\d{3}$/.test(numericCode),
    ),
  ],
  'finance.currencyCode': [call(/^[A-Z]{3}$/)],
  'finance.currencySymbol': [call(/^\S+( \S+)*$/)],
  'finance.currencyNumericCode': [call(/^\d{3}$/)],
  'finance.bitcoinAddress': [
    ...calls(/^([13][1-9A-HJ-NP-Za-km-z]{24,33}|bc1[02-9ac-hj-np-z]{39,59})$/, [], [{}], [{ network: 'mainnet' }]),
    call(/^([2mn][1-9A-HJ-NP-Za-km-z]{24,34}|tb1[02-9ac-hj-np-z]{39,59})$/, { network: 'testnet' }),
    ...Object.entries(BTC).flatMap(([type, networks]) => [
      call(networks.mainnet, { type }),
      ...Object.entries(networks).map(([network, is]) => call(is, { type, network })),
    ]),
  ],
  'finance.litecoinAddress': [call(/^[LM3][1-9A-HJ-NP-Za-km-z]{25,33}$/)],
  'finance.ethereumAddress': [call(/^0x[\da-f]{40}$/)],
  'finance.creditCardNumber': [
    ...calls(/^[\d-]{12,24}$/, [], [{}], [''], ['unknown']),
    ...calls(/^4[\d-]{12,18}$/, ['visa'], [{ issuer: 'visa' }]),
    ...calls(/^[52][\d-]{18}$/, ['mastercard'], [{ issuer: 'mastercard' }]),
    call(/^3[47]\d{2}-\d{6}-\d{5}$/, 'american_express'),
    call(/^6[\d-]{15,}$/, 'discover'),
    call(/^3[\d-]{15,}$/, 'diners_club'),
    call(/^(35|2131|1800)[\d-]{13,}$/, 'jcb'),
    call(/^4\d{4}-\d$/, '4[0-9]###-L'),
    call(/^1234-\d{4}-\d$/, { issuer: '1234-####-L' }),
  ],
  'finance.creditCardCVV': [call(/^\d{3}$/)],
  'finance.creditCardIssuer': [call(/^[a-z_]+$/)],
  'finance.pin': [...calls(/^\d{4}$/, [], [{}]), ...calls(/^\d{6}$/, [6], [{ length: 6 }])],
  'finance.iban': [
    call(FORMAT),
    ...options(
      { countryCode: ['DE', 'FR', 'GB'] },
      (iban: string, { countryCode = '' }: { countryCode?: string }) =>
        FORMAT.test(iban) && iban.startsWith(countryCode),
    ),
    call(/^DE\d{2}( \d{4}){4} \d{2}$/, { formatted: true, countryCode: 'DE' }),
    call(/^DE\d{20}$/, { formatted: false, countryCode: 'DE' }),
    call(/^[A-Z]{2}\d{2}( [A-Z\d]{1,4})+$/, { formatted: true }),
  ],
  'finance.bic': [
    call(/^[A-Z\d]{8}([A-Z\d]{3})?$/),
    call(/^[A-Z\d]{8}[A-Z\d]{3}$/, { includeBranchCode: true }),
    call(/^[A-Z]{6}[A-Z\d]{2}$/, { includeBranchCode: false }),
  ],
  'finance.transactionDescription': [call(/\d.*/)],
};

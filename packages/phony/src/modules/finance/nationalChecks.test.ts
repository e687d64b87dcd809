import { expect, test } from 'vitest';
import { nationalChecks } from './nationalChecks.ts';

/** The examples of the IBAN registry, and of the banks of Kosovo; and where in them the check digits stand. */
const EXAMPLES: readonly (readonly [iban: string, places: readonly number[]])[] = [
  ['AL47212110090000000235698741', [7]],
  ['BA391290079401028494', [14, 15]],
  ['BE68539007547034', [10, 11]],
  ['CR05015202001026284066', [0]],
  ['CZ6508000000192000145399', [9, 19]],
  ['EE382200221020145685', [15]],
  ['ES9121000418450200051332', [8, 9]],
  ['FI2112345600000785', [13]],
  ['FR1420041010050500013M02606', [21, 22]],
  ['HR1210010051863000160', [6, 16]],
  ['HU42117730161111101800000000', [7]],
  ['IT60X0542811101000000123456', [0]],
  ['MC5811222000010123456789030', [21, 22]],
  ['ME25505000012345678951', [16, 17]],
  ['MK07250120000058984', [13, 14]],
  ['MR1300020001010000123456753', [21, 22]],
  ['MU17BOMM0101101030300200000MUR', [20, 21, 22, 23, 24, 25]],
  ['NL91ABNA0417164300', [13]],
  ['NO9386011117947', [10]],
  ['PL61109010140000071219812874', [7]],
  ['PT50000201231234567890154', [19, 20]],
  ['RS35260005601001611379', [16, 17]],
  ['SI56263300012039086', [13, 14]],
  ['SK3112000000198742637541', [9, 19]],
  ['SM86U0322509800000000270100', [0]],
  ['TL380080012345678910157', [17, 18]],
  ['TN5910006035183598478831', [18, 19]],
  ['TR330006100519786457841326', [5]],
  ['XK051212012345678906', [14, 15]],
];

test.each(EXAMPLES)('%s has the check digits that its country wants', (iban, places) => {
  const bban = iban.slice(4);
  const check = nationalChecks[iban.slice(0, 2)]!;
  // The digits at these places, and what a wrong one there makes of them.
  const wrong = [...bban].map((sign, at) => (places.includes(at) ? (sign === '5' ? '6' : '5') : sign)).join('');
  expect(wrong).not.toBe(bban);
  expect(check(wrong)).toBe(iban.startsWith('HU') ? bban.slice(0, 23) + check(wrong)!.slice(23) : bban);
});

test('every rule has an example but the currency of the Seychelles', () => {
  const countries = EXAMPLES.map(([iban]) => iban.slice(0, 2));
  expect(Object.keys(nationalChecks).filter((country) => !countries.includes(country))).toEqual(['SC']);
  expect(nationalChecks.SC!('SSCB11010000000000001497USD')).toBe('SSCB11010000000000001497SCR');
});

test('bank and account of Hungary each have a sum by 9, 7, 3 and 1 that is a multiple of ten', () => {
  const sum = (digits: string): number =>
    [...digits].reduce((total, digit, i) => total + Number(digit) * [9, 7, 3, 1][i % 4]!, 0);
  for (const drawn of ['117730160000000000000000', '123456781234567812345678', '987654321000000009999999']) {
    const bban = nationalChecks.HU!(drawn)!;
    expect(bban.slice(0, 7)).toBe(drawn.slice(0, 7));
    expect(bban.slice(8, 23)).toBe(drawn.slice(8, 23));
    expect(sum(bban.slice(0, 8)) % 10).toBe(0);
    expect(sum(bban.slice(8)) % 10).toBe(0);
  }
});

test('where the last digit were ten, there is no number', () => {
  // 0000000001 weighs 2, and 11 − 2 is 9; 0000000006 weighs 12, and 11 − 1 is 10.
  expect(nationalChecks.NO!('00000000010')).toBe('00000000019');
  expect(nationalChecks.NO!('00000000060')).toBeUndefined();
});

test('letters of French accounts count as on the key table', () => {
  const digits: Record<string, number> = {};
  // The key of an account of zeros with one letter in its last place is 97 − 100 · digit mod 97.
  for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
    const key = Number(nationalChecks.FR!(`00000000000000000000${letter}00`)!.slice(-2));
    digits[letter] = [1, 2, 3, 4, 5, 6, 7, 8, 9].find((digit) => 97 - ((100 * digit) % 97) === key)!;
  }
  expect(Object.values(digits).join('')).toBe(`${'123456789'.repeat(2)}23456789`);
});

import { expect, test } from 'vitest';
import { luhnDigit } from './luhn.ts';

test.each([
  ['the example of ISO/IEC 7812-1', '7992739871', '3'],
  ['test number of Visa', '411111111111111', '1'],
  ['test number of American Express', '37828224631000', '5'],
  ['test number of Diners Club', '3056930902590', '4'],
  ['IMEI of 3GPP TS 23.003', '49015420323751', '8'],
  ['zeros', '0000', '0'],
])('%s: %s ends in %s', (_topic, digits, expected) => {
  expect(luhnDigit(digits)).toBe(expected);
});

test('a wrong digit anywhere gives another check digit', () => {
  const digits = '7992739871';
  for (let i = 0; i < digits.length; i++) {
    for (let other = 0; other < 10; other++) {
      if (String(other) === digits[i]) continue;
      expect(luhnDigit(digits.slice(0, i) + other + digits.slice(i + 1))).not.toBe('3');
    }
  }
});

import { expect, test } from 'vitest';
import { decimalText } from './decimalText.ts';

test.each([
  [0, 0, '0'],
  [1234, 0, '1234'],
  [1234, 2, '12.34'],
  [5, 3, '0.005'],
  [100, 2, '1.00'],
  [Number.MAX_SAFE_INTEGER, 10, '900719.9254740991'],
])('%i with %i decimals is %s', (units, fractionDigits, expected) => {
  expect(decimalText(units, fractionDigits)).toBe(expected);
});

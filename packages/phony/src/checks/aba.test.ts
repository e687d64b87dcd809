import { expect, test } from 'vitest';
import { abaDigit } from './aba.ts';

test.each([
  ['11100002', '5'],
  ['02100002', '1'],
  ['12100035', '8'],
  ['01140153', '3'],
])('%s ends in %s, as banks have published', (digits, expected) => {
  expect(abaDigit(digits)).toBe(expected);
});

import { expect, test } from 'vitest';
import { mod97, mod97Digits } from './mod97.ts';

test.each([
  ['the example of ISO 7064', '794', '44'],
  ['IBAN of the registry, Germany', '370400440532013000DE', '89'],
  ['IBAN of the registry, United Kingdom', 'NWBK60161331926819GB', '29'],
  ['IBAN of the registry, Norway', '86011117947NO', '93'],
  ['LEI of GLEIF itself', '506700GE1G29325QX3', '63'],
  ['account of Portugal', '0002012312345678901', '54'],
])('%s: %s takes %s', (_topic, text, digits) => {
  expect(mod97Digits(text)).toBe(digits);
  expect(mod97(text + digits)).toBe(1);
});

test('is the remainder of the whole number', () => {
  const text = '9Z8Y7X6W5V4U3T2S1R0QPONM';
  const number = BigInt([...text].map((sign) => Number.parseInt(sign, 36)).join(''));
  expect(mod97(text)).toBe(Number(number % 97n));
});

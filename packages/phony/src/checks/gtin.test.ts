import { expect, test } from 'vitest';
import { gtinDigit } from './gtin.ts';

test.each([
  ['GS1 General Specifications, GTIN-13', '629104150021', '3'],
  ['ISBN-13 of the users’ manual', '978316148410', '0'],
  ['EAN-8', '7351353', '7'],
  ['UPC-A', '03600029145', '2'],
  ['SSCC of the GS1 General Specifications', '37610425002123456', '9'],
])('%s: %s ends in %s', (_topic, digits, expected) => {
  expect(gtinDigit(digits)).toBe(expected);
});

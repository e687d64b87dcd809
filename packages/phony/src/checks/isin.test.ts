import { expect, test } from 'vitest';
import { isinDigit } from './isin.ts';

test.each([
  ['Apple', 'US037833100', '5'],
  ['Treasury Corporation of Victoria', 'AU0000XVGZA', '3'],
  ['BAE Systems', 'GB000263494', '6'],
  ['SAP', 'DE000716460', '0'],
])('%s: %s ends in %s', (_topic, text, expected) => {
  expect(isinDigit(text)).toBe(expected);
});

import { expect, test } from 'vitest';
import { mod11Character } from './mod11.ts';

test.each([
  ['ISBN-10', '030640615', '2'],
  ['ISBN-10 that ends in X', '097522980', 'X'],
  ['ISBN-10 of the users’ manual', '316148410', 'X'],
  ['zeros', '000000000', '0'],
  ['ISSN of the standard', '0317847', '1'],
  ['ISSN that ends in X', '2434561', 'X'],
])('%s: %s ends in %s', (_topic, digits, expected) => {
  expect(mod11Character(digits)).toBe(expected);
});

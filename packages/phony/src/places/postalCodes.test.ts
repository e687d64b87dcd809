import { RandomStream } from '@phonyland/language-generator';
import { expect, test } from 'vitest';
import type { AddressFormat } from './AddressFormat.ts';
import { postalCodes } from './postalCodes.ts';

const random = new RandomStream([1, 2, 3, 4], 0, 0, 0, 0);
const format = (postal: string, more: Partial<AddressFormat> = {}): AddressFormat => ({
  lines: '{postal}',
  separator: ' ',
  street: '{street} {number}',
  houseNumber: () => '1',
  postal,
  ...more,
});
const codes = (given: AddressFormat, prefixes: readonly string[], count = 300): string[] => {
  const draw = postalCodes(given, prefixes);
  return Array.from({ length: count }, () => draw(random));
};

test.each<[postal: string, prefixes: readonly string[], pattern: RegExp]>([
  ['#####', ['94', '95'], /^9[45]\d{3}$/],
  ['### ##', ['1234'], /^123 4\d$/],
  ['#####', ['00601'], /^00601$/],
  ['@#@ #@#', ['X0E', 'K'], /^(X0E|K\d[AB]) \d[AB]\d$/],
  ['^+ #@@', ['SW', 'M'], /^(SW|M)[1-9] \d[AB]{2}$/],
  ['^ @@@@', ['D6W'], /^D6W [AB]{4}$/],
  ['00120', [], /^00120$/],
  ['##-##', [], /^\d\d-\d\d$/],
])('%s with %j', (postal, prefixes, pattern) => {
  const drawn = codes(format(postal, { letters: 'AB' }), prefixes);
  for (const code of drawn) expect(code).toMatch(pattern);
});

test('a country’s own prefixes stand in for those of a region', () => {
  for (const code of codes(format('###', { prefixes: ['7'] }), [])) expect(code).toMatch(/^7\d\d$/);
  for (const code of codes(format('###', { prefixes: ['7'] }), ['8'])) expect(code).toMatch(/^8\d\d$/);
});

test('a prefix comes as often as it has codes', () => {
  const drawn = codes(format('####'), ['6', '0872'], 20_000);
  const rare = drawn.filter((code) => code === '0872').length;
  expect(rare).toBeGreaterThan(3);
  expect(rare).toBeLessThan(50);
});

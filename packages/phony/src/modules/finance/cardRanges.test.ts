import { expect, test } from 'vitest';
import { cardIssuers } from '../../lists/cardIssuers.ts';
import { cardRanges } from './cardRanges.ts';

/** The slow twin: the issuer with the longest prefix of the list that the digits start with, of equally long ones in the narrowest range. */
function tellIssuer(digits: string): string | undefined {
  let found: { name: string; length: number; width: number } | undefined;
  for (const { name, prefixes } of cardIssuers()) {
    for (const prefix of prefixes) {
      const [from, to = from] = prefix.split('-') as [string, string?];
      const start = digits.slice(0, from.length);
      if (start < from || start > to) continue;
      const [length, width] = [from.length, Number(to) - Number(from)];
      if (found === undefined || length > found.length || (length === found.length && width < found.width)) {
        found = { name, length, width };
      }
    }
  }
  return found?.name;
}

test.each(cardIssuers().map(({ name }) => name))('the ranges of %s are its own, up to their edges', (name) => {
  const ranges = cardRanges(name);
  expect(ranges.length).toBeGreaterThan(0);
  let before = -1;
  for (const { from, to } of ranges) {
    expect(from).toBeGreaterThan(before + 1);
    expect(to).toBeGreaterThanOrEqual(from);
    for (const digits of [from, to, Math.floor((from + to) / 2)]) expect(tellIssuer(String(digits))).toBe(name);
    for (const digits of [from - 1, to + 1]) expect(tellIssuer(String(digits)), String(digits)).not.toBe(name);
    before = to;
  }
});

test('a range of the list is whole but for the parts that other issuers have', () => {
  expect(cardRanges('amex')).toEqual([
    { from: 34000000, to: 34999999 },
    { from: 37000000, to: 37999999 },
  ]);
  expect(cardRanges('mastercard').at(-1)).toEqual({ from: 52757300, to: 55999999 });
});

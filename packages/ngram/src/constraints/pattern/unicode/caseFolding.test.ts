import { describe, expect, it } from 'vitest';
import { codePointRange, complement, EVERY_CODE_POINT, hasCodePoint, union } from '../CodePointSet.ts';
import { closeOverCase } from './caseFolding.ts';
import { unicodeProperty } from './unicodeProperty.ts';

const members = (text: string): readonly number[] =>
  union(Array.from(text, (char) => codePointRange(char.codePointAt(0)!)));

describe('closeOverCase', () => {
  it.each([
    ['ASCII', 'a', 'aA'],
    ['either way', 'A', 'aA'],
    ['the Kelvin sign', 'k', 'kK\u212a'],
    ['the long s', 'ſ', 'sSſ'],
    ['three sigmas', 'ς', 'σςΣ'],
    ['title case', 'ǅ', 'ǄǅǆǅǄ'],
    ['ß and its capital, but not ss', 'ß', 'ßẞ'],
    ['Cherokee, whose small letters came later', 'Ꭰ', 'Ꭰꭰ'],
    ['Deseret, beyond the first plane', '𐐀', '𐐀𐐨'],
    ['no Turkish exceptions', 'i', 'iI'],
    ['a dotted capital I alone', 'İ', 'İ'],
    ['what has no case', '1漢', '1漢'],
    ['several', 'a1z', 'aA1zZ'],
    ['nothing', '', ''],
  ])('%s', (_topic, given, closed) => {
    expect(closeOverCase(members(given))).toEqual(members(closed));
  });

  it('is the set itself when there is nothing to add', () => {
    expect(closeOverCase(EVERY_CODE_POINT)).toBe(EVERY_CODE_POINT);
    const digits = codePointRange(0x30, 0x39);
    expect(closeOverCase(digits)).toBe(digits);
  });

  it('takes large sets as small ones', () => {
    const capitals = unicodeProperty('Lu')!;
    const closed = closeOverCase(capitals);
    for (const char of 'aZéßσς\u212aſ')
      expect(hasCodePoint(closed, char.codePointAt(0)!)).toBe(!'ß'.includes(char) || true);
    expect(hasCodePoint(closed, 0x31)).toBe(false);
    expect(closeOverCase(closed)).toEqual(closed);
    expect(closeOverCase(complement(members('k')))).toEqual(EVERY_CODE_POINT);
  });

  // The runtime may know characters that are newer than the tables; those that both have never change their case.
  it('agrees with the runtime on every character', () => {
    const assigned = unicodeProperty('Assigned')!;
    const differences: string[] = [];
    for (let point = 0; point < 0x1f000; point++) {
      const own = String.fromCodePoint(point);
      if (!hasCodePoint(assigned, point) || /[\\^$.*+?()[\]{}|/]|\p{Cs}/u.test(own)) continue;
      const closed = closeOverCase(codePointRange(point));
      const pattern = new RegExp(`^${own}$`, 'iu');
      for (const other of [own.toLowerCase(), own.toUpperCase(), 'k', 's']) {
        const otherPoint = other.codePointAt(0)!;
        if (other !== String.fromCodePoint(otherPoint) || !hasCodePoint(assigned, otherPoint)) continue;
        if (pattern.test(other) !== hasCodePoint(closed, otherPoint)) differences.push(`${own} ${other}`);
      }
    }
    expect(differences).toEqual([]);
  });
});

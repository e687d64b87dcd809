import { describe, expect, it } from 'vitest';
import { plainDistance } from '../../tests/support/plainDistance.ts';
import { randomOf } from '../../tests/support/randomOf.ts';
import { NearestRow } from './NearestRow.ts';

const random = randomOf('nearest row');
const word = (letters: string, most: number): string =>
  Array.from({ length: 1 + random.below(most) }, () => letters[random.below(letters.length)]!).join('');

describe('NearestRow', () => {
  it.each([
    ['few letters, short', 'ab', 8, 60],
    ['many letters, short', 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOP', 12, 300],
    ['longer than a block of 32', 'abc', 90, 40],
  ])('finds what trying all finds: %s', (_, letters, most, count) => {
    const rows = Array.from({ length: count }, () => word(letters, most));
    const nearest = new NearestRow(rows);
    for (let i = 0; i < 150; i++) {
      // Now and then letters that no row has.
      const text = word(i % 3 === 0 ? `${letters}?!` : letters, most + 5);
      expect([text, nearest.distance(text)]).toEqual([text, Math.min(...rows.map((row) => plainDistance(text, row)))]);
    }
  });

  it.each([
    ['a row', 'Zoë', 0],
    ['a row in another normal form', 'Zoe\u0308', 0],
    ['one code point that is two units', 'Zo😀', 1],
    ['nothing', '', 3],
    ['all letters strange', 'xxxx', 4],
    ['longer than any row', 'ZoëZoëZoë', 6],
  ])('%s', (_, text, distance) => {
    expect(new NearestRow(['Zoë', 'Amelie']).distance(text)).toBe(distance);
  });

  it('leaves nothing behind from one text to the next', () => {
    const nearest = new NearestRow(['abcabc', 'x'.repeat(70)]);
    const texts = ['abcabd', 'x'.repeat(69), 'abcab', 'b', 'cbacba', 'x'.repeat(71)];
    const fresh = texts.map((text) => new NearestRow(['abcabc', 'x'.repeat(70)]).distance(text));
    expect(texts.map((text) => nearest.distance(text))).toEqual(fresh);
    expect(fresh).toEqual([1, 1, 1, 5, 4, 1]);
  });
});

import { RandomStream } from '@phonyland/language-generator';
import { describe, expect, it } from 'vitest';
import { chiSquareDeviation } from '../../../../ngram/tests/support/chiSquare.ts';
import { characterTexts } from './characterTexts.ts';

const random = new RandomStream([1, 2, 3, 4], 0, 0, 0, 0);

describe('characterTexts', () => {
  it('makes every text equally often', () => {
    const { draw } = characterTexts({ all: ['a', 'b', 'c'] }, 2, 2);
    const seen = new Map<string, number>();
    for (let i = 0; i < 9000; i++) {
      const text = draw(random);
      seen.set(text, (seen.get(text) ?? 0) + 1);
    }
    expect(seen.size).toBe(9);
    expect(Math.abs(chiSquareDeviation([...seen.values()], new Array(9).fill(1000)))).toBeLessThan(4);
  });

  it('makes every length and every character equally often', () => {
    const { draw } = characterTexts({ all: ['a', 'b', 'b'] }, 0, 3);
    const lengths = [0, 0, 0, 0];
    const characters = { a: 0, b: 0 };
    for (let i = 0; i < 8000; i++) {
      const text = draw(random);
      lengths[text.length]!++;
      for (const character of text) characters[character as 'a' | 'b']++;
    }
    expect(Math.abs(chiSquareDeviation(lengths, [2000, 2000, 2000, 2000]))).toBeLessThan(4);
    const all = characters.a + characters.b;
    expect(Math.abs(chiSquareDeviation([characters.a, characters.b], [all / 3, (2 * all) / 3]))).toBeLessThan(4);
  });

  it.each([
    ['of one length', ['a', 'b', 'c'], undefined, 3, 3, 27],
    ['of several lengths', ['0', '1'], undefined, 0, 4, 31],
    ['with a first place of its own', ['0', '1', '2'], ['1', '2'], 1, 3, 26],
    ['with a character that stands twice', ['a', 'a', 'b'], undefined, 2, 2, 4],
    ['of the empty text', ['a'], undefined, 0, 0, 1],
    ['beyond the basic plane', ['😀', 'a'], undefined, 2, 2, 4],
  ])('knows all texts %s', (_, all, first, min, max, count) => {
    const { draw, capacity, valueAt } = characterTexts({ all, first }, min, max);
    expect(capacity).toBe(count);
    const values = new Set(Array.from({ length: count }, (_, rank) => valueAt!(rank)));
    expect(values.size).toBe(count);
    for (let i = 0; i < 100; i++) expect(values.has(draw(random))).toBe(true);
  });

  it('does not count where there are too many, or where texts are alike', () => {
    expect(characterTexts({ all: ['a', 'b'] }, 54, 54).capacity).toBeUndefined();
    expect(characterTexts({ all: ['a', 'b'] }, 53, 53).capacity).toBeUndefined();
    expect(characterTexts({ all: ['a', 'b'] }, 52, 52).capacity).toBe(2 ** 52);
    expect(characterTexts({ all: ['a', 'aa'] }, 2, 2).capacity).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { errorOf } from '../../tests/support/codeOf.ts';
import { indexWords, keyWords, MOST_REDRAWS, redrawWord } from './addressWords.ts';

describe('indexWords', () => {
  it.each([
    [0, [0, 0, 0, 0]],
    [7, [7, 0, 0, 0]],
    [2 ** 31, [-(2 ** 31), 0, 0, 0]],
    [2 ** 32 - 1, [-1, 0, 0, 0]],
    [2 ** 32, [0, 1, 0, 0]],
    [2 ** 53 - 1, [-1, 2 ** 21 - 1, 0, 0]],
  ])('spells index %i as words', (index, words) => {
    expect(indexWords(index)).toEqual(words);
  });

  it('names the bound', () => {
    const error = errorOf(() => indexWords(2 ** 53));
    expect(error.code).toBe('INVALID_INDEX');
    expect(error.message).toContain('9007199254740991');
  });
});

describe('keyWords', () => {
  it('never meets an index: its last word is odd', () => {
    for (let i = 0; i < 200; i++) expect(keyWords(i)[3] & 1).toBe(1);
  });

  it('tells keys apart, and secrets', () => {
    const words = new Set<string>();
    for (let i = 0; i < 2000; i++) {
      words.add(keyWords(i).join());
      words.add(keyWords(String(i)).join());
      words.add(keyWords(i, 'secret').join());
      words.add(keyWords('key', `secret ${i}`).join());
    }
    expect(words.size).toBe(8000);
  });
});

describe('redrawWord', () => {
  it('leaves the word as it is at the first attempt', () => {
    expect(redrawWord(0, 0)).toBe(0);
    expect(redrawWord(123, 0)).toBe(123);
  });

  it('gives every attempt a word of its own', () => {
    for (const word of [0, 1, -1, 0x12345678]) {
      const words = new Set(Array.from({ length: MOST_REDRAWS + 1 }, (_, attempt) => redrawWord(word, attempt)));
      expect(words.size).toBe(MOST_REDRAWS + 1);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { listSupply } from '../../definitions/Supply.ts';
import type { LengthStrategyType } from '../../enums/LengthStrategy.ts';
import { FakerError } from '../../FakerError.ts';
import { generateMersenne53Randomizer } from '../../randomizer/mersenneRandomizer.ts';
import { drawWord, type WordOptions } from './drawWord.ts';

const WORDS = ['dddd', 'a', 'bb', 'eeeeee', 'cc'];
const randomizer = generateMersenne53Randomizer(1);

/** All words that options give, in the order of the alphabet. */
function given(options: WordOptions | undefined, words: readonly string[] = WORDS): string {
  const supply = listSupply(words);
  const found = new Set<string>();
  for (let i = 0; i < 100; i++) found.add(drawWord(randomizer, supply, options));
  return [...found].sort().join(' ');
}

const ALL = 'a bb cc dddd eeeeee';
const NONE = 'No words found';

it('gives any word without a length', () => {
  for (const options of [
    undefined,
    {},
    { strategy: 'fail' },
    { strategy: 'any-length' },
    { strategy: 'closest' },
  ] as const)
    expect(given(options)).toBe(ALL);
});

it.each<[number | { min: number; max: number }, string]>([
  [1, 'a'],
  [2, 'bb cc'],
  [{ min: 2, max: 4 }, 'bb cc dddd'],
  [{ min: 1.5, max: 2.5 }, 'bb cc'],
  [{ min: 0, max: Number.POSITIVE_INFINITY }, ALL],
])('gives words of length %j whatever the strategy', (length, words) => {
  for (const strategy of ['fail', 'closest', 'shortest', 'longest', 'any-length'] as const)
    expect(given({ length, strategy })).toBe(words);
});

describe('where no word has the length', () => {
  it.each([0, -1, 3, 1.5, 50, Number.NaN, { min: 7, max: 9 }, { min: 4, max: 2 }])('%j fails', (length) => {
    expect(() => given({ length })).toThrow(NONE);
    expect(() => given({ length, strategy: 'fail' })).toThrow(FakerError);
    expect(given({ length, strategy: 'any-length' })).toBe(ALL);
    expect(given({ length, strategy: 'shortest' })).toBe('a');
    expect(given({ length, strategy: 'longest' })).toBe('eeeeee');
  });

  it.each<[number | { min: number; max: number }, string]>([
    [0, 'a'],
    [3, 'bb cc dddd'],
    [5, 'dddd eeeeee'],
    [1.5, 'a bb cc'],
    [50, 'eeeeee'],
    [{ min: 3, max: 3 }, 'bb cc dddd'],
    [{ min: 7, max: 9 }, 'eeeeee'],
    [{ min: 4, max: 2 }, 'bb cc dddd'],
    [{ min: 5, max: 2 }, 'dddd'],
  ])('the words closest to %j are %j', (length, words) => {
    expect(given({ length, strategy: 'closest' })).toBe(words);
  });
});

it('gives the shortest or longest without a length', () => {
  expect(given({ strategy: 'shortest' })).toBe('a');
  expect(given({ strategy: 'longest' })).toBe('eeeeee');
});

it('refuses strategies that there are not, and lists without words', () => {
  expect(() => given({ length: 3, strategy: 'nearest' as LengthStrategyType })).toThrow('"nearest"');
  expect(() => given({}, [])).toThrow(FakerError);
  expect(() => given(3, [])).toThrow(NONE);
  for (const strategy of ['closest', 'shortest', 'longest', 'any-length'] as const)
    expect(() => given({ length: 3, strategy }, [])).toThrow(FakerError);
});

it('sees words that a list was given later', () => {
  const words = ['one'];
  expect(given(3, words)).toBe('one');
  words.push('two');
  expect(given(3, words)).toBe('one two');
});

it('gives every word of a length as often', () => {
  const counts: Record<string, number> = {};
  const supply = listSupply(WORDS);
  for (let i = 0; i < 3000; i++) {
    const word = drawWord(randomizer, supply, { length: 3, strategy: 'closest' });
    counts[word] = (counts[word] ?? 0) + 1;
  }
  // A standard deviation of 26.
  for (const word of ['bb', 'cc', 'dddd']) expect(Math.abs(counts[word]! - 1000)).toBeLessThan(130);
});

import { type Drawing, RandomStream, Root } from '@phonyland/language-generator';
import { describe, expect, it } from 'vitest';
import { hasEnglish } from './englishOnly.ts';
import { type WordOptions, wordRule } from './wordRule.ts';

const rule = wordRule('things', () => ['ox', 'cat', 'dog', 'horse', 'elephant'], 'ask for something else');

function words(options: Partial<WordOptions>, locale = 'multi'): string[] {
  const { draw, capacity, valueAt } = rule.prepare(options, {
    root: new Root({ seed: 1 }),
    locale,
    path: 'thing',
  }) as Drawing<string>;
  const drawn = new Set(Array.from({ length: 200 }, (_, i) => draw(new RandomStream([1, 2, 3, 4], i, 0, 0, 0))));
  expect(new Set(Array.from({ length: capacity! }, (_, rank) => valueAt!(rank)))).toEqual(drawn);
  return [...drawn].sort();
}

const code = (call: () => unknown): unknown => {
  try {
    return call();
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('words of a list', () => {
  it.each<[options: WordOptions, found: string[]]>([
    [{}, ['cat', 'dog', 'elephant', 'horse', 'ox']],
    [{ length: 3 }, ['cat', 'dog']],
    [{ minLength: 5 }, ['elephant', 'horse']],
    [{ maxLength: 2 }, ['ox']],
    [{ minLength: 3, maxLength: 5 }, ['cat', 'dog', 'horse']],
    [{ length: 3, strategy: 'longest' }, ['cat', 'dog']],
    [{ length: 4, strategy: 'closest' }, ['cat', 'dog', 'horse']],
    [{ minLength: 9, strategy: 'closest' }, ['elephant']],
    [{ length: 4, strategy: 'shortest' }, ['ox']],
    [{ length: 4, strategy: 'longest' }, ['elephant']],
    [{ length: 4, strategy: 'any-length' }, ['cat', 'dog', 'elephant', 'horse', 'ox']],
  ])('with %j', (options, found) => {
    expect(words(options)).toEqual(found);
  });

  it('are refused with what cannot be', () => {
    expect(code(() => words({ length: 4 }))).toBe('UNSATISFIABLE');
    expect(() => words({ length: 4 })).toThrow('thing: none of the 5 things has 4 letters; they have 2 to 8');
    expect(code(() => words({ length: 3, maxLength: 4 }))).toBe('INVALID_OPTIONS');
    expect(code(() => words({ minLength: 5, maxLength: 4 }))).toBe('INVALID_OPTIONS');
  });

  it('are for English and `multi` alone', () => {
    expect(words({}, 'en-GB')).toHaveLength(5);
    expect(code(() => words({}, 'tr'))).toBe('NO_DATA_FOR_LOCALE');
    expect(() => words({}, 'ja')).toThrow(/things in the language of "ja".*or ask for something else/);
    expect(['multi', 'en', 'en-US', 'ja', 'el', 'ent'].map(hasEnglish)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

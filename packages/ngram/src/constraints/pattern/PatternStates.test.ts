import { describe, expect, it } from 'vitest';
import { ASSERTION, FORK, MATCH, MATCHED, ONE_OF, PatternStates } from './PatternStates.ts';
import { readPattern } from './PatternText.ts';
import { parsePattern } from './parsePattern.ts';
import { WorkBudget } from './WorkBudget.ts';

function statesOf(pattern: RegExp | string): PatternStates {
  const text = readPattern(pattern);
  return new PatternStates(parsePattern(text, new WorkBudget(text)), text);
}

describe('PatternStates', () => {
  it('builds from behind', () => {
    const { kinds, nexts, extras, sets, assertions, start } = statesOf(/^a|[a]b?/);
    expect(kinds).toEqual([MATCHED, ONE_OF, ASSERTION, ONE_OF, FORK, ONE_OF, FORK]);
    expect(nexts).toEqual([MATCH, MATCH, 1, MATCH, 3, 4, 2]);
    expect(extras).toEqual([0, 0, 0, 1, MATCH, 0, 5]);
    expect(sets).toEqual([
      [0x61, 0x62],
      [0x62, 0x63],
    ]);
    expect(assertions).toEqual(['text_start']);
    expect(start).toBe(6);
  });

  it.each([
    ['nothing', '/(?:)/', 1],
    ['nothing, very often', '/(?:(?:){1000000000}){1,1000000000}(?:a{0}){0,9999999}/', 1],
    ['once or more', '/a+/', 3],
    ['as often as possible', '/a*/', 3],
    ['at least three times', '/a{3,}/', 5],
    ['three times', '/a{3}/', 4],
    ['up to three times', '/a{0,3}/', 7],
    ['what repeats nothing', '/(?:)*/', 2],
    ['as many as there may be', '/a{16383}/', 16384],
  ])('needs no more states than it has to for %s', (_topic, pattern, count) => {
    expect(statesOf(pattern).kinds).toHaveLength(count);
  });

  it.each([
    '/a{16384}/',
    '/(a{1000}){1000}/',
    '/a{99999999999999999999}/',
    '/(?:a{0,99999}){0,99999}/',
    '/(?:|){1000000}/',
    '/(?:\\b){1000000}/',
    `/${'(?:'.repeat(100)}a${'){2}'.repeat(100)}/`,
  ])('refuses %s', (pattern) => {
    expect(() => statesOf(pattern)).toThrow(
      expect.objectContaining({
        code: 'PATTERN_TOO_LARGE',
        details: { most: 16384, what: 'characters, repetitions written out', pattern },
      }),
    );
  });
});

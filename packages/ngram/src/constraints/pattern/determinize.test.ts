import { describe, expect, it } from 'vitest';
import { type CompleteAutomaton, determinize } from './determinize.ts';
import { PatternStates } from './PatternStates.ts';
import { readPattern } from './PatternText.ts';
import { parsePattern } from './parsePattern.ts';
import { WorkBudget } from './WorkBudget.ts';

function automatonOf(pattern: RegExp | string): CompleteAutomaton {
  const text = readPattern(pattern);
  const budget = new WorkBudget(text);
  return determinize(new PatternStates(parsePattern(text, budget), text), text, budget);
}

describe('determinize', () => {
  it('goes somewhere at every class', () => {
    const { next, accepting, classes, start } = automatonOf(/^(?:a|b\b)+$/m);
    expect(next).toHaveLength(accepting.length * classes.count);
    for (const target of next) expect(target).toBeLessThan(accepting.length);
    expect(start).toBe(1);
  });

  it('stops where a match is found', () => {
    const { next, accepting, start } = automatonOf(/a/);
    expect(accepting).toEqual(Uint8Array.of(1, 0, 0));
    // The surrogates, "a", and all others.
    expect(next).toHaveLength(3 * 3);
    expect([...next.subarray(0, 3)]).toEqual([0, 0, 0]);
    expect([...next.subarray(3)].filter((target, i) => i % 3 > 0 && target === 0)).toHaveLength(2);
    expect(start).toBe(1);
    expect(automatonOf(/(?:)/).start).toBe(0);
  });

  it.each([
    ['what only a wide memory tells', '/[ab]*a[ab]{30}/', 'states'],
    ['the same from the beginning', '/^[ab]*a[ab]{30}$/', 'states'],
    ['a long way from anywhere', '/.*a.{3000}/', 'states'],
    ['more characters than there are states', '/^a{5000}$/', 'states'],
    ['many ways at once', '/(?:a?){1000}a{1000}/', 'steps to compile'],
    ['many loops', '/(?:.*){3}.{3000}/', 'steps to compile'],
    ['assertions at every step', '/(?:\\w\\b\\W?){4000}/', 'steps to compile'],
    [
      'many sets',
      `/${Array.from({ length: 1000 }, (_, i) => `[^${String.fromCodePoint(0x4e00 + i)}]`).join('')}/u`,
      'steps to compile',
    ],
    [
      'many classes',
      `/^(?:${Array.from({ length: 400 }, (_, i) => `${String.fromCodePoint(0x4e00 + i)}?`).join('')}){3}$/u`,
      'steps to compile',
    ],
  ])('refuses %s', (_topic, pattern, what) => {
    expect(() => automatonOf(pattern)).toThrow(
      expect.objectContaining({ code: 'PATTERN_TOO_LARGE', details: { most: expect.any(Number), what, pattern } }),
    );
  });

  it.each([
    ['a length', '/^.{1,4000}$/u'],
    ['five hundred words', `/^(?:${Array.from({ length: 500 }, (_, i) => (i * 7919).toString(36)).join('|')})$/u`],
    ['loops in loops', '/((a*)*)*b/'],
    ['the same over and over', '/^(?:a|a|a|a)*(?:a|a|a)*$/'],
    ['a line of words', '/^(?:\\p{Lu}\\p{Ll}{1,20} ){1,20}\\p{Lu}\\p{Ll}{1,20}$/u'],
  ])('takes %s', (_topic, pattern) => {
    expect(() => automatonOf(pattern)).not.toThrow();
  });
});

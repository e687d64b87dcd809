import { describe, expect, it } from 'vitest';
import { PhonyError } from '../PhonyError.ts';
import { ConditionStates, DEAD } from './ConditionStates.ts';
import { compilePattern } from './pattern/compilePattern.ts';
import type { TextAutomaton } from './pattern/TextAutomaton.ts';
import { beginsWith, endsWith, hasLength } from './textAutomata.ts';

function points(text: string): number[] {
  return Array.from(text, (symbol) => symbol.codePointAt(0)!);
}

describe('ConditionStates', () => {
  it('goes on where all conditions do, and accepts where all accept', () => {
    const states = new ConditionStates([beginsWith('ab'), endsWith('ba'), hasLength(0, 5)]);
    const after = (text: string): number => states.advance(states.start, points(text));
    expect(after('x')).toBe(DEAD);
    expect(after('ababab')).toBe(DEAD);
    expect(states.accepts(after('abba'))).toBe(true);
    expect(states.accepts(after('abb'))).toBe(false);
    expect(states.advance(after('ab'), points('ba'))).toBe(after('abba'));
  });

  it('is free where all conditions are', () => {
    const states = new ConditionStates([beginsWith('a'), hasLength(2, Number.POSITIVE_INFINITY)]);
    expect(states.isFree(states.start)).toBe(false);
    expect(states.isFree(states.advance(states.start, points('a')))).toBe(false);
    expect(states.isFree(states.advance(states.start, points('ab')))).toBe(true);
    expect(states.advance(states.start, points('ab'))).toBe(states.advance(states.start, points('abcd')));
  });

  it('is free from the start without conditions', () => {
    const states = new ConditionStates([]);
    expect([states.isFree(states.start), states.accepts(states.start)]).toEqual([true, true]);
    expect(states.advance(states.start, points('abc'))).toBe(states.start);
  });

  it('is dead from the start where a condition accepts nothing at all', () => {
    expect(new ConditionStates([compilePattern('/a^/'), endsWith('a')]).start).toBe(DEAD);
  });

  it('counts the states that were met', () => {
    const states = new ConditionStates([hasLength(1, 9)]);
    expect(states.size).toBe(1);
    states.advance(states.start, points('abc'));
    states.advance(states.start, points('xyz'));
    expect(states.size).toBe(2);
  });

  it('refuses more states than any model is worth', () => {
    // Never the same state twice.
    const endless: TextAutomaton = {
      size: Number.POSITIVE_INFINITY,
      start: 0,
      step: (state) => state + 1,
      accepts: () => true,
      isFree: () => false,
    };
    const states = new ConditionStates([endless]);
    const walk = (): void => {
      for (let state = states.start; ; ) state = states.advance(state, [97]);
    };
    expect(walk).toThrow(
      expect.objectContaining({
        name: 'PhonyError',
        code: 'CONSTRAINT_TOO_COSTLY',
        message: expect.stringMatching(/need more than 1048576 states; give fewer, or smaller bounds/),
      }),
    );
    expect(PhonyError.name).toBe('PhonyError');
  });
});

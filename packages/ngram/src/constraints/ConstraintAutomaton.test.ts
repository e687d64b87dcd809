import { describe, expect, it } from 'vitest';
import { DEAD } from './ConditionStates.ts';
import { ConstraintAutomaton, conditionsOf } from './ConstraintAutomaton.ts';
import type { Constraints } from './Constraints.ts';

const symbols = ['', '', 'a', 'b', ' b', 'ba'];
const [a, b, spaced, ba] = [2, 3, 4, 5];

function after(automaton: ConstraintAutomaton, tokens: readonly number[]): number {
  let state = automaton.start;
  for (const token of tokens) if (state !== DEAD) state = automaton.step(state, token);
  return state;
}

describe('ConstraintAutomaton', () => {
  it.each<[constraints: Constraints, tokens: readonly number[], accepted: boolean | 'dead']>([
    [{}, [a, b], true],
    [{ prefix: 'ab' }, [a, b, a], true],
    [{ prefix: 'ab' }, [a, ba], true],
    [{ prefix: 'ab' }, [b], 'dead'],
    [{ prefix: 'ab' }, [a], false],
    [{ suffix: 'ba' }, [a, ba], true],
    [{ suffix: 'ba' }, [a, b, a, b], false],
    [{ minLength: 3 }, [a, ba], true],
    [{ minLength: 3 }, [ba], false],
    [{ maxLength: 3 }, [a, ba], true],
    [{ maxLength: 3 }, [ba, ba], 'dead'],
    [{ minWords: 2 }, [a, b], false],
    [{ minWords: 2 }, [a, spaced], true],
    [{ maxWords: 1 }, [a, spaced], 'dead'],
    [{ pattern: '/^a b$/' }, [a, spaced], true],
    [{ pattern: '/^a b$/' }, [a], false],
    [{ pattern: '/^a b$/' }, [spaced], 'dead'],
    [{ pattern: '/a^/' }, [], 'dead'],
    [{ prefix: 'a', suffix: 'a', minLength: 3, maxLength: 4, minWords: 1, maxWords: 1, pattern: '/b/' }, [a, ba], true],
    [
      { prefix: 'a', suffix: 'a', minLength: 3, maxLength: 4, minWords: 1, maxWords: 1, pattern: '/b/' },
      [a, a, a],
      false,
    ],
  ])('under %j: %j is accepted: %j', (constraints, tokens, accepted) => {
    for (const counted of [0, 9]) {
      const automaton = new ConstraintAutomaton(symbols, constraints, counted);
      const state = after(automaton, tokens);
      if (accepted === 'dead') expect(state).toBe(DEAD);
      else expect(automaton.accepts(state)).toBe(accepted);
    }
  });

  it('makes a condition for each kind of constraint', () => {
    expect(conditionsOf({ prefix: 'a', suffix: 'a', pattern: '/b/', maxLength: 3, minWords: 1 })).toHaveLength(5);
    expect(conditionsOf({ minLength: 2, maxLength: 3, minWords: 1, maxWords: 2 })).toHaveLength(2);
  });

  it('is free where nothing is asked any more, unless tokens are counted', () => {
    const plain = new ConstraintAutomaton(symbols, { prefix: 'ab' });
    expect([plain.isFree(plain.start), plain.isFree(after(plain, [a, b]))]).toEqual([false, true]);
    const counting = new ConstraintAutomaton(symbols, { prefix: 'ab' }, 4);
    expect(counting.isFree(after(counting, [a, b]))).toBe(false);
  });

  it('counts tokens, and lets no more come than it counts to', () => {
    const automaton = new ConstraintAutomaton(symbols, { suffix: 'a' }, 3);
    expect([[], [a], [a, ba], [a, ba, b]].map((tokens) => automaton.tokensOf(after(automaton, tokens)))).toEqual([
      0, 1, 2, 3,
    ]);
    expect(after(automaton, [a, a, a, a])).toBe(DEAD);
    // States differ by their count alone.
    expect(after(automaton, [a])).not.toBe(after(automaton, [a, a]));
    const plain = new ConstraintAutomaton(symbols, { suffix: 'a' });
    expect(after(plain, [a])).toBe(after(plain, [a, a]));
    expect(plain.tokensOf(after(plain, [a, a]))).toBe(0);
  });
});

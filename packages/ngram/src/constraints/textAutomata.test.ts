import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { volume } from '../../tests/support/volume.ts';
import type { TextAutomaton } from './pattern/TextAutomaton.ts';
import { beginsWith, endsWith, hasLength, hasWords } from './textAutomata.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', '😀', ' ', '\u2003', '\u00a0', '-'), maxLength: 9 });
const small = fc.string({ unit: fc.constantFrom('a', 'b', '😀', ' '), minLength: 1, maxLength: 5 });
const bounds = fc.tuple(fc.nat(4), fc.oneof(fc.integer({ min: 4, max: 6 }), fc.constant(Number.POSITIVE_INFINITY)));
const runs = { seed: 3, numRuns: volume(500, 20_000) };

/** The state after a text; −1 when nothing that begins so is accepted. */
function read(automaton: TextAutomaton, text: string): number {
  let state = automaton.start;
  for (const symbol of text) {
    if (state >= 0) state = automaton.step(state, symbol.codePointAt(0)!);
    expect(state).toBeLessThan(automaton.size);
  }
  return state;
}

/** What all automata promise: they accept what they should, dead ends are dead, and free states are free. */
function expectContract(automaton: TextAutomaton, whole: string, isAccepted: (text: string) => boolean): void {
  const points = Array.from(whole);
  let isFree = false;
  for (let at = 0; at <= points.length; at++) {
    const part = points.slice(0, at).join('');
    const state = read(automaton, part);
    expect(state >= 0 && automaton.accepts(state), part).toBe(isAccepted(part));
    if (isFree) expect(isAccepted(part)).toBe(true);
    isFree ||= state >= 0 && automaton.isFree(state);
  }
}

describe('beginsWith', () => {
  it('accepts what begins so, and then asks for nothing', () => {
    fc.assert(
      fc.property(small, text, (prefix, rest) => {
        for (const whole of [rest, prefix + rest]) {
          expectContract(beginsWith(prefix), whole, (part) => part.startsWith(prefix));
        }
        expect(beginsWith(prefix).isFree(read(beginsWith(prefix), prefix))).toBe(true);
        expect(beginsWith(prefix).isFree(beginsWith(prefix).start)).toBe(false);
      }),
      runs,
    );
  });

  it('is dead as soon as the text goes another way', () => {
    expect(read(beginsWith('abc'), 'ax')).toBe(-1);
    expect(read(beginsWith('a😀'), 'a\ud83d')).toBe(-1);
  });
});

describe('endsWith', () => {
  it('accepts what ends so, overlaps included', () => {
    fc.assert(
      fc.property(small, text, text, (suffix, before, after) => {
        expectContract(endsWith(suffix), before + suffix + after, (part) => part.endsWith(suffix));
        expect(endsWith(suffix).isFree(read(endsWith(suffix), suffix))).toBe(false);
      }),
      runs,
    );
  });

  it.each([
    ['aab', 'aaab'],
    ['abab', 'ababab'],
    ['aba', 'ababa'],
    ['aaa', 'aaaaa'],
  ])('%j: %j ends so', (suffix, whole) => {
    expect(endsWith(suffix).accepts(read(endsWith(suffix), whole))).toBe(true);
  });
});

describe('hasLength', () => {
  it('counts code points', () => {
    fc.assert(
      fc.property(bounds, text, ([min, max], whole) => {
        expectContract(hasLength(min, max), whole, (part) => {
          const { length } = Array.from(part);
          return length >= min && length <= max;
        });
      }),
      runs,
    );
  });

  it('asks for nothing beyond a minimum without a maximum, and is dead beyond the maximum', () => {
    expect(hasLength(2, Number.POSITIVE_INFINITY).isFree(read(hasLength(2, Number.POSITIVE_INFINITY), 'ab'))).toBe(
      true,
    );
    expect(hasLength(2, Number.POSITIVE_INFINITY).isFree(read(hasLength(2, Number.POSITIVE_INFINITY), 'a'))).toBe(
      false,
    );
    expect(hasLength(2, 3).isFree(read(hasLength(2, 3), 'abc'))).toBe(false);
    expect(read(hasLength(2, 3), 'abcd')).toBe(-1);
  });
});

describe('hasWords', () => {
  it('counts runs without white space', () => {
    fc.assert(
      fc.property(bounds, text, ([min, max], whole) => {
        expectContract(hasWords(min, max), whole, (part) => {
          const words = part.split(/\p{White_Space}+/u).filter((word) => word !== '').length;
          return words >= min && words <= max;
        });
      }),
      runs,
    );
  });

  it('is dead where a word too many begins, and not before', () => {
    expect(read(hasWords(1, 2), 'a b  ')).toBeGreaterThanOrEqual(0);
    expect(read(hasWords(1, 2), 'a b c')).toBe(-1);
  });

  it('knows the white space of Unicode and no other', () => {
    const automaton = hasWords(0, 9);
    for (let point = 0; point < 0x11000; point++) {
      const state = automaton.step(automaton.start, point);
      if (((state & 1) === 0) !== /^\p{White_Space}$/u.test(String.fromCodePoint(point))) {
        expect(state, `U+${point.toString(16)}`).toBe(-2);
      }
    }
    expect(automaton.step(automaton.start, 0x1f600)).toBe(3);
  });
});

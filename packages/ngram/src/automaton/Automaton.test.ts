import { describe, expect, it } from 'vitest';
import { trainTables } from '../../tests/support/trainTables.ts';
import { END } from '../counts/NGramCounts.ts';
import { PhonyError } from '../PhonyError.ts';
import type { Words4 } from '../random/hash128.ts';
import { Automaton, ROOT, START_STATE } from './Automaton.ts';
import { checkTables } from './checkTables.ts';
import type { ModelTables } from './ModelTables.ts';

const KEY: Words4 = [1, 2, 3, 4];
const [a, b] = [2, 3];

/** Tables of order 2 over "a" and "b", arcs of each state as token → weight. */
function handMade(states: readonly (readonly [arcs: Record<number, number>, backoff: number])[]): ModelTables {
  const arcs = states.flatMap(([of]) => Object.entries(of).map(([token, weight]) => [Number(token), weight] as const));
  return {
    order: 2,
    symbols: ['', '', 'a', 'b'],
    arcCounts: Uint8Array.from(states, ([of]) => Object.keys(of).length),
    tokens: Uint8Array.from(arcs, ([token]) => token),
    weights: Uint16Array.from(arcs, ([, weight]) => weight),
    backoffs: Uint16Array.from(states, ([, backoff]) => backoff),
    maxLength: 10,
  };
}

describe('Automaton', () => {
  it('knows its size', () => {
    const automaton = new Automaton(trainTables(['ab', 'b'], { order: 2, smoothing: 'none' }));
    expect([automaton.stateCount, automaton.arcCount]).toEqual([5, 8]);
    expect([...automaton.firstArc]).toEqual([0, 4, 4, 6, 7, 8]);
    expect([...automaton.tokenLengths]).toEqual([0, 0, 1, 1]);
  });

  it('emits units where each token is one, else tokens', () => {
    const units = new Automaton(trainTables(['ab'], { smoothing: 'none' }));
    expect(units.emitsUnits).toBe(true);
    expect(units.walk(KEY, 0, 0, 0, 0)).toBe(2);
    expect([...units.emitted.slice(0, 2)]).toEqual([97, 98]);
    expect(units.text(2)).toBe('ab');
    const tokens = new Automaton(trainTables(['a😀'], { smoothing: 'none' }));
    expect(tokens.emitsUnits).toBe(false);
    expect(tokens.walk(KEY, 0, 0, 0, 0)).toBe(2);
    expect([...tokens.emitted.slice(0, 2)]).toEqual([2, 3]);
    expect(tokens.text(2)).toBe('a😀');
    expect([...tokens.tokenLengths]).toEqual([0, 0, 1, 1]);
  });

  it('emits a token at any place', () => {
    const automaton = new Automaton(trainTables(['ab']));
    for (let at = 0; at <= 200; at++) automaton.emit(at, at % 2 === 0 ? a : b);
    expect(automaton.text(201)).toBe('ab'.repeat(100).concat('a'));
  });

  it('walks on from a state that a prefix led to', () => {
    const automaton = new Automaton(trainTables(['abc', 'abd'], { order: 3, smoothing: 'none' }));
    const state = automaton.stateAfter(automaton.stateAfter(automaton.startState(), a), b);
    automaton.emit(0, a);
    automaton.emit(1, b);
    const texts = Array.from({ length: 50 }, (_, i) => automaton.text(automaton.walk(KEY, i, 0, 0, 0, state, 2, 2)));
    expect(new Set(texts)).toEqual(new Set(['abc', 'abd']));
  });

  it('ends a value right after a prefix that may be one, without a restart', () => {
    const automaton = new Automaton(trainTables(['ab'], { order: 3, smoothing: 'none' }));
    const state = automaton.stateAfter(automaton.stateAfter(automaton.startState(), a), b);
    expect(automaton.walk(KEY, 0, 0, 0, 0, state, 2, 2)).toBe(2);
  });

  it('goes nowhere for tokens that are no symbols', () => {
    const automaton = new Automaton(trainTables(['ab']));
    const start = automaton.startState();
    expect([END, 1, 4, -1].map((token) => automaton.stateAfter(start, token))).toEqual([-1, -1, -1, -1]);
    expect(automaton.arcOf(start, b)).toBe(-1);
    expect(automaton.stateAfter(start, b)).toBe(b + 1);
  });

  it('gives units that add up to whole columns, the back-off last', () => {
    const automaton = new Automaton(trainTables(['ab', 'ba', 'aab']));
    automaton.startState();
    const { units, backoff, total } = automaton.unitsOf(START_STATE);
    expect(units[0]! + units[1]! + backoff).toBe(total);
    expect(total).toBe(3 * 65536);
  });

  it('has no units for the end, which nothing follows', () => {
    const { backoff, total } = new Automaton(trainTables(['ab'])).unitsOf(END + 1);
    expect([backoff, total]).toEqual([0, 0]);
  });

  it('starts again until a value has begun', () => {
    // After the start: the end in 9 of 10, else "a"; after "a" the end.
    const automaton = new Automaton(
      handMade([
        [{ 0: 1, 1: 0, 2: 1, 3: 1 }, 0],
        [{}, 0],
        [{ 0: 9, 2: 1 }, 0],
        [{ 0: 1 }, 0],
        [{ 0: 1 }, 0],
      ]),
    );
    for (let i = 0; i < 100; i++) expect(automaton.text(automaton.walk(KEY, i, 0, 0, 0))).toBe('a');
  });

  it('fails where values end for ever before they begin', () => {
    const tables = handMade([
      [{ 0: 1, 1: 0, 2: 1, 3: 1 }, 0],
      [{}, 0],
      [{ 0: 1 }, 0],
      [{ 0: 1 }, 0],
      [{ 0: 1 }, 0],
    ]);
    checkTables(tables);
    const attempt = (): number => new Automaton(tables).walk(KEY, 0, 0, 0, 0);
    expect(attempt).toThrow(PhonyError);
    expect(attempt).toThrow(
      expect.objectContaining({
        code: 'MODEL_INCONSISTENT',
        message: expect.stringMatching(/ended 10000 values before their first character/),
      }),
    );
  });

  it('fails where back-off leads to nothing', () => {
    // The start has arcs for all that the empty context gives, one of weight 0, and backs off nonetheless.
    const tables = handMade([
      [{ 0: 1, 1: 0, 2: 1, 3: 0 }, 0],
      [{}, 0],
      [{ 0: 0, 2: 1 }, 1],
      [{ 0: 1 }, 0],
      [{ 0: 1 }, 0],
    ]);
    checkTables(tables);
    const automaton = new Automaton(tables);
    const draw = (): void => {
      for (let i = 0; i < 100; i++) automaton.walk(KEY, i, 0, 0, 0);
    };
    expect(draw).toThrow(
      expect.objectContaining({
        code: 'MODEL_INCONSISTENT',
        message: expect.stringMatching(/backs off from state 2 to state 0, which has nothing left to give/),
      }),
    );
    expect(automaton.stepProbability(ROOT, b, START_STATE)).toBe(0);
  });

  it('takes no arc of weight 0, and gives it no probability', () => {
    const tables = handMade([
      [{ 0: 1, 1: 0, 2: 1, 3: 0 }, 0],
      [{}, 0],
      [{ 2: 1, 3: 0 }, 0],
      [{ 0: 1, 3: 0 }, 0],
      [{}, 1],
    ]);
    const automaton = new Automaton(tables);
    for (let i = 0; i < 100; i++) expect(automaton.text(automaton.walk(KEY, i, 0, 0, 0))).toBe('a');
    expect(automaton.stepProbability(automaton.startState(), b)).toBe(0);
    expect(automaton.stepProbability(automaton.startState(), a)).toBe(1);
  });
});

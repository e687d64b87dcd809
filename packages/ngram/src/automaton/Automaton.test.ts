import { describe, expect, it } from 'vitest';
import { handMade } from '../../tests/support/handMade.ts';
import { trainTables } from '../../tests/support/trainTables.ts';
import { END } from '../counts/boundaries.ts';
import { PhonyError } from '../PhonyError.ts';
import type { Words4 } from '../random/hash128.ts';
import { acceptanceOf } from './Acceptance.ts';
import { Automaton, ROOT, START_STATE } from './Automaton.ts';
import { checkTables } from './checkTables.ts';

const KEY: Words4 = [1, 2, 3, 4];
const [a, b] = [2, 3];

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

  it('goes nowhere for tokens that are no symbols', () => {
    const automaton = new Automaton(trainTables(['ab']));
    const start = automaton.start;
    expect([END, 1, 4, -1].map((token) => automaton.stateAfter(start, token))).toEqual([-1, -1, -1, -1]);
    expect(automaton.arcOf(start, b)).toBe(-1);
    expect(automaton.stateAfter(start, b)).toBe(b + 1);
  });

  it('gives units that add up to whole columns, the back-off last', () => {
    const automaton = new Automaton(trainTables(['ab', 'ba', 'aab']));
    automaton.start;
    const { units, backoff, total } = automaton.unitsOf(START_STATE);
    expect(units[0]! + units[1]! + backoff).toBe(total);
    expect(total).toBe(3 * 65536);
  });

  it('has no units for the end, which nothing follows', () => {
    const { backoff, total } = new Automaton(trainTables(['ab'])).unitsOf(END + 1);
    expect([backoff, total]).toEqual([0, 0]);
  });

  it('throws empty walks away and draws anew', () => {
    // After the start: the end in 9 of 10, else "a"; after "a" the end.
    const automaton = new Automaton(
      handMade(2, 'ab', {
        '': [{ $: 1, a: 1, b: 1 }, 0],
        '^': [{ $: 9, a: 1 }, 0],
        a: [{ $: 1 }, 0],
        b: [{ $: 1 }, 0],
      }),
    );
    for (let i = 0; i < 100; i++) expect(automaton.text(automaton.walk(KEY, i, 0, 0, 0))).toBe('a');
  });

  it('throws walks away whose length is not accepted', () => {
    const tables = trainTables(['ab', 'abab', 'ababab'], { order: 2 });
    const automaton = new Automaton(tables);
    const even = acceptanceOf(tables, (n) => n === 4);
    for (let i = 0; i < 100; i++) {
      expect(automaton.walk(KEY, i, 0, 0, 0, even)).toBe(4);
      expect(automaton.walk(KEY, i, 0, 0, 0)).toBeLessThanOrEqual(tables.maxTokens);
    }
  });

  it('fails where values end for ever before they begin', () => {
    const tables = handMade(2, 'ab', {
      '': [{ $: 1, a: 1, b: 1 }, 0],
      '^': [{ $: 1 }, 0],
      a: [{ $: 1 }, 0],
      b: [{ $: 1 }, 0],
    });
    checkTables(tables);
    const attempt = (): number => new Automaton(tables).walk(KEY, 0, 0, 0, 0);
    expect(attempt).toThrow(PhonyError);
    expect(attempt).toThrow(
      expect.objectContaining({
        code: 'MODEL_INCONSISTENT',
        message: expect.stringMatching(/gave no acceptable value in 10001 walks/),
      }),
    );
  });

  it('never backs off to nothing', () => {
    // The start has arcs for all that the empty context gives, one of weight 0, and a back-off that would lead nowhere.
    const tables = handMade(3, 'ab', {
      '': [{ $: 1, a: 1 }, 0],
      '^': [{ $: 0, a: 1 }, 1],
      a: [{ $: 1, a: 1 }, 1],
      b: [{ $: 1 }, 0],
      '^a': [{ $: 1, a: 0 }, 50],
    });
    checkTables(tables);
    const automaton = new Automaton(tables);
    for (let i = 0; i < 100; i++) expect(automaton.text(automaton.walk(KEY, i, 0, 0, 0))).toBe('a');
    for (const state of [START_STATE, a + 1, automaton.stateAfter(START_STATE, a)]) {
      expect(automaton.unitsOf(state).backoff).toBe(0);
    }
    expect(automaton.stepProbability(ROOT, b, START_STATE)).toBe(0);
  });

  it('backs off to what only the back-off of the shorter context leaves', () => {
    // "^a" rules out all that "a" gives, but "a" backs off to "b".
    const tables = handMade(3, 'ab', {
      '': [{ $: 1, a: 1, b: 1 }, 0],
      '^': [{ a: 1 }, 0],
      a: [{ $: 1 }, 1],
      b: [{ $: 1 }, 0],
      '^a': [{ $: 1 }, 1],
    });
    checkTables(tables);
    const automaton = new Automaton(tables);
    const state = automaton.stateAfter(START_STATE, a);
    expect(automaton.unitsOf(state).backoff).toBe(65536);
    // A half backs off, and there back-off is all that is left; the empty context then gives "a" and "b".
    expect(automaton.stepProbability(state, b)).toBe(0.25);
    const texts = Array.from({ length: 300 }, (_, i) => automaton.text(automaton.walk(KEY, i, 0, 0, 0)));
    expect(texts.filter((text) => text.startsWith('ab')).length).toBeGreaterThan(40);
  });

  it('takes no arc of weight 0, and gives it no probability', () => {
    const tables = handMade(2, 'ab', {
      '': [{ $: 1, a: 1 }, 0],
      '^': [{ a: 1, b: 0 }, 0],
      a: [{ $: 1, b: 0 }, 0],
    });
    const automaton = new Automaton(tables);
    for (let i = 0; i < 100; i++) expect(automaton.text(automaton.walk(KEY, i, 0, 0, 0))).toBe('a');
    expect(automaton.stepProbability(automaton.start, b)).toBe(0);
    expect(automaton.stepProbability(automaton.start, a)).toBe(1);
  });

  it('makes room for the units of a state of many arcs', () => {
    const rows = Array.from({ length: 300 }, (_, i) => String.fromCodePoint(0x4e00 + i));
    const { units, total } = new Automaton(trainTables(rows, { order: 2 })).unitsOf(ROOT);
    expect(units.slice(0, 302).reduce((sum, unit) => sum + unit, 0)).toBe(total);
    expect(total).toBe(301 * 65536);
  });

  it('ranks tokens by how many arcs carry them, after the end', () => {
    const automaton = new Automaton(trainTables(['ab', 'cb', 'bb', 'db'], { order: 2, smoothing: 'none' }));
    const ranked = Array.from({ length: 6 }, (_, rank) => automaton.tokenOfRank(rank));
    // Behind the end: "b" is carried by the arcs of the empty context, of the start and of four letters.
    expect(ranked).toEqual([END, b, a, 4, 5, 1]);
    expect(automaton.rankOf(automaton.stateAfter(ROOT, b))).toBe(1);
    expect(automaton.rankOf(ROOT)).toBe(0);
    expect(automaton.arcMask(START_STATE)).toBe(0b11110);
    expect(automaton.emitOf(automaton.stateAfter(ROOT, b))).toBe(98);
  });

  it('tells what it holds', () => {
    const automaton = new Automaton(trainTables(['ab', 'ba', 'aab']));
    const before = automaton.bytes;
    automaton.walk(KEY, 0, 0, 0, 0);
    expect(automaton.bytes).toBeGreaterThan(before);
  });
});

import { describe, expect, it } from 'vitest';
import { compilePattern } from './compilePattern.ts';
import { TableAutomaton } from './TableAutomaton.ts';

describe('TableAutomaton', () => {
  // Accepts one character of class 1: a to z, and everything from U+1000 on.
  const automaton = new TableAutomaton({
    start: 0,
    stretches: Int32Array.of(0, 0x61, 0x7b, 0x1000),
    classes: Int32Array.of(0, 1, 0, 1),
    classCount: 2,
    next: Int32Array.of(-1, 1, -1, -1),
    accepting: Uint8Array.of(0, 1),
  });

  it.each([
    [0, -1],
    [0x60, -1],
    [0x61, 1],
    [0x7a, 1],
    [0x7b, -1],
    [0xff, -1],
    [0x100, -1],
    [0xfff, -1],
    [0x1000, 1],
    [0x10ffff, 1],
  ])('steps by the class of %i', (codePoint, state) => {
    expect(automaton.step(0, codePoint)).toBe(state);
    expect(automaton.step(1, codePoint)).toBe(-1);
  });

  it('knows its states', () => {
    expect(automaton.size).toBe(2);
    expect(automaton.start).toBe(0);
    expect([automaton.accepts(0), automaton.accepts(1)]).toEqual([false, true]);
  });

  it('is free where every text that goes on is accepted', () => {
    // 0: nothing read; 1: an "a" was read, everything goes on; 2: a "b" was read, "b" only goes on; 3: anything but "b".
    // Class 0 is "a", 1 "b", 2 surrogates and no more, 3 all others.
    const free = new TableAutomaton({
      start: 0,
      stretches: Int32Array.of(0, 0x61, 0x62, 0x63, 0xd800, 0xe000),
      classes: Int32Array.of(3, 0, 1, 3, 2, 3),
      classCount: 4,
      // biome-ignore format: a row a state
      next: Int32Array.of(
        1, 2, -1, 3,
        1, 1, -1, 1,
        -1, 2, -1, -1,
        3, -1, 3, 3,
        4, 4, 4, 4,
      ),
      accepting: Uint8Array.of(0, 1, 1, 1, 0),
    });
    // Text has no surrogates: what they lead to does not matter. The last state accepts nothing, ever.
    expect([0, 1, 2, 3, 4].map((state) => free.isFree(state))).toEqual([false, true, false, false, false]);
  });

  it.each([
    ['/a/', 'a', true],
    ['/a/', 'b', false],
    ['/^a/', 'a', true],
    ['/a$/', 'a', false],
    ['/^[^]*$/', '', true],
  ])('of %s after %j: free is %j', (pattern, text, isFree) => {
    const automaton = compilePattern(pattern);
    let state = automaton.start;
    for (const symbol of text) state = automaton.step(state, symbol.codePointAt(0)!);
    expect(automaton.isFree(state)).toBe(isFree);
  });
});

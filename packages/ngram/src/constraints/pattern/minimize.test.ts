import { describe, expect, it } from 'vitest';
import { determinize } from './determinize.ts';
import { minimize } from './minimize.ts';
import { PatternStates } from './PatternStates.ts';
import { readPattern } from './PatternText.ts';
import { parsePattern } from './parsePattern.ts';
import type { AutomatonTables } from './TableAutomaton.ts';
import { WorkBudget } from './WorkBudget.ts';

function tablesOf(pattern: RegExp): AutomatonTables {
  const text = readPattern(pattern);
  const budget = new WorkBudget(text);
  return minimize(determinize(new PatternStates(parsePattern(text, budget), text), text, budget));
}

describe('minimize', () => {
  it.each([
    ['every text', /(?:)/, 1, 2],
    ['one word', /^abc$/, 4, 4],
    ['a word anywhere', /abc/, 4, 5],
    ['endings shared', /^(?:aing|bing|cing)$/, 5, 5],
    ['a loop written in many ways', /^(?:a|b|ab|ba|aa)*$/, 1, 2],
    ['classes that nothing tells apart', /^(?:[a-m]|[k-z])+$/, 2, 2],
    ['a bounded length', /^.{2,5}$/s, 6, 2],
    ['assertions that always hold', /^\b\w\w\b$/, 3, 2],
    ['nothing', /a^b/, 0, 1],
    ['nothing after all', /a(?:\bb|$c)/, 0, 1],
  ])('leaves of %s as few states and classes as can be', (_topic, pattern, states, classes) => {
    const tables = tablesOf(pattern);
    expect(tables.accepting).toHaveLength(states);
    expect(tables.next).toHaveLength(states * tables.classCount);
    expect(tables.classCount).toBe(classes);
    expect(tables.start).toBe(states === 0 ? -1 : 0);
  });

  it.each([
    ['order of alternatives', /^(?:ab|cd|ce)$/, /^(?:ce|cd|ab)$/],
    ['repetitions', /^a{2,}$/, /^aaa*$/],
    ['classes', /^[ab]$/, /^(?:a|b)$/],
    ['case', /^k$/iu, /^[kK\u212a]$/u],
    ['assertions', /^\w+\b$/, /^\w+$/],
  ])('gives equal languages equal tables: %s', (_topic, one, other) => {
    expect(tablesOf(one)).toEqual(tablesOf(other));
  });
});

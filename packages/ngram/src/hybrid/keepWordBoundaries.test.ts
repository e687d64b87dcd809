import { describe, expect, it } from 'vitest';
import { COMPANIES } from '../../tests/support/companies.ts';
import { trainTables } from '../../tests/support/trainTables.ts';
import { Automaton } from '../automaton/Automaton.ts';
import type { ModelTables } from '../automaton/ModelTables.ts';
import { createTokenizer } from '../tokens/createTokenizer.ts';
import { keepWordBoundaries } from './keepWordBoundaries.ts';

const { tokenize } = createTokenizer('word');

/** How many of a thousand values begin with a space, or would be cut in other places than they were made at. */
function torn(tables: ModelTables): number {
  const automaton = new Automaton(tables);
  let count = 0;
  for (let i = 0; i < 1000; i++) {
    const tokens = automaton.walk([1, 2, 3, 4], i, 0, 0, 0);
    const symbols = Array.from(automaton.emitted.subarray(0, tokens), (token) => tables.symbols[token]!);
    const again = tokenize(symbols.join(''));
    if (symbols[0]!.startsWith(' ') || again.length !== symbols.length) count++;
  }
  return count;
}

describe('keepWordBoundaries', () => {
  it('keeps back-off from tearing words', () => {
    const tables = trainTables(COMPANIES, { tokenizer: 'word', order: 3 });
    expect(torn(tables)).toBeGreaterThan(30);
    expect(torn(keepWordBoundaries(tables))).toBeLessThan(10);
  });

  it('changes nothing without contexts', () => {
    const tables = trainTables(['a b', 'b'], { tokenizer: 'word', order: 1 });
    expect(keepWordBoundaries(tables)).toBe(tables);
  });

  it('leaves words in their places to come', () => {
    const rows = ['one', 'two', 'three'];
    const automaton = new Automaton(keepWordBoundaries(trainTables(rows, { tokenizer: 'word', order: 2 })));
    const values = Array.from({ length: 50 }, (_, i) => automaton.text(automaton.walk([1, 2, 3, 4], i, 0, 0, 0)));
    expect(new Set(values)).toEqual(new Set(rows));
  });
});

import { describe, expect, it } from 'vitest';
import { trainTables } from '../../tests/support/trainTables.ts';
import { Automaton } from '../automaton/Automaton.ts';
import type { ModelTables } from '../automaton/ModelTables.ts';
import { keepCapitals } from './keepCapitals.ts';

const rows = ['Ada', 'Bert', 'Cora', 'Dirk', 'Émil', 'Ǆep', 'Frida', 'Gerd'];

function outOfShape(tables: ModelTables): number {
  const automaton = new Automaton(tables);
  let count = 0;
  for (let i = 0; i < 2000; i++) {
    if (!/^[\p{Lu}\p{Lt}]\p{Ll}*$/u.test(automaton.text(automaton.walk([1, 2, 3, 4], i, 0, 0, 0)))) count++;
  }
  return count;
}

describe('keepCapitals', () => {
  it('lets capitals come first and nowhere else', () => {
    const tables = trainTables(rows, { order: 3 });
    expect(outOfShape(tables)).toBeGreaterThan(100);
    expect(outOfShape(keepCapitals(tables))).toBe(0);
  });
});

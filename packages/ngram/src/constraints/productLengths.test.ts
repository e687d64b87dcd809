import { describe, expect, it } from 'vitest';
import { enumerateWalks } from '../../tests/support/enumerateWalks.ts';
import { trainTables } from '../../tests/support/trainTables.ts';
import { ArcTable } from '../automaton/ArcTable.ts';
import { Automaton } from '../automaton/Automaton.ts';
import type { ModelTables } from '../automaton/ModelTables.ts';
import { walkMasses } from '../lengths/walkMasses.ts';
import { ConstraintAutomaton } from './ConstraintAutomaton.ts';
import type { Constraints } from './Constraints.ts';
import { ProductAutomaton } from './ProductAutomaton.ts';
import { passForward, productLengths } from './productLengths.ts';

function productOf(tables: ModelTables, constraints: Constraints): ProductAutomaton {
  const automaton = new Automaton(tables);
  return new ProductAutomaton(automaton, new ArcTable(automaton), new ConstraintAutomaton(tables.symbols, constraints));
}

const rows = ['ab', 'abba', 'ba', 'cab', 'bbb'];
const smoothed = trainTables(rows, { maxTokens: 5 });

describe('productLengths', () => {
  it.each<[constraints: Constraints, isMet: (text: string) => boolean]>([
    [{}, () => true],
    [{ prefix: 'ab' }, (text) => text.startsWith('ab')],
    [{ suffix: 'ba' }, (text) => text.endsWith('ba')],
    [{ pattern: '/^.*b.*b/' }, (text) => /b.*b/.test(text)],
    [{ minLength: 2 }, (text) => text.length >= 2],
    [{ prefix: 'c', suffix: 'c' }, (text) => text.startsWith('c') && text.endsWith('c')],
  ])('is what all walks of a length that fit have together: %j', (constraints, isMet) => {
    for (const tables of [smoothed, trainTables(rows, { order: 2, smoothing: 'none', maxTokens: 5 })]) {
      const sums = new Array<number>(6).fill(0);
      for (const { tokens, text, probability } of enumerateWalks(new Automaton(tables))) {
        if (isMet(text)) sums[tokens.length]! += probability;
      }
      const lengths = productLengths(productOf(tables, constraints));
      expect(lengths).toHaveLength(6);
      lengths.forEach((mass, n) => {
        expect(mass).toBeCloseTo(sums[n]!, 12);
      });
    }
  });

  it('is what walks have where nothing is asked', () => {
    const automaton = new Automaton(smoothed);
    const masses = walkMasses(automaton, new ArcTable(automaton));
    productLengths(productOf(smoothed, {})).forEach((mass, n) => {
      expect(mass).toBeCloseTo(masses[n]!, 14);
    });
  });

  it('is 0 where nothing can come', () => {
    expect(productLengths(productOf(smoothed, { prefix: 'z' }))).toEqual(new Float64Array(6));
  });
});

describe('passForward', () => {
  it('tells in which constraint state walks end, and −1 where nothing was asked any more', () => {
    const states = (constraints: Constraints): number[] => {
      const found = new Set<number>();
      passForward(productOf(smoothed, constraints), (_tokens, condition) => found.add(condition));
      return [...found].sort((x, y) => x - y);
    };
    expect(states({})).toEqual([-1]);
    expect(states({ prefix: 'ab' })).toEqual([-1]);
    expect(states({ suffix: 'ab' })).toHaveLength(1);
    expect(states({ suffix: 'ab' })[0]).toBeGreaterThan(0);
    expect(states({ minLength: 2, maxLength: 3 })).toHaveLength(2);
  });

  it('refuses what would take too long', () => {
    const product = productOf(trainTables(rows), { suffix: 'ab' });
    const arcs = product.graph.arcCount + product.automaton.arcCount;
    expect(() => passForward(product, () => {}, arcs * 3)).toThrow(
      expect.objectContaining({
        code: 'CONSTRAINT_TOO_COSTLY',
        message: `constraints: walks over ${arcs} arcs do not end within 4 tokens; give fewer, or train on shorter rows`,
        details: { tokens: 4, arcs },
      }),
    );
    expect(() => passForward(product, () => {}, arcs * 1000)).not.toThrow();
  });
});

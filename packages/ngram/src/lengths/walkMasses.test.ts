import { describe, expect, it } from 'vitest';
import { enumerateWalks } from '../../tests/support/enumerateWalks.ts';
import { handMade } from '../../tests/support/handMade.ts';
import { type TrainingSettings, trainTables } from '../../tests/support/trainTables.ts';
import { ArcTable } from '../automaton/ArcTable.ts';
import { Automaton } from '../automaton/Automaton.ts';
import type { ModelTables } from '../automaton/ModelTables.ts';
import { walkMasses } from './walkMasses.ts';

function massesOf(tables: ModelTables): Float64Array {
  const automaton = new Automaton(tables);
  return walkMasses(automaton, new ArcTable(automaton));
}

const rows = ['ab', 'abba', 'ba', 'cab'];
const models: [title: string, tables: ModelTables][] = [
  ...(['none', 'kneser-ney'] as const).flatMap((smoothing) =>
    [1, 2, 3, 4].map((order): [string, ModelTables] => {
      const settings: TrainingSettings = { smoothing, order, maxTokens: 5 };
      return [`order ${order}, smoothing ${smoothing}`, trainTables(rows, settings)];
    }),
  ),
  ['words', trainTables(['a b', 'a', 'b b a'], { tokenizer: 'word', maxTokens: 4 })],
  [
    'back-off that leaves almost nothing',
    handMade(
      3,
      'ab',
      { '': [{ $: 1, a: 9000, b: 2 }, 0], '^': [{ a: 1 }, 9], a: [{ $: 3, a: 9000 }, 4], '^a': [{ a: 1 }, 8] },
      { maxTokens: 5 },
    ),
  ],
];

describe('walkMasses', () => {
  it.each(models)('is what all walks of a length have together: %s', (_title, tables) => {
    const masses = massesOf(tables);
    const sums = new Array<number>(tables.maxTokens + 1).fill(0);
    for (const { tokens, probability } of enumerateWalks(new Automaton(tables))) sums[tokens.length]! += probability;
    expect(masses).toHaveLength(sums.length);
    masses.forEach((mass, n) => {
      expect(mass).toBeCloseTo(sums[n]!, 11);
    });
  });

  it('adds up to 1 as far as walks end within the maximum', () => {
    const masses = massesOf(trainTables(rows, { order: 3, maxTokens: 2000 }));
    expect(masses.reduce((sum, mass) => sum + mass, 0)).toBeCloseTo(1, 12);
    // What can be told no more is not counted any more.
    expect(masses.at(-1)).toBe(0);
  });

  it('says nothing of acceptance', () => {
    const fitted = trainTables(rows, { order: 2 });
    expect(massesOf(fitted)).toEqual(massesOf({ ...fitted, acceptances: new Uint16Array(0) }));
  });

  it('refuses what would take minutes', () => {
    // Two letters that go on for ever in a model of many states.
    const tables = trainTables(
      Array.from({ length: 4000 }, (_, i) => `${String.fromCodePoint(0x4e00 + i)}ab`),
      { order: 3, acceptances: 'flat' },
    );
    const endless = {
      ...tables,
      maxTokens: 65_535,
      weights: tables.weights.map((weight, arc) => (tables.tokens[arc] === 0 ? 0 : Math.max(1, weight))),
    };
    endless.weights[1] = 0;
    const refusal = expect.objectContaining({
      code: 'MODEL_TOO_LARGE',
      message: expect.stringMatching(/do not end within \d+ tokens; train on shorter rows or with a lower order/),
    });
    expect(() => massesOf(endless)).toThrow(refusal);
  });
});

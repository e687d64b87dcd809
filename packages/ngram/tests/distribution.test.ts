import { describe, expect, it } from 'vitest';
import { Automaton } from '../src/automaton/Automaton.ts';
import { logProbability } from '../src/automaton/logProbability.ts';
import type { Words4 } from '../src/random/hash128.ts';
import { byText, enumerateValues } from './support/enumerateValues.ts';
import { sampleDeviation } from './support/sampleDeviation.ts';
import { type TrainingSettings, trainTables } from './support/trainTables.ts';
import { volume } from './support/volume.ts';

const KEY: Words4 = [-5, 1_000_003, 77, 0x7fffffff];
const rows = ['ab', 'abba', 'ba', 'bab', 'a', 'aab', 'bbb', 'abab', 'ca'];
const weighted = rows.map((row, i) => [row, (i % 4) + 0.5] as const);
const phrases = ['a b', 'a', 'b b a', 'b', 'a b a'];
const orders = [1, 2, 3, 4];
const smoothings = ['none', 'kneser-ney'] as const;
const settings: TrainingSettings[] = smoothings.flatMap((smoothing) =>
  orders.map((order) => ({ smoothing, order, maxLength: 5 })),
);
const corpora = { rows, weighted, repeated: [...rows, 'ab', 'ab', 'ba'] };

describe('the distribution of walks', () => {
  it.each(
    settings.flatMap((setting) => Object.entries(corpora).map(([name, corpus]) => ({ ...setting, name, corpus }))),
  )('adds up to 1: order $order, smoothing $smoothing, corpus $name', ({ corpus, ...setting }) => {
    const values = enumerateValues(new Automaton(trainTables(corpus, setting)));
    expect(values.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9);
  });

  it.each(settings)('adds up to 1 over words: order $order, smoothing $smoothing', (setting) => {
    const tables = trainTables(phrases, { ...setting, tokenizer: 'word', maxLength: 4 });
    const values = enumerateValues(new Automaton(tables));
    expect(values.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9);
    // The last word may pass the maximum, by no more than its own length.
    expect(Math.max(...values.map(({ length }) => length))).toBe(5);
  });

  it.each(settings)('is what logProbability says: order $order, smoothing $smoothing', (setting) => {
    const automaton = new Automaton(trainTables(rows, setting));
    const probabilities = byText(enumerateValues(automaton));
    const count = volume(40_000, 1_000_000);
    const draw = (i: number): string => automaton.text(automaton.walk(KEY, i, 0, 0, setting.order!));
    expect(Math.abs(sampleDeviation(probabilities, count, draw))).toBeLessThan(5);
  });

  it('is what logProbability says where a longer context leaves almost nothing to a shorter one', () => {
    // After "x" nearly all that follows "b" follows "xb" too: back-off then has to draw from what is left.
    const tables = trainTables(['xba', 'xbc', 'xbd', 'xb', 'ba', 'bc', 'bd', 'yba', 'ybc', 'ye'], {
      maxLength: 4,
      order: 4,
    });
    const automaton = new Automaton(tables);
    const probabilities = byText(enumerateValues(automaton));
    const draw = (i: number): string => automaton.text(automaton.walk(KEY, i, 1, 2, 3));
    expect(Math.abs(sampleDeviation(probabilities, volume(60_000, 1_000_000), draw))).toBeLessThan(5);
  });

  it('gives every string that the alphabet can spell a probability above 0 once smoothed', () => {
    const automaton = new Automaton(trainTables(rows, { order: 4, maxLength: 4 }));
    expect(enumerateValues(automaton)).toHaveLength(3 + 9 + 27 + 81);
  });

  it('gives nothing but what was seen step by step without smoothing', () => {
    const automaton = new Automaton(trainTables(['ab', 'abab'], { order: 3, smoothing: 'none', maxLength: 9 }));
    const texts = enumerateValues(automaton).map(({ text }) => text);
    // At 9 code points a value ends for certain.
    expect(texts.sort()).toEqual(['ab', 'abab', 'ababab', 'abababab', 'ababababa'].sort());
  });

  it('does not depend on what was drawn before', () => {
    const tables = trainTables(rows, { order: 4 });
    const fresh = (i: number): string => {
      const automaton = new Automaton(tables);
      return automaton.text(automaton.walk(KEY, i, 0, 0, 0));
    };
    const used = new Automaton(tables);
    for (let i = 999; i >= 0; i--) used.walk(KEY, i, 5, 5, 5);
    for (let i = 0; i < 300; i++) {
      expect(used.text(used.walk(KEY, i, 0, 0, 0))).toBe(fresh(i));
      logProbability(used, [2, 3, 2]);
    }
  });
});

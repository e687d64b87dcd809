import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Automaton } from '../src/automaton/Automaton.ts';
import { ArcTable } from '../src/constraints/ArcTable.ts';
import { ConstrainedWalk } from '../src/constraints/ConstrainedWalk.ts';
import { type Constraints, normalizeConstraints } from '../src/constraints/Constraints.ts';
import type { Words4 } from '../src/random/hash128.ts';
import { byText, type EnumeratedValue, enumerateValues } from './support/enumerateValues.ts';
import { sampleDeviation } from './support/sampleDeviation.ts';
import { type TrainingSettings, trainTables } from './support/trainTables.ts';
import { volume } from './support/volume.ts';

const KEY: Words4 = [11, -22, 33, -44];
const rows = ['ab', 'abba', 'ba', 'bab', 'a', 'aab', 'bbb', 'abab', 'ca', 'cab'];
const marks = ['-', '--', 'a-', 'a--', '--a', 'a', '-a--'];
const graphemes = ['नि', 'न', 'निन', 'ि', 'ननि'];
const models: Record<string, { rows: string[]; settings: TrainingSettings }> = {
  smoothed: { rows, settings: { order: 3, maxLength: 6 } },
  unsmoothed: { rows, settings: { order: 2, maxLength: 6, smoothing: 'none' } },
  'of order 1': { rows, settings: { order: 1, maxLength: 5 } },
  'of words': { rows: marks, settings: { order: 2, maxLength: 5, tokenizer: 'word' } },
  // After "a-" nearly all values end, after "a--" they go on: one way to spell the prefix fits seldom, the other often.
  'of forks': { rows: ['a-', 'a-!', 'a-b', 'a--b'], settings: { order: 4, maxLength: 5, tokenizer: 'word' } },
  'of graphemes': { rows: graphemes, settings: { maxLength: 5, tokenizer: { type: 'character', unit: 'grapheme' } } },
};

interface Case extends Constraints {
  readonly model: string;
  /** Which way values are drawn, so that no case loses its point unnoticed. */
  readonly way: 'forwards' | 'by rejection' | 'both';
}

const cases: Case[] = [
  { model: 'smoothed', way: 'by rejection', minLength: 2 },
  { model: 'smoothed', way: 'by rejection', maxLength: 4 },
  { model: 'smoothed', way: 'by rejection', minLength: 2, maxLength: 3 },
  { model: 'smoothed', way: 'forwards', minLength: 5 },
  { model: 'smoothed', way: 'forwards', minLength: 5, maxLength: 5 },
  { model: 'smoothed', way: 'forwards', maxLength: 1 },
  { model: 'smoothed', way: 'by rejection', prefix: 'ab' },
  { model: 'smoothed', way: 'by rejection', prefix: 'cc' },
  { model: 'smoothed', way: 'forwards', prefix: 'ab', minLength: 5 },
  { model: 'smoothed', way: 'by rejection', prefix: 'ab', maxLength: 4 },
  { model: 'unsmoothed', way: 'by rejection', minLength: 2 },
  { model: 'unsmoothed', way: 'forwards', minLength: 6, prefix: 'c' },
  { model: 'of order 1', way: 'forwards', minLength: 5 },
  { model: 'of order 1', way: 'by rejection', maxLength: 3, prefix: 'b' },
  { model: 'of words', way: 'by rejection', prefix: 'a-' },
  { model: 'of words', way: 'by rejection', prefix: '--', maxLength: 4 },
  { model: 'of words', way: 'forwards', minLength: 5 },
  { model: 'of words', way: 'by rejection', maxLength: 5, minLength: 4, prefix: '--' },
  { model: 'of forks', way: 'both', minLength: 4, prefix: 'a-' },
  { model: 'of graphemes', way: 'by rejection', prefix: 'नि' },
  { model: 'of graphemes', way: 'forwards', minLength: 5, prefix: 'न' },
];

describe('ConstrainedWalk', () => {
  it.each(cases)(
    'draws what the model gives on the condition: $model $prefix $minLength $maxLength ($way)',
    (given) => {
      const { model, way, ...constraints } = given;
      const { automaton, arcs, values } = prepare(models[model]!);
      const walk = new ConstrainedWalk(automaton, arcs, normalizeConstraints(constraints));
      const fitting = byText(values.filter((value) => fits(value, constraints)));
      for (const [text, probability] of fitting) fitting.set(text, probability / walk.probability);
      // Plain walks are drawn by rejection only.
      let rejected = 0;
      const plain = automaton.walk.bind(automaton);
      automaton.walk = (...args) => {
        rejected++;
        return plain(...args);
      };
      const count = volume(15_000, 400_000);
      let direct = 0;
      const draw = (i: number): string => {
        const before = rejected;
        const text = automaton.text(walk.walk(KEY, i, 3, 1, 4));
        if (rejected === before) direct++;
        return text;
      };
      expect(Math.abs(sampleDeviation(fitting, count, draw))).toBeLessThan(5);
      expect([direct > 0, rejected > 0]).toEqual([way !== 'by rejection', way !== 'forwards']);
    },
  );

  it('knows the probability of any constraints', () => {
    const prepared = Object.values(models).map(prepare);
    const constraints = fc.record(
      {
        minLength: fc.integer({ min: 0, max: 9 }),
        maxLength: fc.integer({ min: 1, max: 9 }),
        prefix: fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-', 'न', 'ि', 'z'), maxLength: 4 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.constantFrom(...prepared), constraints, ({ automaton, arcs, values }, given) => {
        fc.pre((given.minLength ?? 0) <= (given.maxLength ?? 9));
        const walk = new ConstrainedWalk(automaton, arcs, normalizeConstraints(given));
        let sum = 0;
        for (const value of values) if (fits(value, given)) sum += value.probability;
        expect(walk.probability).toBeCloseTo(sum, 9);
        expect(walk.excluding.length === 0).toBe(sum > 0);
        if (sum > 0) {
          const text = automaton.text(walk.walk(KEY, 9, 9, 9, 9));
          expect(fits({ text, length: Array.from(text).length }, given)).toBe(true);
        }
      }),
      { numRuns: volume(400, 10_000), seed: 7 },
    );
  });

  it('leaves no trace of the values drawn before', () => {
    const tables = trainTables(rows, { order: 3 });
    const draw = (walk: ConstrainedWalk, automaton: Automaton, i: number): string =>
      automaton.text(walk.walk(KEY, i, 0, 0, 0));
    const used = new Automaton(tables);
    const usedWalk = new ConstrainedWalk(used, new ArcTable(used), { prefix: 'ab', minLength: 4 });
    for (let i = 500; i > 0; i--) draw(usedWalk, used, i);
    for (let i = 0; i < 100; i++) {
      const fresh = new Automaton(tables);
      const walk = new ConstrainedWalk(fresh, new ArcTable(fresh), { prefix: 'ab', minLength: 4 });
      expect(draw(usedWalk, used, i)).toBe(draw(walk, fresh, i));
    }
  });
});

interface Prepared {
  readonly automaton: Automaton;
  readonly arcs: ArcTable;
  readonly values: readonly EnumeratedValue[];
}

function prepare(model: { rows: string[]; settings: TrainingSettings }): Prepared {
  const automaton = new Automaton(trainTables(model.rows, model.settings));
  return { automaton, arcs: new ArcTable(automaton), values: enumerateValues(automaton) };
}

function fits({ text, length }: { text: string; length: number }, constraints: Constraints): boolean {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, prefix = '' } = constraints;
  return length >= minLength && length <= maxLength && text.startsWith(prefix);
}

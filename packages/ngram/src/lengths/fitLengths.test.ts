import { describe, expect, it } from 'vitest';
import { type TrainingSettings, trainTables } from '../../tests/support/trainTables.ts';
import { Automaton } from '../automaton/Automaton.ts';
import { checkTables } from '../automaton/checkTables.ts';
import type { ModelTables } from '../automaton/ModelTables.ts';
import { fitLengths } from './fitLengths.ts';
import { LengthMasses } from './LengthMasses.ts';

function flat(rows: readonly string[], settings: TrainingSettings = {}): ModelTables {
  return trainTables(rows, { ...settings, acceptances: 'flat' });
}

/** How likely walks of each length are, and values: walks that were kept. */
function lengthsOf(tables: ModelTables): { walks: number[]; values: number[]; kept: number } {
  const { walks, kept } = new LengthMasses(new Automaton(tables));
  const { codes } = new Automaton(tables).acceptance;
  return {
    walks: [...walks],
    values: Array.from(walks, (mass, n) => (mass * (codes[n]! + 1)) / 65536 / kept),
    kept,
  };
}

const rows = ['abab', 'abba', 'baab', 'bb', 'aabba', 'babab', 'abbab'];
// Of the seven rows one has 2 tokens, three have 4 and three have 5.
const shares = [0, 0, 1 / 7, 0, 3 / 7, 3 / 7];

describe('fitLengths', () => {
  it('makes values as long as rows are, the more rows there are', () => {
    const tables = flat(rows, { order: 2, maxTokens: 12 });
    // Odd lengths half as often as a walk has them.
    const wanted = lengthsOf(tables).walks.map((mass, n) => (n === 0 ? 0 : n % 2 === 0 ? mass : mass / 2));
    const sum = wanted.reduce((total, mass) => total + mass, 0);
    const away = (fitted: ModelTables): number =>
      lengthsOf(fitted).values.reduce((total, share, n) => total + Math.abs(share - wanted[n]! / sum), 0);
    const awayAfter = (seen: number): number =>
      away(
        fitLengths(
          tables,
          wanted.map((mass) => mass / sum),
          seen,
        ),
      );
    expect(awayAfter(10)).toBeLessThan(away(tables));
    expect(awayAfter(1000)).toBeLessThan(awayAfter(10) / 5);
    expect(awayAfter(1_000_000)).toBeLessThan(1e-3);
  });

  it('keeps the chance of a length in proportion to the rows seen and those that the walk would expect', () => {
    const tables = flat(rows, { order: 3, maxTokens: 12 });
    const { walks } = lengthsOf(tables);
    const fitted = fitLengths(tables, shares, 7);
    const beyond = walks.slice(6).reduce((sum, mass) => sum + mass, 0);
    const wanted = walks.map((mass, n) => ((shares[n] ?? 0) * 7 + 2) / ((n < 6 ? mass : beyond) * 7 + 2));
    const most = Math.max(...wanted.slice(1));
    fitted.acceptances.forEach((code, n) => {
      if (n > 0) expect((code + 1) / 65536).toBeCloseTo(wanted[n]! / most, 4);
    });
    // All lengths beyond the longest row share one chance.
    expect(new Set(fitted.acceptances.slice(6)).size).toBe(1);
  });

  it('changes nothing but the acceptances, whatever they were', () => {
    const tables = flat(rows);
    const fitted = fitLengths(tables, shares, 7);
    expect({ ...fitted, acceptances: tables.acceptances }).toEqual(tables);
    expect(fitLengths({ ...fitted, acceptances: fitted.acceptances.map((code) => code >> 1) }, shares, 7)).toEqual(
      fitted,
    );
  });

  it('tends to what the walk says by itself where few rows were seen', () => {
    const acceptances = fitLengths(flat(rows), shares, 1e-6).acceptances.subarray(1);
    expect(Math.min(...acceptances)).toBeGreaterThan(65_534);
  });

  it.each<[title: string, rows: readonly string[], settings: TrainingSettings]>([
    ['one row', ['a'], {}],
    ['rows of one length', ['abcd', 'bcda', 'cdab'], { order: 2 }],
    ['very long rows', ['ab'.repeat(200), 'ba'.repeat(200)], { order: 2 }],
    ['order 1', rows, { order: 1 }],
    ['order 10', rows, { order: 10 }],
    ['words', ['a b', 'b', 'c a b'], { tokenizer: 'word' }],
    ['a maximum below the longest row', rows, { maxTokens: 2 }],
    ['no smoothing', rows, { smoothing: 'none' }],
  ])('keeps at least a quarter of all walks, and no length never: %s', (_title, corpus, settings) => {
    const fitted = trainTables(corpus, { ...settings, acceptances: 'fitted' });
    checkTables(fitted);
    expect(fitted.acceptances).toHaveLength(fitted.maxTokens + 1);
    const { walks, kept } = lengthsOf(fitted);
    const within = walks.slice(1).reduce((sum, mass) => sum + mass, 0);
    expect(kept).toBeGreaterThan(0.25 * Math.min(1, within) - 1e-4);
    // Some length that comes is always kept.
    const chances = walks.map((mass, n) => (mass > 0 && n > 0 ? fitted.acceptances[n]! : 0));
    expect(Math.max(...chances)).toBe(65_535);
    // A code of 0 is a chance of 1 in 65,536.
    expect(new Automaton(fitted).acceptance.codes.slice(1).every((code) => code >= 0)).toBe(true);
  });

  it('lifts the smallest chances to one floor where more than three walks in four would be thrown away', () => {
    // A walk of order 1 is seldom as long as these rows.
    const long = Array.from({ length: 40 }, (_, i) => 'abcdefgh'.slice(i % 8) + 'abcdefgh'.slice(0, i % 8));
    const tables = flat(long, { order: 1 });
    const fitted = fitLengths(tables, [0, 0, 0, 0, 0, 0, 0, 0, 1], 100_000);
    const { kept } = lengthsOf(fitted);
    expect(kept).toBeCloseTo(0.25, 4);
    const floor = Math.min(...fitted.acceptances.subarray(1));
    expect(floor).toBeGreaterThan(5000);
    expect(Array.from(fitted.acceptances.subarray(1), (code) => code > floor).indexOf(true)).toBe(7);
    expect(fitted.acceptances[8]).toBe(65_535);
  });

  it('sets no measure by a length that no walk has', () => {
    // No row of 3 tokens can come of these without smoothing; some were counted nonetheless.
    const tables = flat(['ab', 'abab'], { order: 2, smoothing: 'none' });
    const fitted = fitLengths(tables, [0, 0, 0.1, 0.9], 1000);
    expect(lengthsOf(fitted).walks[3]).toBe(0);
    expect(fitted.acceptances[2]).toBeLessThanOrEqual(65_535);
    const { walks } = lengthsOf(fitted);
    expect(Math.max(...Array.from(fitted.acceptances, (code, n) => (walks[n]! > 0 ? code : 0)))).toBe(65_535);
    expect(fitted.acceptances[3]).toBe(65_535);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPANIES } from '../../tests/support/companies.ts';
import { countHybrid, trainHybrid } from '../../tests/support/trainHybrid.ts';
import { volume } from '../../tests/support/volume.ts';
import type { ModelTables } from '../automaton/ModelTables.ts';
import { createTokenizer } from '../tokens/createTokenizer.ts';
import { checkHybridTables, verifyHybridTables } from './checkHybridTables.ts';
import { HybridAutomaton } from './HybridAutomaton.ts';
import type { HybridTables } from './HybridTables.ts';
import { makeHybridTables } from './makeHybridTables.ts';

const DRAWS = 4000;
const companies = trainHybrid(COMPANIES);
const { tokenize } = createTokenizer('hybrid');

function draw(count: number): string[] {
  const automaton = new HybridAutomaton(companies);
  return Array.from({ length: count }, (_, i) => automaton.text(automaton.walk([9, 9, 9, 9], i, 0, 0, 0)));
}

/** The last words without the full stop behind them. */
function lastWord(text: string): string {
  const words = tokenize(text);
  return words.at(words.at(-1) === '.' ? -2 : -1)!;
}

describe('makeHybridTables', () => {
  it('makes companies that are new, with legal forms as they were learned', () => {
    const rows = new Set(COMPANIES);
    const vocabulary = new Set(companies.words.symbols);
    const values = draw(DRAWS);
    const known = (texts: readonly string[]): number =>
      texts.filter((text) => vocabulary.has(lastWord(text))).length / texts.length;
    expect(values.filter((value) => !rows.has(value)).length / DRAWS).toBeGreaterThan(0.6);
    expect(known(COMPANIES)).toBe(1);
    expect(known(values)).toBeGreaterThan(0.97);
  });

  it('spells words in the shape of their class', () => {
    const rows = ['Ada', 'Bert', 'Cora', 'IBM', 'AEG', 'B2B', 'of', 'und', 'der', '17', '1987', '42', '&', '+', '&+'];
    const { spellings } = new HybridAutomaton(trainHybrid(rows));
    const shapes: readonly (readonly [shape: string, words: RegExp])[] = [
      ['capitals', /^[\p{Lu}\p{N}]+$/u],
      ['capitalized', /^\p{Lu}\p{Ll}*$/u],
      ['letters', /^\p{Ll}+$/u],
      ['digits', /^\p{N}+$/u],
      ['marks', /^[&+]+$/u],
    ];
    expect(Array.from(spellings.keys())).toEqual(shapes.map(([shape]) => shape));
    for (const [shape, words] of shapes) {
      const spelling = spellings.get(shape as 'marks')!;
      for (let i = 0; i < 500; i++) expect(spelling.text(spelling.walk([1, 2, 3, 4], i, 0, 0, 0))).toMatch(words);
    }
  });

  it('always leaves a way on', () => {
    const word = fc.constantFrom('Ada', 'ada', 'Bo', 'X', 'Y1', 'McX', '-', '.', ',', '42', 'of');
    const row = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(words.length % 2 ? ' ' : ''));
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 10 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 4 }),
        (rows, order, minCount) => {
          const tables = trainHybrid(rows, { order, minCount });
          checkHybridTables(tables);
          verifyHybridTables(tables);
          const automaton = new HybridAutomaton(tables);
          for (let i = 0; i < 100; i++) expect(automaton.walk([1, 2, 3, 4], i, 0, 0, 0)).toBeGreaterThan(0);
        },
      ),
      { seed: 72, numRuns: volume(100, 3000) },
    );
  });

  const arcsOf = ({ words, spellings }: HybridTables): number =>
    [words, ...Object.values(spellings)].reduce((sum, tables) => sum + (tables?.tokens.length ?? 0), 0);

  it.each([0.9, 0.6, 0.4])('is as large as it may be, in all of its parts: %d', (share) => {
    const rows = [...COMPANIES, 'Abernut 7 Ltd.'];
    const whole = trainHybrid(rows);
    const most = Math.round(arcsOf(whole) * share);
    const pruned = makeHybridTables(countHybrid(rows), 'kneser-ney', { maxBytes: most, bytesOf: arcsOf });
    checkHybridTables(pruned);
    verifyHybridTables(pruned);
    expect(arcsOf(pruned)).toBeLessThanOrEqual(most);
    expect(arcsOf(pruned)).toBeGreaterThan(most * 0.95);
    const left = (of: (tables: HybridTables) => ModelTables): number =>
      of(pruned).tokens.length / of(whole).tokens.length;
    // Spellings give way first.
    expect(pruned.words).toEqual(whole.words);
    expect(left(({ spellings }) => spellings.capitalized!)).toBeLessThan(share);
    // One digit is not worth it.
    expect(pruned.spellings.digits).toEqual(whole.spellings.digits);
    const automaton = new HybridAutomaton(pruned);
    for (let i = 0; i < 500; i++) expect(automaton.walk([1, 2, 3, 4], i, 0, 0, 0)).toBeGreaterThan(0);
  });

  it('takes from words and spellings what spellings alone cannot give', () => {
    // As if the file held much else: a share of its size is then little of the tables.
    const bytesOf = (tables: HybridTables): number => arcsOf(tables) + 20_000;
    const maxBytes = 20_000 + Math.round(arcsOf(companies) * 0.15);
    const pruned = makeHybridTables(countHybrid(COMPANIES), 'kneser-ney', { maxBytes, bytesOf });
    expect(bytesOf(pruned)).toBeLessThanOrEqual(maxBytes);
    expect(arcsOf(pruned)).toBeGreaterThan(arcsOf(companies) * 0.1);
    expect(pruned.words.tokens.length).toBeLessThan(companies.words.tokens.length * 0.4);
  });

  it('asks words for help where spellings cannot become as small as that alone', () => {
    // Spellings of two letters each hold little but their single letters.
    const rows = Array.from(
      { length: 40 },
      (_, i) => `${'ABCD'[i % 4]}${'efgh'[i >> 2]} Bank of the ${i % 2 ? 'East' : 'West'}`,
    );
    const whole = trainHybrid(rows);
    const spelled = whole.spellings.capitalized!.tokens.length;
    const maxBytes = arcsOf(whole) - Math.round(spelled * 0.85);
    const pruned = makeHybridTables(countHybrid(rows), 'kneser-ney', { maxBytes, bytesOf: arcsOf });
    expect(arcsOf(pruned)).toBeLessThanOrEqual(maxBytes);
    expect(pruned.spellings.capitalized!.tokens.length).toBeLessThan(spelled);
  });

  it.each([1, 3])('says when it cannot be as small as that: minCount %d', (minCount) => {
    const limit = { maxBytes: 9, bytesOf: arcsOf };
    expect(() => makeHybridTables(countHybrid(COMPANIES, { minCount }), 'kneser-ney', limit)).toThrow(
      expect.objectContaining({ code: 'MAX_BYTES_TOO_SMALL' }),
    );
  });

  it('stays whole where it may', () => {
    const limit = { maxBytes: arcsOf(companies), bytesOf: arcsOf };
    expect(makeHybridTables(countHybrid(COMPANIES), 'kneser-ney', limit)).toEqual(companies);
  });

  it('keeps nothing of the order in which rows came', () => {
    expect(trainHybrid(COMPANIES.slice().reverse())).toEqual(companies);
    expect(Object.keys(companies.spellings)).toEqual(['capitals', 'capitalized']);
  });
});

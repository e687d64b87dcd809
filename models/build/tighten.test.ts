import { LanguageModel, trainModel } from '@phonyland/language-model';
import { describe, expect, it } from 'vitest';
import { draw } from './measure.ts';
import { SURNAMES } from './testData.ts';
import { tighten } from './tighten.ts';

const rows = SURNAMES.trim()
  .split('\n')
  .map((line) => line.split('\t')[0]!);
const loose = trainModel(rows, { order: 4 });
const tight = tighten(loose, 0.5);

/** The pairs of neighbours in a value, its start and end included. */
const pairsOf = (value: string): string[] => {
  const symbols = ['^', ...value, '$'];
  return symbols.slice(1).map((symbol, index) => symbols[index] + symbol);
};
const values = (model: LanguageModel): string[] => Array.from({ length: 5000 }, (_, index) => draw(model, index));

describe('tighten', () => {
  it('leaves only pairs of neighbours that stand in some row', () => {
    const known = new Set(rows.flatMap(pairsOf));
    const unknown = (model: LanguageModel) =>
      values(model).filter((value) => !pairsOf(value).every((pair) => known.has(pair)));
    expect(unknown(tight)).toEqual([]);
    // The model as trained does otherwise: without this, the test would prove nothing.
    expect(unknown(loose).length).toBeGreaterThan(100);
  });

  it('leaves capitals within a word only where rows have them from the start', () => {
    const within = (model: LanguageModel) =>
      values(model).filter((value) => /\p{Ll}\p{Lu}/u.test(value.replace(/^Mc/, '')));
    expect(within(tight)).toEqual([]);
    expect(within(loose).length).toBeGreaterThan(0);
    expect(tight.logProbability('McDonald')).toBeGreaterThan(Number.NEGATIVE_INFINITY);
    expect(values(tight).some((value) => /^Mc\p{Lu}/u.test(value))).toBe(true);
  });

  it('can still give every row, and is new less often the less is left to back-off', () => {
    for (const row of rows) expect(tight.logProbability(row)).toBeGreaterThan(Number.NEGATIVE_INFINITY);
    const novel = (model: LanguageModel) => values(model).filter((value) => !rows.includes(value)).length;
    expect(novel(tighten(loose, 0.1))).toBeLessThan(novel(tighten(loose, 0.5)));
    expect(novel(tighten(loose, 0.5))).toBeLessThan(novel(tighten(loose, 1)));
  });

  it('changes neither metadata nor shape, and gives a sound model', () => {
    expect(tight.metadata).toEqual(loose.metadata);
    expect(tight.content.tables.tokens).toEqual(loose.content.tables.tokens);
    expect(() => LanguageModel.decode(tight.encode()).verify()).not.toThrow();
    expect(loose.encode()).toEqual(trainModel(rows, { order: 4 }).encode());
  });
});

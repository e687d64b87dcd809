import { describe, expect, it } from 'vitest';
import { prepareRows } from './prepareRows.ts';
import { recipeWith } from './testData.ts';

describe('prepareRows', () => {
  it('cleans, and adds up rows that become equal', () => {
    const rows = [
      ['Smith', 4],
      [' SMITH', 3],
      ['Jones', 5],
    ] as const;
    expect(prepareRows(recipeWith(), rows).samples).toEqual([
      ['Smith', 1],
      ['Jones', 1],
    ]);
    expect(
      prepareRows(recipeWith({ extraRows: [['Ng', 1]], cleaning: { ...recipeWith().cleaning, keep: ['Ng'] } }), rows),
    ).toEqual({
      samples: [
        ['Smith', 7],
        ['Jones', 5],
        ['Ng', 1],
      ],
      dropped: {},
    });
  });

  it('keeps the heaviest, ties in the order of their text, and tempers over the lightest that is kept', () => {
    const rows = [
      ['Bell', 16],
      ['Adams', 16],
      ['Cole', 400],
      ['Dean', 4],
    ] as const;
    const { samples, dropped } = prepareRows(recipeWith({ maxRows: 3, tempering: 0.5 }), rows);
    expect(samples).toEqual([
      ['Cole', 5],
      ['Adams', 1],
      ['Bell', 1],
    ]);
    expect(dropped).toEqual({ rare: 1 });
  });

  it('drops what is light, what is commoner in the other file, and what cleaning refuses, and says how many', () => {
    const recipe = recipeWith({ minWeight: 3, commonerIn: { file: 'other.tsv', times: 5 } });
    const rows = [
      ['Mary', 10],
      ['Leslie', 10],
      ['James', 10],
      ['Rare', 2],
      ['J7', 10],
      ['Bcd', 10],
    ] as const;
    const reference = [
      ['Mary', 51],
      ['Leslie', 50],
    ] as const;
    const { samples, dropped } = prepareRows(recipe, rows, reference);
    expect(samples.map(([value]) => value)).toEqual(['James', 'Leslie']);
    expect(dropped).toEqual({ 'commoner elsewhere': 1, light: 1, letter: 1, 'no vowel': 1 });
  });

  it('fails when nothing is left', () => {
    expect(() => prepareRows(recipeWith(), [['123', 1]])).toThrow(
      expect.objectContaining({ code: 'NO_ROWS_LEFT', message: expect.stringContaining('en-US/person_last') }),
    );
  });
});

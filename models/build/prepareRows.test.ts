import { describe, expect, it } from 'vitest';
import type { Ingredient, Recipe } from '../recipes/Recipe.ts';
import { prepareRows } from './prepareRows.ts';
import type { DataRow } from './readDataFile.ts';
import { FILE, recipeWith } from './testData.ts';

/** A recipe of one ingredient, with what differs. */
const from = (ingredient: Partial<Ingredient>, changes: Partial<Recipe> = {}): Recipe =>
  recipeWith({ ingredients: [{ file: FILE, ...ingredient }], ...changes });
const prepared = (recipe: Recipe, ...rows: DataRow[]) => prepareRows(recipe, [{ rows }]);

describe('prepareRows', () => {
  it('cleans, and adds up rows that become equal', () => {
    const rows: DataRow[] = [
      ['Smith', 4],
      [' SMITH', 3],
      ['Jones', 5],
    ];
    expect(prepared(recipeWith(), ...rows).samples).toEqual([
      ['Jones', 1],
      ['Smith', 1],
    ]);
    const { cleaning } = recipeWith();
    const added = from({ extraRows: [['Ng', 1]] }, { cleaning: { ...cleaning, keep: ['Ng'] } });
    expect(prepared(added, ...rows)).toEqual({
      samples: [
        ['Smith', 7],
        ['Jones', 5],
        ['Ng', 1],
      ],
      dropped: {},
      never: [],
    });
  });

  it('tells the words of kept rows that no value may have, each once', () => {
    const recipe = from({ maxRows: 2, neverWord: (row) => row.split(' ')[0]! });
    expect(prepared(recipe, ['Smith', 4], ['Jones', 5], ['Adams', 1]).never).toEqual(['Jones', 'Smith']);
  });

  it('keeps the heaviest, and tempers over the lightest that is kept', () => {
    const { samples, dropped } = prepared(
      from({ maxRows: 3 }, { tempering: 0.5 }),
      ['Bell', 16],
      ['Adams', 16],
      ['Cole', 400],
      ['Dean', 4],
    );
    expect(samples).toEqual([
      ['Cole', 5],
      ['Adams', 1],
      ['Bell', 1],
    ]);
    expect(dropped).toEqual({ rare: 1 });
  });

  it('takes rows of one weight at even distances when not all of them have room', () => {
    const even = Array.from({ length: 26 }, (_, i): DataRow => [`${String.fromCharCode(65 + i)}a`, 2]);
    const { samples, dropped } = prepared(from({ maxRows: 5 }), ['Cole', 9], ...even);
    expect(samples.map(([value]) => value)).toEqual(['Cole', 'Aa', 'Ga', 'Na', 'Ta']);
    expect(dropped).toEqual({ rare: 22 });
    // All of them, in the order of their text, where there is room.
    expect(prepared(from({ maxRows: 26 }), ...even).samples.map(([value]) => value)).toEqual(
      even.map(([value]) => value),
    );
  });

  it('drops what is light, what is commoner in the other file, and what cleaning refuses, and says how many', () => {
    const recipe = from({ minWeight: 3, commonerIn: { file: 'other.tsv', times: 5 } });
    const rows: DataRow[] = [
      ['Mary', 10],
      ['Leslie', 10],
      ['James', 10],
      ['Rare', 2],
      ['J7', 10],
      ['Bcd', 10],
    ];
    const reference: DataRow[] = [
      ['Mary', 51],
      ['Leslie', 50],
    ];
    const { samples, dropped } = prepareRows(recipe, [{ rows, reference }]);
    expect(samples.map(([value]) => value)).toEqual(['James', 'Leslie']);
    expect(dropped).toEqual({ 'commoner elsewhere': 1, light: 1, letter: 1, 'no vowel': 1 });
  });

  it('mends before it cleans, and drops what cannot be mended', () => {
    const mend = (value: string): string | undefined => (value.endsWith('?') ? undefined : value.replace(/ Ltd$/, ''));
    const { samples, dropped } = prepared(from({ mend }), ['Bell Ltd', 2], ['Bell', 1], ['Adams?', 5], ['Cole', 3]);
    expect(samples).toEqual([
      ['Bell', 1],
      ['Cole', 1],
    ]);
    expect(dropped).toEqual({ 'not mendable': 1 });
  });

  it('leaves out rows with a word that few have, until every word has its rows', () => {
    const { samples, dropped } = prepared(
      from({ commonWords: 2 }),
      ['Red Bag', 1],
      ['Blue Bag', 1],
      ['Blue Hat', 1],
      ['Red Cap', 1],
      ['Big Cap', 1],
      ['Bag', 1],
      ['Old Bag', 1],
      ['Old', 1],
    );
    // `Big` goes with its row, then `Cap` has one row alone, then `Red`; `Hat` never had two.
    expect(samples.map(([value]) => value)).toEqual(['Bag', 'Old', 'Old Bag']);
    expect(dropped).toEqual({ 'rare word': 5 });
    expect(prepared(from({ commonWords: 1 }), ['Red Bag', 1], ['Big Cap', 1]).samples).toHaveLength(2);
  });

  it('gives each ingredient its share of all weight, and rows of both the sum', () => {
    const recipe = recipeWith({
      ingredients: [
        { file: FILE, share: 0.8 },
        { file: FILE, share: 0.2 },
      ],
    });
    const { samples } = prepareRows(recipe, [
      {
        rows: [
          ['Bell', 3],
          ['Cole', 1],
        ],
      },
      {
        rows: [
          ['Dean', 1000],
          ['Bell', 1000],
        ],
      },
    ]);
    expect(samples).toEqual([
      ['Bell', 700_000],
      ['Cole', 200_000],
      ['Dean', 100_000],
    ]);
  });

  it('adds weights up as they are where there are no shares', () => {
    const recipe = recipeWith({ ingredients: [{ file: FILE }, { file: FILE, maxRows: 1 }] });
    expect(
      prepareRows(recipe, [
        {
          rows: [
            ['Bell', 2],
            ['Cole', 1],
          ],
        },
        {
          rows: [
            ['Dean', 5],
            ['Cole', 4],
          ],
        },
      ]),
    ).toEqual({
      samples: [
        ['Bell', 2],
        ['Cole', 1],
        ['Dean', 1],
      ],
      dropped: { rare: 1 },
      never: [],
    });
  });

  it('fails when an ingredient has nothing left, and names it', () => {
    expect(() => prepared(recipeWith(), ['123', 1])).toThrow(
      expect.objectContaining({
        code: 'NO_ROWS_LEFT',
        message: expect.stringMatching(/"person_last\/en_US\.tsv".*en-US\/person_last/),
      }),
    );
  });
});

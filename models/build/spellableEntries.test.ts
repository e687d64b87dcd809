import { describe, expect, it } from 'vitest';
import type { DataRow } from './readDataFile.ts';
import { spellableEntries } from './spellableEntries.ts';
import { recipeWith } from './testData.ts';

const rows = (...values: string[]): DataRow[] => values.map((value) => [value, 1]);

describe('spellableEntries', () => {
  it('keeps what the pairs of letters of the rows can spell', () => {
    const list = { words: ['darn', 'drat', 'blast', 'o'], parts: ['arna', 'blast'] };
    expect(spellableEntries(list, recipeWith(), rows('Dardan', 'Barnaby'))).toEqual({
      words: ['darn'],
      parts: ['arna'],
    });
    expect(spellableEntries(list, recipeWith(), rows('Dardan')).words).toEqual([]);
  });

  it('compares what folding leaves: case and accents count for nothing', () => {
    const list = { words: ['dârn', 'DARN'], parts: [] };
    expect(spellableEntries(list, recipeWith(), rows('DÄRN'))).toEqual(list);
  });

  it('knows no pairs across the words of a row or of an entry', () => {
    const list = { words: ['ab', 'cd', 'bc', 'ab cd', 'cd ab'], parts: [] };
    expect(spellableEntries(list, recipeWith(), rows('Ab Cd')).words).toEqual(['ab', 'cd', 'ab cd', 'cd ab']);
  });

  it('keeps a word of one letter where a row has one', () => {
    const list = { words: ['o', 'x'], parts: [] };
    expect(spellableEntries(list, recipeWith(), rows('Mac o Neil')).words).toEqual(['o']);
  });

  it('asks letters alone where they follow each other freely', () => {
    const list = { words: ['森林', '林木', '海'], parts: [] };
    const samples = rows('森', '林');
    expect(spellableEntries(list, recipeWith(), samples).words).toEqual([]);
    expect(spellableEntries(list, recipeWith({ free: true }), samples).words).toEqual(['森林']);
    // Words that follow each other freely are spelled by pairs all the same.
    const hybrid = recipeWith({ free: true, tokenizer: { type: 'hybrid', minCount: 1 } });
    expect(spellableEntries({ words: ['ba'], parts: [] }, hybrid, rows('Ab')).words).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { buildInParallel } from './buildInParallel.ts';
import { buildModels } from './buildModels.ts';
import { FILE, folderWith, recipeOf, SURNAMES } from './testData.ts';

const WORDS = 'lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt labore dolore magna'
  .split(' ')
  .map((word, i) => `${word}\t${20 - i}\n`)
  .join('');
const recipes = ['la/lorem_words', 'en-US/person_last', 'en/lorem_words'].map(recipeOf);
const files = { [FILE]: `${SURNAMES}Jоhnson\t1\n`, 'word/la.tsv': WORDS, 'word/en.tsv': WORDS };

describe('buildInParallel', () => {
  it('gives what one process gives, in the order of the recipes', async () => {
    const folder = folderWith(files);
    const seen: string[] = [];
    const built = await buildInParallel(recipes, folder, { onModel: ({ entry }) => seen.push(entry.file) });
    const expected = buildModels(recipes, folder);
    expect(built.map(({ entry }) => entry)).toEqual(expected.map(({ entry }) => entry));
    for (const [at, { bytes }] of built.entries()) expect(Buffer.compare(bytes, expected[at]!.bytes)).toBe(0);
    expect(built.map(({ mixed }) => mixed)).toEqual(expected.map(({ mixed }) => mixed));
    expect(built[1]!.mixed).toHaveLength(1);
    expect(seen.sort()).toEqual(expected.map(({ entry }) => entry.file).sort());
  });

  it('says what a recipe fails with, as one process does', async () => {
    const folder = folderWith({ [FILE]: SURNAMES, 'word/la.tsv': WORDS });
    const failure = await buildInParallel(recipes, folder, {}).catch((error: unknown) => error);
    expect(() => buildModels(recipes, folder)).toThrow(
      expect.objectContaining({ ...(failure as object), message: (failure as Error).message }),
    );
    expect(failure).toMatchObject({ code: 'DATA_FILE_MISSING', details: { file: 'word/en.tsv' } });
  });

  it('holds the data against what was shipped', async () => {
    const folder = folderWith(files);
    const previous = { version: 2, models: buildModels([recipes[0]!], folder).map(({ entry }) => entry) } as const;
    const changed = folderWith({ ...files, 'word/la.tsv': `${WORDS}aliqua\t1\n` });
    await expect(buildInParallel(recipes, changed, { previous })).rejects.toMatchObject({ code: 'DATA_CHANGED' });
    expect(await buildInParallel([recipes[0]!], changed, { previous, acceptDataChanges: true })).toHaveLength(1);
  });

  it('makes nothing of nothing', async () => {
    expect(await buildInParallel([], folderWith({}), {})).toEqual([]);
  });
});

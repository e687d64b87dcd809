import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LanguageModel } from '@phonyland/language-model';
import { describe, expect, it } from 'vitest';
import type { ModelManifest } from '../src/ModelManifest.ts';
import { buildModels } from './buildModels.ts';
import { sha256 } from './sha256.ts';
import { FILE, folderWith, recipeWith, SURNAMES } from './testData.ts';

const recipe = recipeWith({ blocked: ['en'] });
const data = folderWith({ [FILE]: SURNAMES, 'other.tsv': 'Smith\t100000\n' });
const manifestOf = (models: ReturnType<typeof buildModels>): ModelManifest => ({
  version: 2,
  models: models.map(({ entry }) => entry),
});

describe('buildModels', () => {
  it('describes what it makes', () => {
    const seen: string[] = [];
    const [built] = buildModels([recipe], data, { onModel: ({ entry }) => seen.push(entry.file) });
    const { entry, bytes, mixed } = built!;
    const provenance = {
      source: expect.stringContaining('Census'),
      licence: expect.stringContaining('public domain'),
      attribution: 'none required',
    };
    expect(entry).toMatchObject({
      name: 'person_last',
      locale: 'en-US',
      file: 'en-US/person_last.phony',
      version: '1.0.0',
      bytes: bytes.length,
      sha256: sha256(bytes),
      rows: 45,
      data: [{ file: FILE, sha256: sha256(SURNAMES) }],
      options: {
        tokenizer: 'character',
        order: 4,
        smoothing: 'kneser-ney',
        backoff: 0.5,
        free: false,
        maxBytes: 100_000,
        tempering: 1,
        blocked: ['en'],
        dropped: {},
      },
      ...provenance,
    });
    expect(entry.metrics.orders.map(({ order }) => order)).toEqual([3, 4, 5]);
    expect(LanguageModel.decode(bytes).metadata).toMatchObject({
      name: 'person_last',
      locale: 'en-US',
      version: '1.0.0',
      ...provenance,
    });
    expect(seen).toEqual(['en-US/person_last.phony']);
    expect(mixed).toEqual([]);
  });

  it('makes the same bytes again, and from rows in another order', () => {
    const again = folderWith({ [FILE]: `${SURNAMES.trim().split('\n').reverse().join('\n')}\n` });
    const [first, second, third] = [data, data, again].map((folder) => buildModels([recipe], folder)[0]!);
    expect(second!.bytes).toEqual(first!.bytes);
    expect(third!.bytes).toEqual(first!.bytes);
  });

  it('names the file that rows are compared with, and refuses a change of either', () => {
    const compared = recipeWith({ ingredients: [{ file: FILE, commonerIn: { file: 'other.tsv', times: 5 } }] });
    const previous = manifestOf(buildModels([compared], data));
    expect(previous.models[0]!.data.map(({ file }) => file)).toEqual([FILE, 'other.tsv']);
    expect(previous.models[0]!.rows).toBe(44);
    expect(buildModels([compared], data, { previous })).toHaveLength(1);
    for (const file of [FILE, 'other.tsv']) {
      const changed = folderWith({ [FILE]: SURNAMES, 'other.tsv': 'Smith\t100000\n' });
      writeFileSync(join(changed, file), `${SURNAMES}Newman\t1\n`);
      expect(() => buildModels([compared], changed, { previous })).toThrow(
        expect.objectContaining({
          code: 'DATA_CHANGED',
          message: expect.stringMatching(`"${file}".*--accept-data-changes`),
        }),
      );
      expect(buildModels([compared], changed, { previous, acceptDataChanges: true })).toHaveLength(1);
    }
  });

  it('names a file of several ingredients once, and what has to be said of all of them', () => {
    const both = recipeWith({
      ingredients: [
        { file: FILE, share: 0.5 },
        { file: 'person_last/en_GB.tsv', share: 0.5, commonerIn: { file: FILE, times: 1e9 } },
      ],
    });
    const folder = folderWith({ [FILE]: SURNAMES, 'person_last/en_GB.tsv': SURNAMES });
    const [{ entry }] = buildModels([both], folder) as [ReturnType<typeof buildModels>[number]];
    expect(entry.data.map(({ file }) => file)).toEqual([FILE, 'person_last/en_GB.tsv']);
    expect(entry.licence).toMatch(/public domain.*; .*Wikidata/);
  });

  it('tells of rows that mix scripts, in whichever of its files', () => {
    const compared = recipeWith({ ingredients: [{ file: FILE, commonerIn: { file: 'other.tsv', times: 5 } }] });
    const folder = folderWith({ [FILE]: `${SURNAMES}Jоhnson\t1\n`, 'other.tsv': 'Smith\t1\nМaрия\t1\n' });
    const [built] = buildModels([compared], folder);
    expect(built!.mixed).toEqual([
      { file: FILE, count: 1, first: [{ line: 46, value: 'Jоhnson' }] },
      { file: 'other.tsv', count: 1, first: [{ line: 2, value: 'Мaрия' }] },
    ]);
    expect(built!.entry.options.dropped).toEqual({ letter: 1 });
  });

  it('refuses a model that cannot become as small as it must', () => {
    expect(() => buildModels([recipeWith({ maxBytes: 500 })], data)).toThrow(
      expect.objectContaining({
        code: 'ASSET_TOO_LARGE',
        message: expect.stringMatching(/en-US\/person_last takes \d+ bytes and may take 500;.*maxBytes/),
      }),
    );
  });

  it('refuses a file of which nobody says where it is from, before it reads it', () => {
    const unknown = recipeWith({ ingredients: [{ file: 'person_last/xx.tsv' }] });
    expect(() => buildModels([unknown], data)).toThrow(
      expect.objectContaining({
        code: 'SOURCE_MISSING',
        message: expect.stringMatching(/"person_last\/xx\.tsv".*en-US\/person_last.*models:sources/),
      }),
    );
  });
});

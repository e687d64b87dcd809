import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LanguageModel } from '@phonyland/language-model';
import { describe, expect, it } from 'vitest';
import type { ModelManifest } from '../src/ModelManifest.ts';
import { buildModels } from './buildModels.ts';
import { sha256 } from './sha256.ts';
import { folderWith, recipeWith, SURNAMES } from './testData.ts';

const recipe = recipeWith();
const data = folderWith({ [recipe.file]: SURNAMES, 'other.tsv': 'Smith\t100000\n' });
const manifestOf = (models: ReturnType<typeof buildModels>): ModelManifest => ({
  version: 1,
  models: models.map(({ entry }) => entry),
});

describe('buildModels', () => {
  it('describes what it makes', () => {
    const seen: string[] = [];
    const [built] = buildModels([recipe], data, { onModel: ({ entry }) => seen.push(entry.file) });
    const { entry, bytes } = built!;
    expect(entry).toMatchObject({
      name: 'person_last',
      locale: 'en-US',
      file: 'en-US/person_last.phony',
      version: '1.0.0',
      bytes: bytes.length,
      sha256: sha256(bytes),
      rows: 45,
      data: [{ file: recipe.file, sha256: sha256(SURNAMES) }],
      options: { order: 4, smoothing: 'kneser-ney', backoff: 0.5, tempering: 1, maxRows: null, dropped: {} },
    });
    expect(LanguageModel.decode(bytes).metadata).toMatchObject({
      name: 'person_last',
      locale: 'en-US',
      version: '1.0.0',
      source: 'a test',
      licence: 'CC0-1.0',
      attribution: 'nobody',
    });
    expect(seen).toEqual(['en-US/person_last.phony']);
  });

  it('makes the same bytes again, and from rows in another order', () => {
    const again = folderWith({ [recipe.file]: `${SURNAMES.trim().split('\n').reverse().join('\n')}\n` });
    const [first, second, third] = [data, data, again].map((folder) => buildModels([recipe], folder)[0]!);
    expect(second!.bytes).toEqual(first!.bytes);
    expect(third!.bytes).toEqual(first!.bytes);
  });

  it('names the file that rows are compared with, and refuses a change of either', () => {
    const compared = recipeWith({ commonerIn: { file: 'other.tsv', times: 5 } });
    const previous = manifestOf(buildModels([compared], data));
    expect(previous.models[0]!.data.map(({ file }) => file)).toEqual([recipe.file, 'other.tsv']);
    expect(previous.models[0]!.rows).toBe(44);
    expect(buildModels([compared], data, { previous })).toHaveLength(1);
    for (const file of [recipe.file, 'other.tsv']) {
      const changed = folderWith({ [recipe.file]: SURNAMES, 'other.tsv': 'Smith\t100000\n' });
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
});

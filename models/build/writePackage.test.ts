import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildModels } from './buildModels.ts';
import { checkPackage } from './checkPackage.ts';
import { folderWith, recipeWith, SURNAMES } from './testData.ts';
import { readManifest, writePackage } from './writePackage.ts';

const recipe = recipeWith({ attribution: 'Bureau of Names', source: 'names | of all' });
const models = buildModels([recipe], folderWith({ [recipe.file]: SURNAMES }));
const readme = '# M\n\n<!-- begin models -->\n<!-- end models -->\n\nMore.\n';

function written(): string {
  const folder = folderWith({ 'README.md': readme, 'assets/xx/old.phony': 'old' });
  writePackage(folder, models);
  return folder;
}
const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

describe('writePackage', () => {
  it('writes assets, manifest, notice and table, and removes what is shipped no more', () => {
    const folder = written();
    expect(readFileSync(join(folder, 'assets/en-US/person_last.phony')).equals(models[0]!.bytes)).toBe(true);
    expect(readManifest(folder)).toEqual({ version: 1, models: [models[0]!.entry] });
    expect(read(folder, 'src/manifest.json')).toBe(read(folder, 'manifest.json'));
    expect(read(folder, 'NOTICE')).toMatch(/Bureau of Names\n {2}Licence: CC0-1.0\n.*\n {2}Models: en-US\/person_last/);
    expect(read(folder, 'README.md')).toMatch(
      /\| `en-US` \| `person_last` \| 1\.0\.0 \| 45 \|.*\| names \\\| of all \| CC0-1\.0 \|/,
    );
    expect(read(folder, 'README.md')).toMatch(/^# M\n[\s\S]*\nMore\.\n$/);
    expect(existsSync(join(folder, 'assets/xx/old.phony'))).toBe(false);
  });

  it('has no manifest to read in a new folder', () => {
    expect(readManifest(folderWith({}))).toBeUndefined();
  });
});

describe('checkPackage', () => {
  it('accepts what was written', () => {
    expect(checkPackage(written())).toBe(1);
  });

  const asset = 'assets/en-US/person_last.phony';
  it.each<[string, (folder: string) => void, RegExp]>([
    ['a missing asset', (folder) => rmSync(join(folder, asset)), /person_last\.phony is missing/],
    ['a longer asset', (folder) => appendFileSync(join(folder, asset), 'x'), /bytes, the manifest says/],
    [
      'a changed byte',
      (folder) => {
        const bytes = readFileSync(join(folder, asset));
        bytes[bytes.length >> 1]! ^= 1;
        writeFileSync(join(folder, asset), bytes);
      },
      /another hash/,
    ],
    ['an asset too many', (folder) => writeFileSync(join(folder, 'assets/x.phony'), ''), /assets\/x\.phony is not in/],
    ['another notice', (folder) => appendFileSync(join(folder, 'NOTICE'), 'x'), /NOTICE is not what/],
    ['another copy', (folder) => appendFileSync(join(folder, 'src/manifest.json'), ' '), /src\/manifest\.json is not/],
    [
      'another table',
      (folder) => writeFileSync(join(folder, 'README.md'), read(folder, 'README.md').replace('CC0-1.0', 'MIT')),
      /README\.md is not/,
    ],
  ])('finds %s', (_, damage, message) => {
    const folder = written();
    damage(folder);
    expect(() => checkPackage(folder)).toThrow(
      expect.objectContaining({ code: 'PACKAGE_INCONSISTENT', message: expect.stringMatching(message) }),
    );
  });

  it('says when there is no manifest', () => {
    expect(() => checkPackage(folderWith({}))).toThrow(expect.objectContaining({ code: 'MANIFEST_MISSING' }));
  });
});

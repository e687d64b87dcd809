import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildModels } from './buildModels.ts';
import { checkPackage } from './checkPackage.ts';
import { FILE, folderWith, recipeWith, SURNAMES } from './testData.ts';
import { readBuilt, readManifest, writePackage } from './writePackage.ts';

const models = buildModels([recipeWith()], folderWith({ [FILE]: SURNAMES }));
const readme = '# M\n\n<!-- begin models -->\n<!-- end models -->\n\nMore.\n';

function written(): string {
  const folder = folderWith({ 'README.md': readme, 'assets/xx/old.phony': 'old' });
  writePackage(folder, models);
  return folder;
}
const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

describe('writePackage', () => {
  it('writes assets and all that describes them, and removes what is shipped no more', () => {
    const folder = written();
    expect(readFileSync(join(folder, 'assets/en-US/person_last.phony')).equals(models[0]!.bytes)).toBe(true);
    expect(readManifest(folder)).toEqual({ version: 2, models: [models[0]!.entry] });
    expect(JSON.parse(read(folder, 'src/shipped.json'))).toMatchObject({
      models: [['en-US', 'person_last', '1.0.0', 45, expect.any(Number), 0]],
    });
    expect(read(folder, 'NOTICE')).toMatch(
      /none required\n {2}Licence: .*\n {2}Source: .*\n {2}Models: en-US\/person_last/,
    );
    expect(read(folder, 'MODELS.md')).toContain('| `person_last` | 45 |');
    expect(read(folder, 'README.md')).toMatch(/^# M\n[\s\S]*\| `person_last` \| 1 \|[\s\S]*\nMore\.\n$/);
    expect(existsSync(join(folder, 'assets/xx/old.phony'))).toBe(false);
  });

  it('has no manifest to read in a new folder, nor models', () => {
    expect(readManifest(folderWith({}))).toBeUndefined();
    expect(readBuilt(folderWith({})).size).toBe(0);
  });

  it('reads what it wrote, as far as it is still there', () => {
    const folder = written();
    const built = readBuilt(folder).get('en-US/person_last.phony')!;
    expect(built.entry).toEqual(models[0]!.entry);
    expect(Buffer.compare(built.bytes, models[0]!.bytes)).toBe(0);
    rmSync(join(folder, 'assets/en-US/person_last.phony'));
    expect(readBuilt(folder).size).toBe(0);
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
    ['another index', (folder) => appendFileSync(join(folder, 'src/shipped.json'), ' '), /src\/shipped\.json is not/],
    ['another list', (folder) => appendFileSync(join(folder, 'MODELS.md'), ' '), /MODELS\.md is not/],
    [
      'another table',
      (folder) =>
        writeFileSync(join(folder, 'README.md'), read(folder, 'README.md').replace('| all | 1 |', '| all | 2 |')),
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

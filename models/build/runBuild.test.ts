import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { recipes } from '../recipes/recipes.ts';
import type { ModelManifest } from '../src/ModelManifest.ts';
import { runBuild } from './runBuild.ts';
import { FILE, folderWith, SURNAMES } from './testData.ts';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));
const README = '# M\n\n<!-- begin models -->\n<!-- end models -->\n';

async function run(args: string[], dataVariable?: string, folder = packageFolder): Promise<string[]> {
  const lines: string[] = [];
  await runBuild(args, { packageFolder: folder, base: folder, dataVariable, say: (line) => lines.push(line) });
  return lines;
}
const manifestIn = (folder: string): ModelManifest =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as ModelManifest;

describe('models:build', () => {
  it('checks the shipped models without data', async () => {
    const { models } = manifestIn(packageFolder);
    expect(await run(['--check'])).toEqual([`${models.length} models are as the manifest says`]);
    expect(await run(['--', '--check'])).toHaveLength(1);
  });

  it.each<[topic: string, args: string[], variable: string | undefined, code: string]>([
    ['no data folder', [], undefined, 'NO_DATA_FOLDER'],
    ['a data folder that is not there', ['--data', 'no/such/folder'], undefined, 'DATA_FOLDER_NOT_FOUND'],
    ['one that is not there in PHONY_DATA', [], '/no/such/folder', 'DATA_FOLDER_NOT_FOUND'],
    ['an unknown option', ['--dta', 'x'], undefined, 'UNKNOWN_OPTION'],
    ['an option without its value', ['--data'], undefined, 'UNKNOWN_OPTION'],
    ['an argument', ['x'], undefined, 'UNKNOWN_OPTION'],
    ['a recipe that there is none of', ['--data', '.', '--only', 'tr/person_lost'], undefined, 'UNKNOWN_RECIPE'],
  ])('fails with %s', async (_, args, variable, code) => {
    await expect(run(args, variable)).rejects.toMatchObject({ code });
  });

  it.each([
    ['tr/person_lost', 'tr/person_last'],
    ['person_frist_male', 'person_first_male'],
    ['en-UK', 'en-US'],
  ])('names what is nearest to %s', async (only, nearest) => {
    await expect(run(['--data', '.', '--only', only])).rejects.toThrow(nearest);
  });

  it('refuses a list of which a part is unknown', async () => {
    await expect(run(['--data', '.', '--only', 'la,tr/person_lost'])).rejects.toMatchObject({ code: 'UNKNOWN_RECIPE' });
  });

  it('builds what --only names into a new package, and warns of rows that mix scripts, once a file', async () => {
    const folder = folderWith({ 'README.md': README });
    const data = folderWith({ [FILE]: `${SURNAMES}Jоhnson\t1\nОlsen\t1\n`, 'word/la.tsv': 'lorem\t3\nipsum\t2\n' });
    const lines = await run(['--data', data, '--only', 'en-US/person_last,la'], undefined, folder);
    expect(lines.filter((line) => line.startsWith('warning:'))).toEqual([
      `warning: "${FILE}" has 2 rows that mix scripts within a word: line 46 "Jоhnson", line 47 "Оlsen"; cleaning drops them`,
    ]);
    expect(
      lines.filter((line) => /^(?:en-US\/person_last|la\/lorem_words)\.phony: \d+ rows, \d+ bytes/.test(line)),
    ).toHaveLength(2);
    expect(lines.at(-1)).toMatch(/^2 models built, 2 in the package, [\d,]+ bytes together$/);
    expect(manifestIn(folder).models.map(({ file }) => file)).toEqual([
      'en-US/person_last.phony',
      'la/lorem_words.phony',
    ]);
    expect(await run(['--check'], undefined, folder)).toEqual(['2 models are as the manifest says']);
  });

  it('keeps what --only does not name', async () => {
    const folder = folderWith({ 'README.md': README });
    const data = folderWith({ 'word/la.tsv': 'lorem\t3\nipsum\t2\n', 'word/en.tsv': 'hill\t3\nhall\t2\n' });
    await run(['--only', 'la,en/lorem_words'], data, folder);
    const before = manifestIn(folder).models;
    const lines = await run(
      ['--only', 'la', '--accept-data-changes'],
      folderWith({ 'word/la.tsv': 'dolor\t3\nsit\t2\n' }),
      folder,
    );
    expect(lines.at(-1)).toMatch(/^1 models built, 2 in the package/);
    const [english, latin] = manifestIn(folder).models;
    expect(english).toEqual(before[0]);
    expect(latin!.sha256).not.toBe(before[1]!.sha256);
    expect(await run(['--check'], undefined, folder)).toHaveLength(1);
  });

  it('writes nothing when a data file is missing or changed', async () => {
    const folder = folderWith({});
    cpSync(packageFolder, folder, {
      recursive: true,
      filter: (path) => !/node_modules|dist|blocklists|\.exp/.test(path.slice(packageFolder.length)),
    });
    await expect(run(['--data', folderWith({})], undefined, folder)).rejects.toMatchObject({
      code: 'DATA_FILE_MISSING',
    });
    const changed = folderWith({ 'word/la.tsv': 'lorem\t3\nipsum\t2\n' });
    await expect(run(['--data', changed, '--only', 'la'], undefined, folder)).rejects.toMatchObject({
      code: 'DATA_CHANGED',
    });
    expect(await run(['--check'], undefined, folder)).toHaveLength(1);
    expect(existsSync(join(folder, 'assets/la/lorem_words.phony'))).toBe(true);
    expect(recipes.length).toBeGreaterThan(400);
  });
});

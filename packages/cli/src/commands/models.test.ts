import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ArgumentError, loadModel, Registry } from '@phonyland/language-generator';
import { describe, expect, it } from 'vitest';
import { modelsFolder } from '../../tests/support/modelsFolder.ts';
import { runCli } from '../../tests/support/runCli.ts';
import { temporaryFolder } from '../../tests/support/temporaryFolder.ts';

const root = temporaryFolder();
const folder = relative(process.cwd(), modelsFolder(root));
const empty = join(root, 'empty');
mkdirSync(empty);

/** The cells of a table's lines. */
const cellsOf = (stdout: string): string[][] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.trim().split(/ {2,}/));

describe('phony models', () => {
  it('lists shipped models and your own, by name and locale', async () => {
    const { code, stdout, stderr } = await runCli(['models']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const cells = cellsOf(stdout);
    expect(cells.map(([name, locale, version, rows]) => [name, locale, version, rows])).toEqual([
      ['name', 'locale', 'version', 'rows'],
      ['city', 'en-US', '-', '2'],
      ['city', 'tr', '-', '2'],
      ['mine', 'und', '-', '2'],
      ['names', 'en-US', '-', '48'],
    ]);
    expect(cells[0]!.slice(4)).toEqual(['size', 'licence', 'from']);
    expect(cells[3]!.slice(5)).toEqual(['-', 'you']);
    expect(cells[4]!.slice(4)).toEqual([expect.stringMatching(/^[\d.]+ k?B$/), 'CC0-1.0', 'phony']);
  });

  it('lists the models of a folder, and those that are shipped under the same names', async () => {
    const { stdout } = await runCli(['models', '--models', folder]);
    expect(cellsOf(stdout).map(([name, locale, version, , , , from]) => [name, locale, version, from])).toEqual([
      ['name', 'locale', 'version', 'from'],
      ['city', 'en-US', '-', 'phony'],
      ['city', 'tr', '-', 'phony'],
      ['city', 'und', '-', folder],
      ['damaged', '-', '-', `${folder}: NOT_A_MODEL`],
      ['mine', 'und', '-', 'you'],
      ['names', 'en-US', '-', 'phony'],
      ['pets', 'tr', '2.1.0', folder],
    ]);
  });

  it('takes the folder from PHONY_MODELS, unless an option gives another', async () => {
    const env = { PHONY_MODELS: folder };
    expect((await runCli(['models', 'pets'], { env })).stdout).toContain(folder);
    expect((await runCli(['models', '--models', empty], { env })).stdout).toBe((await runCli(['models'])).stdout);
  });

  it('tells what is wrong with a file, and lists the others', async () => {
    const { code, stderr } = await runCli(['models', '--models', folder]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^phony: warning: .*damaged\.phony: .*\[NOT_A_MODEL\]\n$/);
    expect((await runCli(['models', 'pets', '--models', folder])).stderr).toBe('');
  });

  it('lists those of a name', async () => {
    const { stdout } = await runCli(['models', 'city', '--models', folder]);
    expect(cellsOf(stdout).map(([name, locale]) => [name, locale])).toEqual([
      ['name', 'locale'],
      ['city', 'en-US'],
      ['city', 'tr'],
      ['city', 'und'],
    ]);
  });

  it('lists those of a locale, by what the tag stands for and as it is written', async () => {
    const resolveLocale = (tag: string): string => {
      if (tag === 'en') return 'en-US';
      if (['en-US', 'tr', 'de'].includes(tag)) return tag;
      throw new ArgumentError('UNKNOWN_LOCALE', `there is no locale ${tag}`);
    };
    const listed = async (...args: string[]): Promise<unknown> => {
      const { stdout } = await runCli(['models', ...args, '--models', folder], { resolveLocale });
      return cellsOf(stdout).map(([name]) => name);
    };
    expect(await listed('-l', 'en')).toEqual(['name', 'city', 'names']);
    expect(await listed('-l', 'tr')).toEqual(['name', 'city', 'pets']);
    // A locale of the user's own models is none of Phony's.
    expect(await listed('--locale', 'und')).toEqual(['name', 'city', 'mine']);
    expect(await listed('city', '-l', 'tr')).toEqual(['name', 'city']);
    expect(await runCli(['models', 'pets', '-l', 'de', '--models', folder], { resolveLocale })).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringContaining('no model "pets" for the locale "de"'),
    });
    expect(await runCli(['models', '-l', 'xx'], { resolveLocale })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('[UNKNOWN_LOCALE]'),
    });
  });

  it('lists them as JSON, with all that is known', async () => {
    const { stdout, stderr } = await runCli(['models', '--json', '--models', folder], { tty: true, columns: 20 });
    const models = JSON.parse(stdout);
    expect(models).toHaveLength(7);
    expect(models[5]).toEqual({
      name: 'names',
      locale: 'en-US',
      rows: 48,
      bytes: expect.any(Number),
      licence: 'CC0-1.0',
      shipped: true,
      from: 'phony',
    });
    expect(models[6]).toEqual({
      name: 'pets',
      locale: 'tr',
      version: '2.1.0',
      rows: 3,
      bytes: expect.any(Number),
      licence: 'CC0-1.0',
      shipped: false,
      from: folder,
      file: join(root, 'models', 'pets.phony'),
    });
    const error = { code: 'NOT_A_MODEL', message: expect.stringContaining('damaged.phony: ') };
    expect(models[3]).toEqual({
      name: 'damaged',
      bytes: 8,
      shipped: false,
      from: folder,
      file: join(root, 'models', 'damaged.phony'),
      error,
    });
    expect(JSON.parse(stderr)).toEqual({ warning: error });
  });

  it('cuts licences to the width of a terminal, and sums up there', async () => {
    const { stdout, stderr } = await runCli(['models'], { tty: true, columns: 500, env: { NO_COLOR: '1' } });
    expect(stdout).toBe((await runCli(['models'])).stdout);
    expect(stderr).toMatch(/^4 models, [\d.]+ kB\n$/);
    const one = await runCli(['models', 'mine'], { tty: true, env: { NO_COLOR: '1' } });
    expect(one.stderr).toMatch(/^1 model, [\d.]+ k?B\n$/);
  });

  it('says so when there is none', async () => {
    const registry = new Registry(loadModel);
    expect(await runCli(['models'], { registry })).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringContaining('no model'),
    });
    expect(await runCli(['models', '--json'], { registry })).toMatchObject({ code: 0, stdout: '[]\n', stderr: '' });
  });

  it.each<[topic: string, args: string[], env: Record<string, string>, exit: number, words: string, code: string]>([
    ['an unknown name', ['pest', '--models', folder], {}, 2, 'did you mean pets', 'UNKNOWN_MODEL'],
    ['a missing folder', ['--models', 'nowhere'], {}, 1, '"nowhere" (--models) does not exist', 'FOLDER_NOT_FOUND'],
    ['a missing folder', [], { PHONY_MODELS: 'nowhere' }, 1, '"nowhere" (PHONY_MODELS) does not', 'FOLDER_NOT_FOUND'],
    ['a file', ['--models', 'package.json'], {}, 1, '"package.json" (--models) is a file', 'NOT_A_FOLDER'],
    ['no folder at all', ['--models', ''], {}, 2, '--models is empty', 'INVALID_FOLDER'],
    ['an empty variable', [], { PHONY_MODELS: '' }, 2, 'PHONY_MODELS is empty', 'INVALID_FOLDER'],
  ])('refuses %s: %j %j', async (_, args, env, exit, words, errorCode) => {
    const { code, stdout, stderr } = await runCli(['models', ...args], { env });
    expect({ code, stdout }).toEqual({ code: exit, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr).toContain(`[${errorCode}]`);
  });
});

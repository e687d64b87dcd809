import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCli } from '../../tests/support/runCli.ts';
import { temporaryFolder } from '../../tests/support/temporaryFolder.ts';
import { loadConfig } from '../dataset/loadConfig.ts';
import { CONFIG_FORMATS, starterConfig } from '../init/starterConfig.ts';

// That its data sets can be made is shown in packages/phony, where the generators are.

const root = temporaryFolder();
const newFolder = (): string => mkdtempSync(join(root, 'init-'));

it.each(CONFIG_FORMATS)('writes a configuration that says the same in %s', async (format) => {
  const folder = newFolder();
  const { code, stdout, stderr } = await runCli(['init', folder, '--format', format]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toBe(
    `${folder}/phony.config.${format} is written: users and orders. What to run next:\n  $ cd ${folder}\n  $ npx phony generate users\n  $ npx phony generate orders\n  $ npx phony generate --all -o seed\n`,
  );
  expect(readdirSync(folder)).toEqual([`phony.config.${format}`]);
  const json = join(newFolder(), 'phony.config.json');
  writeFileSync(json, starterConfig('json'));
  const { file, ...config } = (await loadConfig(undefined, folder))!;
  expect(file).toBe(`phony.config.${format}`);
  expect({ file: json, ...config }).toEqual(await loadConfig(json));
  expect(config).toMatchObject({ seed: '42', locale: 'en-US' });
  expect([...config.sets.keys()]).toEqual(['users', 'orders']);
});

it('explains itself, where comments can be written', () => {
  const comments = (text: string): string[] => text.match(/(?<=^\s*(?:\/\/|#) ).*/gm) ?? [];
  expect(comments(starterConfig('ts')).length).toBeGreaterThan(10);
  expect(comments(starterConfig('js'))).toEqual(comments(starterConfig('ts')));
  expect(comments(starterConfig('yaml')).map((line) => line.replace(/'/g, ''))).toEqual(
    comments(starterConfig('ts')).map((line) => line.replace(/'/g, '')),
  );
});

it('writes TypeScript unless it is told otherwise, into a folder that it makes', async () => {
  const folder = join(newFolder(), "my seeds'/deep");
  const { code, stdout } = await runCli(['init', folder]);
  expect(code).toBe(0);
  expect(stdout).toContain(`$ cd '${folder.replace("'", "'\\''")}'\n`);
  expect(readFileSync(join(folder, 'phony.config.ts'), 'utf8')).toBe(starterConfig('ts'));
});

it('tells what it wrote as JSON, or nothing', async () => {
  const folder = newFolder();
  const { stdout } = await runCli(['init', folder, '-f', 'yaml', '--json']);
  expect(JSON.parse(stdout)).toEqual({
    file: join(folder, 'phony.config.yaml'),
    format: 'yaml',
    datasets: ['users', 'orders'],
    next: expect.arrayContaining(['npx phony generate users']),
  });
  expect(await runCli(['init', newFolder(), '-q'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
});

it('replaces nothing unless it is told to', async () => {
  const folder = newFolder();
  const file = join(folder, 'phony.config.ts');
  writeFileSync(file, 'mine');
  const refused = await runCli(['init', folder]);
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toMatch(/phony\.config\.ts": --force replaces it \[CONFIG_EXISTS\]\n$/);
  expect(readFileSync(file, 'utf8')).toBe('mine');
  expect((await runCli(['init', folder, '--force'])).code).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(starterConfig('ts'));
});

it('adds no second configuration, of which one would not be read', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'phony.config.yml'), 'seed: 1');
  const { code, stderr } = await runCli(['init', folder, '--force']);
  expect(code).toBe(1);
  expect(stderr).toMatch(/phony\.config\.yml": a folder has one; .*\[CONFIG_EXISTS\]\n$/);
  expect(readdirSync(folder)).toEqual(['phony.config.yml']);
});

it.each<[topic: string, prepare: (folder: string) => string, code: string, says: RegExp]>([
  [
    'a file for a folder',
    (folder) => {
      writeFileSync(join(folder, 'file'), '');
      return join(folder, 'file');
    },
    'NOT_A_FOLDER',
    /file" is a file/,
  ],
  [
    'a folder below a file',
    (folder) => {
      writeFileSync(join(folder, 'file'), '');
      return join(folder, 'file/seeds');
    },
    'NOT_A_FOLDER',
    /file\/seeds" is a file, or below one/,
  ],
  [
    'a folder in the place of the configuration',
    (folder) => {
      mkdirSync(join(folder, 'phony.config.ts'));
      return folder;
    },
    'FILE_NOT_WRITABLE',
    /phony\.config\.ts/,
  ],
])('refuses %s', async (_, prepare, code, says) => {
  const ran = await runCli(['init', prepare(newFolder()), '--force']);
  expect(ran).toMatchObject({ code: 1, stdout: '' });
  expect(ran.stderr).toMatch(new RegExp(`^phony: [^\\n]*\\[${code}\\]\\n$`));
  expect(ran.stderr).toMatch(says);
});

it.skipIf(process.getuid?.() === 0)('refuses a folder that it may not write to', async () => {
  const folder = newFolder();
  chmodSync(folder, 0o500);
  const { code, stderr } = await runCli(['init', folder]);
  expect(code).toBe(1);
  expect(stderr).toContain('[FILE_NOT_WRITABLE]');
  expect(existsSync(join(folder, 'phony.config.ts'))).toBe(false);
});

it('refuses a format that it has not', async () => {
  const { code, stderr } = await runCli(['init', newFolder(), '-f', 'toml']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/Allowed choices are ts, js, json, yaml.*\[INVALID_ARGUMENT\]/);
});

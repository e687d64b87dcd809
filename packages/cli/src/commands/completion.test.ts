import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modelsFolder } from '../../tests/support/modelsFolder.ts';
import { runCli } from '../../tests/support/runCli.ts';
import { temporaryFolder } from '../../tests/support/temporaryFolder.ts';
import { SHELLS } from '../completion/completionScript.ts';

const folder = temporaryFolder();
const models = modelsFolder(folder);
const before = process.cwd();
beforeAll(() => {
  writeFileSync(
    join(folder, 'phony.config.json'),
    JSON.stringify({
      datasets: { users: { fields: { name: 'name.first' } }, user_notes: { fields: { name: 'names' } } },
    }),
  );
  process.chdir(folder);
});
afterAll(() => process.chdir(before));

/** The words that a line may go on with, and what the shell adds. */
async function completed(...words: string[]): Promise<{ texts: string[]; files: string }> {
  const { code, stdout, stderr } = await runCli(['complete', '--', ...words], { locales: ['en-US', 'tr'] });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const lines = stdout.trimEnd().split('\n');
  return { texts: lines.slice(0, -1).map((line) => line.split('\t')[0]!), files: lines.at(-1)! };
}

describe('phony completion', () => {
  it.each(SHELLS)('prints a script for %s', async (shell) => {
    const { code, stdout, stderr } = await runCli(['completion', shell]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/ complete -- /);
    expect(stdout.split('\n').some((line) => line.includes(`phony completion ${shell}`))).toBe(true);
  });

  it.each([
    ['a shell that is none', ['completion', 'tcsh'], 'INVALID_ARGUMENT'],
    ['no shell', ['completion'], 'MISSING_ARGUMENT'],
  ])('refuses %s', async (_, args, errorCode) => {
    const { code, stderr } = await runCli(args);
    expect(code).toBe(2);
    expect(stderr).toContain(`[${errorCode}]`);
  });

  it('does not show what only scripts call', async () => {
    expect((await runCli(['--help'])).stdout).not.toMatch(/^ {2}complete /m);
  });
});

describe('a line', () => {
  it.each<[topic: string, words: string[], texts: string[], files: string]>([
    ['commands', ['tr'], ['train'], ':none'],
    ['no command after another word', ['nothing', 'tr'], [], ':none'],
    ['options', ['generate', '--se'], ['--seed'], ':none'],
    ['options after arguments', ['generate', 'name', '5', '--see'], ['--seed'], ':none'],
    ['global options', ['eval', '--deb'], ['--debug'], ':none'],
    ['options before a command', ['--no-c'], ['--no-color'], ':none'],
    ['commands after options', ['--debug', 'insp'], ['inspect'], ':none'],
    ['no option twice', ['generate', '--seed', '1', '--se'], [], ':none'],
    ['no option behind --', ['generate', '--', '--se'], [], ':files'],
    ['choices', ['train', '--smoothing', 'k'], ['kneser-ney'], ':none'],
    ['choices of a short option', ['generate', 'name', '-f', 'js'], ['jsonl', 'json'], ':none'],
    ['choices behind an equals sign', ['train', '--smoothing=k'], ['--smoothing=kneser-ney'], ':none'],
    ['choices as bash cuts them', ['train', '--smoothing', '=', 'k'], ['kneser-ney'], ':none'],
    ['an equals sign alone, as bash cuts it', ['train', '--smoothing', '='], ['none', 'kneser-ney'], ':none'],
    ['choices of an argument', ['completion', ''], ['bash', 'zsh', 'fish'], ':none'],
    ['locales', ['generate', '--locale', ''], ['en-US', 'tr'], ':none'],
    ['a value of which nothing is known', ['generate', '--seed', ''], [], ':none'],
    ['files of an option', ['generate', '-o', 'x'], [], ':files'],
    ['files behind an equals sign', ['generate', '--output=x'], [], ':files'],
    ['folders of an option', ['generate', '--models', ''], [], ':folders'],
    ['generators', ['generate', 'name.'], ['name.first', 'name.loud'], ':files'],
    ['data sets', ['generate', 'user'], ['users', 'user_notes'], ':files'],
    ['a generator behind an option', ['generate', '--unique', '--seed', 'x', 'poe'], ['poem'], ':files'],
    ['places of models', ['inspect', 'tr/'], ['tr/city'], ':files'],
    ['models of a folder', ['inspect', '--models', models, 'pe'], ['pets'], ':files'],
    ['models of a folder that is none', ['inspect', '--models', 'nowhere', 'mi'], ['mine'], ':files'],
    ['names of models', ['models', 'ci'], ['city'], ':none'],
    ['a count', ['generate', 'name', ''], [], ':none'],
    ['no argument too many', ['generate', 'name', '5', ''], [], ':none'],
    ['as many arguments as are wanted', ['migrate', 'src', ''], [], ':files'],
    ['an option that does not exist', ['generate', '--nothing='], [], ':none'],
    ['an option that takes nothing', ['generate', '--unique='], [], ':none'],
  ])('%s', async (_, words, texts, files) => {
    expect(await completed(...words)).toEqual({ texts, files });
  });

  it('begins with all commands, each with what it does', async () => {
    const { stdout } = await runCli(['complete', '--', '']);
    const { stdout: help } = await runCli(['--help']);
    for (const line of stdout.trimEnd().split('\n').slice(0, -1)) {
      const [name, summary] = line.split('\t');
      expect(help).toMatch(new RegExp(`^ {2}${name}\\b`, 'm'));
      expect(summary).not.toBe('');
    }
    expect(stdout).toMatch(/^generate\tmake values or rows$/m);
    expect(stdout).not.toMatch(/^complete\t/m);
  });

  it('knows all options that help shows', async () => {
    const { texts } = await completed('generate', '--');
    const { stdout } = await runCli(['generate', '--help']);
    const shown = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, flag]) => flag);
    expect([...texts].sort()).toEqual([...shown].sort());
  });

  it('says nothing of a configuration that cannot be read, and offers the rest', async () => {
    mkdirSync('broken');
    writeFileSync('broken/phony.config.json', '{');
    expect(await completed('generate', '--config', 'broken/phony.config.json', 'poe')).toEqual({
      texts: ['poem'],
      files: ':files',
    });
  });
});

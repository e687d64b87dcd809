import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { completionScript, type Shell } from '../src/completion/completionScript.ts';
import { modelsFolder } from './support/modelsFolder.ts';
import { CLI } from './support/spawnCli.ts';
import { temporaryFolder } from './support/temporaryFolder.ts';

// The scripts in the shells that they are for.

const folder = temporaryFolder();
modelsFolder(folder);
mkdirSync(join(folder, 'bin'));
const program = join(folder, 'bin/phony');
writeFileSync(program, `#!/bin/sh\nexec ${[process.execPath, ...CLI].map((word) => `'${word}'`).join(' ')} "$@"\n`);
chmodSync(program, 0o755);
writeFileSync(join(folder, 'my names.phony'), '');

const env = {
  ...process.env,
  NODE_OPTIONS: '',
  PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
  PHONY_MODELS: join(folder, 'models'),
};
const missing = (shell: Shell): boolean => spawnSync(shell, ['-c', 'true']).status !== 0;

function inShell(shell: Shell, source: string): string[] {
  const { status, stdout, stderr } = spawnSync(shell, ['-c', source], { cwd: folder, env, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout.split('\n').filter((line) => line !== '');
}

function scriptFile(shell: Shell): string {
  const path = join(folder, `script.${shell}`);
  writeFileSync(path, completionScript(shell));
  return path;
}

describe('bash', () => {
  const completed = (...words: string[]): string[] =>
    inShell(
      'bash',
      `source '${scriptFile('bash')}'
COMP_WORDS=(phony ${words.map((word) => `'${word}'`).join(' ')})
COMP_CWORD=${words.length}
$(complete -p phony | sed 's/.*-F \\([^ ]*\\).*/\\1/')
printf '%s\\n' "\${COMPREPLY[@]}"`,
    );

  it.skipIf(missing('bash'))('completes (skipped where bash is not installed)', { timeout: 120_000 }, () => {
    expect(completed('gen')).toEqual(['generate']);
    expect(completed('generate', '--format', '=', 'par')).toEqual(['parquet']);
    expect(completed('inspect', 'pe')).toEqual(['pets']);
    expect(completed('inspect', 'my')).toEqual(['my names.phony']);
    expect(completed('train', '--output', '=')).toEqual(expect.arrayContaining(['my names.phony', 'models']));
    expect(completed('generate', '--models', 'm')).toEqual(['models']);
  });
});

describe('zsh', () => {
  // Its completion works only under its line editor: what it would be given is shown instead.
  const completed = (...words: string[]): string[] =>
    inShell(
      'zsh',
      `compdef() { print -r -- "compdef $*" >/dev/null }
_describe() { print -rl -- "\${(@P)3}" }
_files() { print -r -- "files $*" }
compset() { }
source '${scriptFile('zsh')}'
words=(phony ${words.map((word) => `'${word}'`).join(' ')})
CURRENT=${words.length + 1}
_phony`,
    );

  it.skipIf(missing('zsh'))('completes (skipped where zsh is not installed)', { timeout: 120_000 }, () => {
    expect(spawnSync('zsh', ['-n', scriptFile('zsh')]).status).toBe(0);
    expect(completed('gen')).toEqual(['generate:make values or rows']);
    expect(completed('generate', '--format=par')).toEqual(['--format=parquet']);
    expect(completed('inspect', 'pe')).toEqual(['pets:model', 'files ']);
    expect(completed('generate', '--models', '')).toEqual(['files -/']);
  });
});

describe('fish', () => {
  const completed = (line: string): string[] =>
    inShell('fish', `source '${scriptFile('fish')}'; complete -C '${line}'`);

  it.skipIf(missing('fish'))('completes (skipped where fish is not installed)', { timeout: 120_000 }, () => {
    expect(spawnSync('fish', ['-n', scriptFile('fish')]).status).toBe(0);
    expect(completed('phony gen')).toEqual(['generate\tmake values or rows']);
    expect(completed('phony generate --format=par')).toEqual(['--format=parquet']);
    expect(completed('phony inspect pe')).toEqual(['pets\tmodel']);
    expect(completed('phony train --output=my')).toEqual(['--output=my names.phony']);
    expect(completed('phony generate --models m')).toEqual([expect.stringMatching(/^models\//)]);
  });
});

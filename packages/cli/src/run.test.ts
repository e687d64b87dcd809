import { describe, expect, it } from 'vitest';
import { runCli } from '../tests/support/runCli.ts';

describe('help', () => {
  it('prints the version', async () => {
    expect(await runCli(['--version'])).toMatchObject({ code: 0, stdout: '1.2.3\n', stderr: '' });
  });

  it('prints the help on standard output when asked', async () => {
    const { code, stdout, stderr } = await runCli(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/train[\s\S]*generate[\s\S]*models[\s\S]*inspect[\s\S]*eval[\s\S]*migrate[\s\S]*Examples:/);
  });

  it('prints it on standard error when there is no command', async () => {
    const { code, stdout, stderr } = await runCli([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Usage: phony');
  });

  it.each([
    'init',
    'train',
    'merge',
    'convert',
    'generate',
    'models',
    'inspect',
    'play',
    'eval',
    'migrate',
    'completion',
  ])('%s has examples', async (command) => {
    const { code, stdout } = await runCli([command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`Examples:\\n {2}\\$ phony ${command}`));
  });
});

describe('a wrong call', () => {
  it.each([
    [
      'an unknown command',
      ['trian'],
      "phony: unknown command 'trian' (Did you mean train?); see --help [UNKNOWN_COMMAND]\n",
    ],
    [
      'an unknown option',
      ['generate', 'names', '--sed', '1'],
      "phony: unknown option '--sed' (Did you mean --seed?); see --help [UNKNOWN_OPTION]\n",
    ],
    ['a missing argument', ['inspect'], "phony: missing required argument 'model'; see --help [MISSING_ARGUMENT]\n"],
    ['an argument too many', ['generate', 'names', '1', '2'], /^phony: too many arguments.*\[EXCESS_ARGUMENTS\]\n$/],
    [
      'an option without its value',
      ['generate', 'names', '--seed'],
      /^phony: option .*argument missing.*\[OPTION_MISSING_ARGUMENT\]\n$/,
    ],
    [
      'a choice that does not exist',
      ['train', 'x.txt', '--smoothing', 'laplace'],
      /^phony: .*Allowed choices are none, kneser-ney; see --help \[INVALID_ARGUMENT\]\n$/,
    ],
  ])('%s exits with 2 and one line', async (_, args, line) => {
    const { code, stdout, stderr } = await runCli(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    if (typeof line === 'string') expect(stderr).toBe(line);
    else expect(stderr).toMatch(line);
  });

  it('is told as JSON with --json', async () => {
    const { code, stderr } = await runCli(['generate', 'names', '-n', '-5', '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(stderr)).toEqual({
      error: { code: 'INVALID_COUNT', message: expect.stringContaining('"-5"'), details: {} },
    });
  });

  it('does not take what stands behind -- for a switch', async () => {
    const { code, stderr } = await runCli(['inspect', '--', '--json']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^phony: there is no model "--json"/);
  });
});

describe('a failure of the program itself', () => {
  it('is told as a bug, in one line', async () => {
    const { code, stderr } = await runCli(['generate', 'broken']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^phony: unexpected failure: undefined is not a poem; this is a bug.*\[UNEXPECTED\]\n$/);
  });

  it('shows its trace with --debug', async () => {
    const { stderr } = await runCli(['generate', 'broken', '--debug']);
    expect(stderr).toMatch(/\n\s+at .*testRegistry\.ts/);
  });
});

it.each([
  ['--debug before the command', ['--debug', 'inspect', './nothing.phony']],
  ['--debug behind it', ['inspect', './nothing.phony', '--debug']],
])('%s shows causes', async (_, args) => {
  const { code, stderr } = await runCli(args);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^phony: there is no file "\.\/nothing\.phony"; check the path \[FILE_NOT_FOUND\]\n/);
  expect(stderr).toMatch(/\[cause\]: Error: ENOENT/);
});

it('shows the trace as a field with --json', async () => {
  const { stderr } = await runCli(['inspect', './nothing.phony', '--debug', '--json']);
  expect(JSON.parse(stderr).error.trace).toMatch(/\[cause\]: Error: ENOENT/);
});

describe('colours', () => {
  const red = '\u001b[31mphony:\u001b[39m';
  it.each([
    ['on a terminal', true, {}, [], true],
    ['elsewhere', false, {}, [], false],
    ['elsewhere with FORCE_COLOR', false, { FORCE_COLOR: '1' }, [], true],
    ['on a terminal with NO_COLOR', true, { NO_COLOR: '1' }, [], false],
    ['on a terminal with --no-color', true, {}, ['--no-color'], false],
    ['on a dumb terminal', true, { TERM: 'dumb' }, [], false],
  ])('%s', async (_, tty, env, more, coloured) => {
    const { stderr } = await runCli(['inspect', 'nmes', ...more], { tty, env });
    expect(stderr.startsWith(red)).toBe(coloured);
    expect(stderr).toContain('did you mean names');
  });
});

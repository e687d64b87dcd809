import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPackages } from './buildPackages.ts';
import { examplesOf } from './runExamples.ts';

// `phony/vitest` and `phony/jest` in a project of their own, whose tests are run by the real vitest and the real jest.

const root = fileURLToPath(new URL('..', import.meta.url));
const phony = join(root, 'packages/phony');
const project = mkdtempSync(join(tmpdir(), 'phony-testing-'));
const modules = join(project, 'node_modules');
const write = (name: string, text: string): void => writeFileSync(join(project, name), text);

beforeAll(() => {
  buildPackages();
  mkdirSync(join(modules, '.bin'), { recursive: true });
  // A copy, since runners treat what lies in node_modules in another way than what is linked there.
  for (const part of ['package.json', 'dist'])
    cpSync(join(phony, part), join(modules, 'phony', part), { recursive: true });
  for (const name of ['@phonyland', '@jest', 'jest', 'vitest'])
    symlinkSync(join(phony, 'node_modules', name), join(modules, name), 'junction');
  for (const [name, file] of Object.entries({ jest: 'jest/bin/jest.js', vitest: 'vitest/vitest.mjs' })) {
    const bin = join(modules, '.bin', name);
    writeFileSync(bin, `#!/bin/sh\nexec node '${join(modules, file)}' "$@"\n`);
    chmodSync(bin, 0o755);
  }
  write('package.json', JSON.stringify({ private: true, jest: { testMatch: ['**/jest.*'], transform: {} } }));
  write('vitest.config.mjs', "export default { test: { include: ['**/vitest.*test.*'] } };\n");
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

/** A run of tests: the values that each told, by its name, in the order of its attempts; and what Phony said. */
interface Run {
  readonly values: Record<string, readonly string[][]>;
  readonly lines: readonly string[];
  readonly output: string;
}

function run(command: string, env: Record<string, string> = {}): Run {
  rmSync(join(project, 'values.jsonl'), { force: true });
  const { PATH, HOME } = process.env;
  const path = [join(modules, '.bin'), dirname(process.execPath), PATH].join(delimiter);
  const { stdout, stderr } = spawnSync('sh', ['-c', command], {
    cwd: project,
    encoding: 'utf8',
    env: { HOME, PATH: path, NO_COLOR: '1', ...env },
  });
  const output = stdout + stderr;
  const told = existsSync(join(project, 'values.jsonl')) ? readFileSync(join(project, 'values.jsonl'), 'utf8') : '';
  const values: Record<string, string[][]> = {};
  for (const line of told.split('\n').filter((line) => line !== '')) {
    const [name, made] = JSON.parse(line) as [string, string[]];
    values[name] = [...(values[name] ?? []), made];
  }
  return { values, lines: output.match(/^phony: seed .*$/gm) ?? [], output };
}

/** What both runners share: who tells what. */
const tell = `
const tell = (name, phony) => appendFileSync('values.jsonl', JSON.stringify([name, phony.locale('en-US').name().full.batch(3)]) + '\\n');
const wait = (time) => new Promise((resolve) => { setTimeout(resolve, time); });
`;

const vitestTests = `
import { appendFileSync } from 'node:fs';
import { describe, expect, it, phonyFixture, test } from 'phony/vitest';
import { Phony } from 'phony';
import { test as base } from 'vitest';
${tell}
Phony.configure({ locale: 'tr' });
test('alone', ({ phony }) => tell('alone', phony));
test('is configured', ({ phony }) => {
  expect(phony.name().first.path).toContain('tr/');
  expect(phony.seedInUse).toBe('is configured:' + (process.env.PHONY_SEED ?? 'phony'));
});
describe('suite', () => {
  it('fails (at $1)', ({ phony }) => { tell('fails', phony); expect(1).toBe(2); });
  test('retried', { retry: 2 }, ({ phony }) => { tell('retried', phony); expect(1).toBe(2); });
  test.fails('as it should', ({ phony }) => { tell('as it should', phony); expect(1).toBe(2); });
  base('knows no Phony', () => { expect(1).toBe(2); });
  test.for([[1], [2]])('row %i', ([row], { phony }) => tell('row ' + row, phony));
});
describe.concurrent('together', () => {
  for (const n of [1, 2, 3]) {
    test('at once ' + n, async ({ phony, expect }) => {
      phony.name().full();
      await wait(40 - 10 * n);
      phony.reset();
      tell('at once ' + n, phony);
      expect(n).not.toBe(2);
    });
  }
});
const mine = base.extend({
  phony: phonyFixture,
  user: async ({ phony }, use) => { await use(phony.locale('en-US').name().full()); },
});
mine('mine', ({ phony, user }) => {
  phony.reset();
  tell('mine', phony);
  expect(user).toBe(phony.locale('en-US').name().full.at(0));
});
`;

const jestTests = `
const { appendFileSync } = require('node:fs');
const { Phony } = require('phony');
const { phony } = require('phony/jest');
${tell}
Phony.configure({ locale: 'tr' });
const codeOutside = () => { try { phony(); return 'none'; } catch (error) { return error.code; } };
const atTop = codeOutside();
test('alone', () => tell('alone', phony()));
test('is configured', () => {
  expect(phony().name().first.path).toContain('tr/');
  expect(phony().seedInUse).toBe('is configured:' + (process.env.PHONY_SEED ?? 'phony'));
});
describe('suite', () => {
  let before;
  beforeAll(() => { before = codeOutside(); });
  it('fails (at $1)', () => { tell('fails', phony()); expect(1).toBe(2); });
  test.failing('as it should', () => { tell('as it should', phony()); expect(1).toBe(2); });
  test('knows no Phony', () => { expect(1).toBe(2); });
  test('has no view outside of tests', () => { expect([atTop, before]).toEqual(['NOT_IN_A_TEST', 'NOT_IN_A_TEST']); });
  test.each([1, 2])('row %i', (row) => tell('row ' + row, phony()));
});
describe('with hooks', () => {
  let first;
  beforeEach(() => { first = phony().locale('en-US').name().full(); });
  test('mine', () => {
    phony().reset();
    tell('mine', phony());
    expect(first).toBe(phony().locale('en-US').name().full.at(0));
  });
});
describe('together', () => {
  test.concurrent.each([1, 2, 3])('at once %i', async (n) => {
    phony().name().full();
    await wait(40 - 10 * n);
    phony().reset();
    tell('at once ' + n, phony());
    expect(n).not.toBe(2);
  });
});
describe('again', () => {
  jest.retryTimes(2, { retryImmediately: true });
  let left = 2;
  test('retried', () => { tell('retried', phony()); expect(left--).toBe(-1); });
});
`;

const passing = ['alone', 'as it should', 'row 1', 'row 2', 'at once 1', 'at once 3', 'mine'];
const failing = ['fails', 'at once 2', 'retried'];

describe.each([
  ['vitest', 'vitest.test.mjs', vitestTests, 'npx vitest run', 'suite retried'],
  ['jest', 'jest.test.cjs', jestTests, 'npx jest', 'again retried'],
])('phony/%s', (_, file, tests, command, retried) => {
  let first: Run;
  beforeAll(() => {
    write(file, tests);
    first = run(command);
  });

  it('gives each test values of its own', () => {
    expect(Object.keys(first.values).sort(), first.output).toEqual([...passing, ...failing].sort());
    const all = Object.values(first.values).map(([made]) => JSON.stringify(made));
    expect(new Set(all).size).toBe(all.length);
  });

  it('gives them again in the next run, and in each attempt of a test', () => {
    expect(run(command).values).toEqual(first.values);
    expect(first.values.retried).toHaveLength(3);
    expect(new Set(first.values.retried?.map((made) => JSON.stringify(made))).size).toBe(1);
  });

  it('tells the seed of the tests that failed, and of no others', () => {
    const line = (name: string, pattern: string): string =>
      `phony: seed "phony" of "${name}"; again: PHONY_SEED=phony ${command} -t '^${pattern}$'`;
    expect([...first.lines].sort(), first.output).toEqual(
      [
        line('suite fails (at $1)', 'suite fails \\(at \\$1\\)'),
        line('together at once 2', 'together at once 2'),
        line(retried, retried),
      ].sort(),
    );
    expect(first.output).toMatch(/Tests:? .*\b4 failed\b/);
  });

  it('follows PHONY_SEED, and the line that was told repeats the values', () => {
    const other = run(command, { PHONY_SEED: "it's 17" });
    expect(other.values).not.toEqual(first.values);
    expect(other.lines).toHaveLength(3);
    const told = other.lines.find((line) => line.includes('fails'));
    expect(told).toContain(`seed "it's 17" of`);
    const again = run(told!.slice(told!.indexOf('; again: ') + '; again: '.length));
    expect(again.values).toEqual({ fails: other.values.fails });
    expect(again.lines).toEqual([told]);
  });
});

it('phony/jest works in ES modules', () => {
  rmSync(join(project, 'jest.test.cjs'), { force: true });
  const source = "import { phony } from 'phony/jest';\nimport { expect, test } from '@jest/globals';\n";
  write('jest.esm.mjs', `${source}test('a', () => { expect(phony().seedInUse).toBe('a:7'); });\n`);
  const { output } = run('npx jest', { PHONY_SEED: '7', NODE_OPTIONS: '--experimental-vm-modules' });
  expect(output).toContain('1 passed, 1 total');
});

it('phony/jest says where it works', () => {
  write('jest.outside.cjs', "test('a', () => {});\n");
  expect(run('npx jest outside --setupFilesAfterEnv phony/jest').output).toContain('1 passed, 1 total');
  expect(run('npx jest outside --setupFiles phony/jest').output).toMatch(/phony\/jest: .* in setupFilesAfterEnv/);
});

describe('docs/testing.md', () => {
  const examples = examplesOf(readFileSync(join(root, 'docs/testing.md'), 'utf8'));
  const runBy = (runner: string) => examples.filter(({ skip }) => skip?.startsWith(`${runner} runs it`));

  it.each([
    ...runBy('vitest').map(
      ({ line, text }) => [line, 'vitest.docs.test.ts', text, 'npx vitest run --dir docs'] as const,
    ),
    ...runBy('jest').map(({ line, text }) => [line, 'jest.docs.cjs', text, 'npx jest docs'] as const),
  ])('line %i does what it says', (_, file, text, command) => {
    rmSync(join(project, 'docs'), { recursive: true, force: true });
    mkdirSync(join(project, 'docs'));
    write(`docs/${file}`, text);
    const { output } = run(command);
    expect(output).toMatch(/Tests:? .*\d passed/);
    expect(output).not.toMatch(/Tests:? .*failed/);
  });

  it('has examples of both', () => {
    expect(runBy('vitest')).toHaveLength(2);
    expect(runBy('jest')).toHaveLength(1);
  });
});

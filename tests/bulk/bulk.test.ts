import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runCli } from '../../packages/cli/tests/support/runCli.ts';
import { DEFAULT_LOCALE, resolveLocale } from '../../packages/phony/src/locales.ts';
import { shippedRegistry } from '../../packages/phony/src/registry.ts';

// The recipes of examples/bulk: what they write is, put together, what one run writes.

const repository = fileURLToPath(new URL('../..', import.meta.url));
const stubs = join(repository, 'tests/bulk/stubs');
const recipe = (name: string): string => readFileSync(join(repository, 'examples/bulk', name), 'utf8');

const root = mkdtempSync(join(tmpdir(), 'phony-bulk-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const newFolder = (): string => mkdtempSync(join(root, 'run-'));

const FIELDS = 'id=sequence,name=name.full,email=email,city=address.city';
const ROWS = 203;
const PARTS = 3;

/** Runs the command over the shipped models in this process. */
async function phony(args: readonly string[], env: Record<string, string> = {}): Promise<string> {
  const { code, stdout, stderr } = await runCli(args, {
    registry: shippedRegistry(),
    defaultLocale: DEFAULT_LOCALE,
    resolveLocale,
    env,
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

const whole = (...args: string[]): Promise<string> =>
  phony(['generate', FIELDS, '--count', String(ROWS), '--seed', '42', ...args]);

/** The text of all files of a folder, in the order of their names. */
function joined(folder: string): string {
  const names = readdirSync(folder).sort();
  return names.map((name) => readFileSync(join(folder, name), 'utf8')).join('');
}

/** Runs a program in which `npx phony` is the command from its sources, and `parallel` a stand-in where there is none. */
function runProgram(command: string, args: readonly string[], cwd: string): void {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const bin = join(repository, 'packages/phony/src/bin.ts');
  const own = join(cwd, '.bin');
  mkdirSync(own);
  copyFileSync(join(stubs, 'bin/npx'), join(own, 'npx'));
  const path = [own, dirname(process.execPath), process.env.PATH, join(stubs, 'bin')].join(delimiter);
  const { status, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: {
      PATH: path,
      PYTHONPATH: stubs,
      PYTHONDONTWRITEBYTECODE: '1',
      PHONY_NODE: `${process.execPath} --import ${tsx} --conditions=@phonyland/source ${bin}`,
      ROWS: String(ROWS),
      PARTS: String(PARTS),
    },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.not.stringContaining('phony:') });
  rmSync(own, { recursive: true });
}

it('the indexed job of Kubernetes', async () => {
  const { spec } = parse(recipe('kubernetes-job.yaml')) as {
    spec: {
      completionMode: string;
      completions: number;
      template: {
        spec: { containers: { command: string[]; args: string[]; volumeMounts: { mountPath: string }[] }[] };
      };
    };
  };
  const { command, args, volumeMounts } = spec.template.spec.containers[0]!;
  expect(spec.completionMode).toBe('Indexed');
  expect(command).toEqual(['npx', '--yes', 'phony']);
  const folder = newFolder();
  const small = args.map((word) =>
    word.replace(/^--count=\d+$/, `--count=${ROWS}`).replace(volumeMounts[0]!.mountPath, folder),
  );
  expect(small.filter((word) => word.includes(folder) || word === `--count=${ROWS}`)).toHaveLength(2);
  for (let index = 0; index < spec.completions; index++) {
    expect(await phony(small, { JOB_COMPLETION_INDEX: String(index) })).toBe('');
  }
  expect(readdirSync(folder)).toHaveLength(64);
  expect(joined(folder)).toBe(await whole());
  // A pod that is started again.
  expect(await phony(small, { JOB_COMPLETION_INDEX: '63' })).toBe('');
});

it('the matrix of GitHub Actions', async () => {
  const { jobs } = parse(recipe('github-actions.yaml')) as {
    jobs: {
      part: { strategy: { matrix: { part: number[] } }; steps: { name?: string; run?: string }[] };
      whole: { steps: { name?: string; run?: string }[] };
    };
  };
  const { matrix } = jobs.part.strategy;
  const make = jobs.part.steps.find(({ name }) => name === 'make')!.run!;
  const unite = jobs.whole.steps.find(({ name }) => name === 'join')!.run!;
  const folder = newFolder();
  for (const part of matrix.part) {
    const line = make
      .replace(/\$\{\{ matrix\.part \}\}/, String(part))
      .replace(/\$\{\{ strategy\.job-total \}\}/, String(matrix.part.length))
      .replace(/--count \d+/, `--count ${ROWS}`)
      .replace('--output ', `--output ${folder}/`);
    const words = line.split(' ');
    expect(words.slice(0, 3)).toEqual(['npx', '--yes', 'phony']);
    expect(await phony(words.slice(3))).toBe('');
  }
  expect(readdirSync(folder)).toHaveLength(8);
  expect(spawnSync('sh', ['-c', unite], { cwd: folder }).status).toBe(0);
  expect(gunzipSync(readFileSync(join(folder, 'people.csv.gz'))).toString()).toBe(await whole());
});

it.each(['parallel.sh', 'xargs.sh'])('%s', async (name) => {
  const folder = newFolder();
  runProgram('sh', [join(repository, 'examples/bulk', name)], folder);
  expect(readFileSync(join(folder, 'people.csv'), 'utf8')).toBe(await whole());
  expect(readdirSync(folder)).toHaveLength(PARTS + 1);
});

/** The command line of a Python file, as it is for a part. */
function commandIn(text: string, part: number): string[] {
  const list = /command = \[([^\]]*)\]/.exec(text)![1]!;
  const values: Record<string, number> = { part, rows: ROWS, parts: PARTS };
  return [...list.matchAll(/f?"([^"]*)"/g)].map((word) =>
    word[1]!.replace(/\{(\w+)\}/g, (_, variable: string) => String(values[variable.toLowerCase()])),
  );
}

it.each(['spark.py', 'beam.py'])('the command line of %s', async (name) => {
  const lines: string[] = [];
  for (let part = 1; part <= PARTS; part++) {
    const words = commandIn(recipe(name), part);
    expect(words.slice(0, 2)).toEqual(['npx', 'phony']);
    lines.push(await phony(words.slice(2)));
  }
  expect(lines.join('')).toBe(await whole('--format', 'jsonl'));
});

const python = spawnSync('python3', ['--version']).status === 0;

it.runIf(python)('spark.py, on a stand-in for Spark', async () => {
  const folder = newFolder();
  runProgram('python3', [join(repository, 'examples/bulk/spark.py'), 'people.parquet'], folder);
  const rows = JSON.parse(readFileSync(join(folder, 'people.parquet'), 'utf8')) as unknown[];
  expect(rows.map((row) => `${JSON.stringify(row)}\n`).join('')).toBe(await whole('--format', 'jsonl'));
});

it.runIf(python)('beam.py, on a stand-in for Beam', async () => {
  const folder = newFolder();
  runProgram('python3', [join(repository, 'examples/bulk/beam.py'), 'people', '--runner=DirectRunner'], folder);
  expect(readFileSync(join(folder, 'people.jsonl'), 'utf8')).toBe(await whole('--format', 'jsonl'));
});

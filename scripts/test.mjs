// `npm test`: everything. Each step runs even when an earlier one failed, so that one run tells all; any failure fails it.
// `--full` gives the tests that prove by volume their whole volume.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cache, install, root, runMain } from './setup.mjs';

const full = process.argv.includes('--full');
const results = join(cache, 'vitest.json');
const bin = (path) => join(root, 'node_modules', path);

const steps = [
  ['build', join(root, 'scripts/setup.mjs')],
  ['lint', bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'],
  ['types', bin('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.json'],
  ['types of the engine', bin('typescript/bin/tsc'), '--noEmit', '-p', 'packages/ngram/tsconfig.json'],
  ['types of the examples', bin('typescript/bin/tsc'), '--noEmit', '-p', 'examples/tsconfig.json'],
  [
    'tests',
    bin('vitest/vitest.mjs'),
    'run',
    '--coverage',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
  ],
  ['packages', join(root, 'scripts/check-packages.mjs')],
];

function runStep([name, ...command]) {
  console.log(`\n=== ${name}`);
  const start = performance.now();
  const env = full ? { ...process.env, PHONY_TEST_FULL: '1' } : process.env;
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit', env });
  return { name, ok: status === 0, seconds: ((performance.now() - start) / 1000).toFixed(1) };
}

runMain(() => {
  install();
  mkdirSync(cache, { recursive: true });
  rmSync(results, { force: true });
  const outcomes = steps.map(runStep);
  console.log('\n=== summary');
  for (const { name, ok, seconds } of outcomes) console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  const ran = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')).numTotalTests : 0;
  if (ran === 0) throw new Error('no test ran');
  const failed = outcomes.filter(({ ok }) => !ok).map(({ name }) => name);
  if (failed.length > 0) throw new Error(`failed: ${failed.join(', ')}`);
});

import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from '../measure/compare.ts';
import type { Result } from '../measure/Result.ts';
import { temporaryFolder } from '../measure/temporaryFolder.ts';

const FOLDER = fileURLToPath(new URL('../..', import.meta.url));
const PHONY = fileURLToPath(new URL('../../../packages/phony/dist/bin.js', import.meta.url));
const ROWS = 4_000_000;
/** Faker's script is slower by so much that fewer rows tell its rate. */
const FAKER_ROWS = 500_000;
const RUNS = 3;

/** Row r: rows of (id, full name, e-mail) as CSV into a file, by the whole machine, against a plain script around faker. */
export function bulk(): Result[] {
  const threads = availableParallelism();
  const file = join(temporaryFolder(), 'rows.csv');
  const rate = (rows: number, args: readonly string[]): number => {
    const start = performance.now();
    execFileSync(process.execPath, args, { cwd: FOLDER });
    const seconds = (performance.now() - start) / 1000;
    const lines = readFileSync(file).reduce((sum, byte) => sum + (byte === 10 ? 1 : 0), 0);
    rmSync(file);
    if (lines !== rows + 1) throw new Error(`bulk: ${lines - 1} rows were written, not ${rows}`);
    return rows / seconds / 1e6;
  };
  const generate = ['generate', 'id=sequence,name=name.full,email', '-n', String(ROWS), '--seed', '42', '-l', 'en-US'];
  const phony = (workers: number): number => rate(ROWS, [PHONY, ...generate, '--workers', String(workers), '-o', file]);
  const all: number[] = [];
  const one: number[] = [];
  const theirs: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    all.push(phony(threads));
    one.push(phony(1));
    theirs.push(rate(FAKER_ROWS, ['scripts/fakerRows.mjs', String(FAKER_ROWS), file]));
  }
  const show = (rates: number[]): string => {
    const sorted = [...rates].sort((a, b) => a - b);
    return `${median(sorted).toFixed(2)} M/s (${sorted[0]!.toFixed(2)}–${sorted[RUNS - 1]!.toFixed(2)})`;
  };
  const middle = (rates: number[]): number => median([...rates].sort((a, b) => a - b));
  const work = `rows of (id, full name, e-mail) to a CSV file, en-US, --workers ${threads}`;
  const measured = `phony ${show(all)} · --workers 1 ${show(one)} · a script around faker ${show(theirs)}`;
  return [
    { row: 'r', work, measured, value: middle(all), unit: 'M rows/s', larger: true, must: 1 },
    {
      row: 'r',
      work: `${work}, against a script around faker`,
      measured,
      value: middle(all) / middle(theirs),
      unit: '× faker',
      larger: true,
      must: 10,
    },
  ];
}

import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, type } from 'node:os';
import { findCompiler } from './c/findCompiler.ts';
import { holds, type Result } from './measure/Result.ts';
import { resultLine, resultTable } from './resultTable.ts';
import { addresses } from './rows/addresses.ts';
import { batches } from './rows/batches.ts';
import { browserSize } from './rows/browserSize.ts';
import { bulk } from './rows/bulk.ts';
import { constraints } from './rows/constraints.ts';
import { everyMethod } from './rows/everyMethod.ts';
import { persons, places, userRows } from './rows/facade.ts';
import { fillBytes } from './rows/fillBytes.ts';
import { furtherModel } from './rows/furtherModel.ts';
import { memory } from './rows/memory.ts';
import { oneValue } from './rows/oneValue.ts';
import { plainWalk, withoutOriginals } from './rows/plainWalk.ts';
import { startup } from './rows/startup.ts';
import { training } from './rows/training.ts';

const README = new URL('../README.md', import.meta.url);
const BEGIN = '<!-- results: written by the bench script -->';
const END = '<!-- end of results -->';

/** By the letters of the table of bounds in the design. */
const ROWS: { readonly [row: string]: () => Result[] } = {
  a: oneValue,
  b: fillBytes,
  c: plainWalk,
  d: withoutOriginals,
  e: constraints,
  f: addresses,
  g: batches,
  h: training,
  i: persons,
  j: places,
  k: userRows,
  l: startup,
  m: furtherModel,
  n: memory,
  p: browserSize,
  q: everyMethod,
  r: bulk,
};

// Rows that are named are only shown: the page holds what was measured in one run.
const named = process.argv.slice(2);
for (const row of named) {
  if (!Object.hasOwn(ROWS, row))
    throw new Error(`bench: there is no row ${row}; the rows are ${Object.keys(ROWS).join(', ')}`);
}
const results: Result[] = [];
for (const row of named.length > 0 ? named : Object.keys(ROWS)) {
  const measured = ROWS[row]!();
  results.push(...measured);
  for (const result of measured) console.log(resultLine(result));
}
if (named.length === 0) writeResults();
process.exitCode = results.every((result) => holds(result)) ? 0 : 1;

function writeResults(): void {
  const text = readFileSync(README, 'utf8');
  const from = text.indexOf(BEGIN) + BEGIN.length;
  const to = text.indexOf(END);
  if (from < BEGIN.length || to < from) throw new Error(`${README.pathname} has lost its result markers`);
  writeFileSync(README, `${text.slice(0, from)}\n\n${machine()}\n\n${resultTable(results)}\n\n${text.slice(to)}`);
}

function machine(): string {
  const processor = `${cpus()[0]!.model.trim()}, ${cpus().length} cores, ${type()} ${release()}`;
  const rivals = ['@faker-js/faker', '@ngneat/falso', 'foswig'].map((name) => `${name} ${version(name)}`);
  const compiler = findCompiler()?.version ?? 'no C compiler';
  return `Measured on: ${processor}, Node ${process.versions.node}. Against: ${rivals.join(', ')}; ${compiler}, -O2.`;
}

function version(name: string): string {
  const file = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { holds, type Result } from './measure/Result.ts';
import { furtherModel } from './rows/furtherModel.ts';
import { oneValue } from './rows/oneValue.ts';
import { startup } from './rows/startup.ts';
import { training } from './rows/training.ts';

const README = new URL('../README.md', import.meta.url);
const BEGIN = '<!-- results: written by the bench script -->';
const END = '<!-- end of results -->';

const results: Result[] = [];
for (const run of [oneValue, startup, furtherModel, training]) {
  const measured = [run()].flat();
  results.push(...measured);
  for (const result of measured) console.log(line(result));
}

const text = readFileSync(README, 'utf8');
const from = text.indexOf(BEGIN) + BEGIN.length;
const to = text.indexOf(END);
if (from < BEGIN.length || to < from) throw new Error(`${README.pathname} has lost its result markers`);
writeFileSync(README, `${text.slice(0, from)}\n\n${table()}\n\n${text.slice(to)}`);
process.exitCode = results.every(holds) ? 0 : 1;

function table(): string {
  const machine = `${cpus()[0]!.model.trim()}, ${cpus().length} cores, Node ${process.versions.node}`;
  const rivals = ['@faker-js/faker'].map((name) => `${name} ${version(name)}`).join(', ');
  return [
    `Measured on: ${machine}. Against: ${rivals}.`,
    '',
    '| row | work | measured | result | must |',
    '|---|---|---|---|---|',
    ...results.map(line),
  ].join('\n');
}

function line(result: Result): string {
  const { row, work, measured, value, unit, larger, bound } = result;
  const verdict = holds(result) ? '' : ' **missed**';
  return `| ${row} | ${work} | ${measured} | ${value.toFixed(2)} ${unit}${verdict} | ${larger ? '≥' : '≤'} ${bound} ${unit} |`;
}

function version(name: string): string {
  const file = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

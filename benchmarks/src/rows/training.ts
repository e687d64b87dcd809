import { freshProcess } from '../measure/freshProcess.ts';
import type { Result } from '../measure/Result.ts';

/** A million distinct full names made of the example names by a fixed sequence, then one training, timed. */
const CODE = `
import { readFileSync } from 'node:fs';
import { trainModel } from '@phonyland/language-model';
const names = readFileSync('../examples/names/first-names.txt', 'utf8').split('\\n').filter(Boolean);
const full = new Set();
let x = 1;
const pick = () => names[((x = (Math.imul(x, 1664525) + 1013904223) | 0) >>> 8) % names.length];
while (full.size < 1_000_000) full.add(pick() + ' ' + pick());
const rows = [...full];
full.clear();
const before = process.memoryUsage().rss;
const start = performance.now();
const model = trainModel(rows, { order: 5 });
const seconds = (performance.now() - start) / 1000;
console.log(JSON.stringify({ seconds, peak: process.resourceUsage().maxRSS / 1024, before: before / 1048576, arcs: model.automaton.arcCount }));
`;

/** Row h: training on a million distinct full names, order 5, in a fresh process. */
export function training(): Result[] {
  const runs = [0, 1, 2].map(
    () => JSON.parse(freshProcess(CODE)) as { seconds: number; peak: number; before: number; arcs: number },
  );
  runs.sort((a, b) => a.seconds - b.seconds);
  const { seconds, peak, before, arcs } = runs[1]!;
  const measured = `${runs.map((run) => run.seconds.toFixed(2)).join(' · ')} s; peak ${peak.toFixed(0)} MB, ${before.toFixed(0)} MB of them the rows; ${arcs} arcs`;
  const work = 'training, 1 M distinct full names, order 5';
  return [
    { row: 'h', work: `${work}: time`, measured, value: seconds, unit: 's', larger: false, must: 3, aim: 1.5 },
    { row: 'h', work: `${work}: memory`, measured, value: peak, unit: 'MB', larger: false, must: 700 },
  ];
}

import { median } from '../measure/compare.ts';
import { freshProcess } from '../measure/freshProcess.ts';
import type { Result } from '../measure/Result.ts';

const PRINT = 'console.log(performance.now() - start, value.length);';
const OURS = `const start = performance.now(); const { Phony } = await import('phony'); const value = Phony.seed(1).name().first(); ${PRINT}`;
const THEIRS = `const start = performance.now(); const { faker } = await import('@faker-js/faker/locale/en'); const value = faker.person.firstName(); ${PRINT}`;
const RUNS = 15;

/** Row l: the import and the first value in a fresh process, against faker's smallest entry. */
export function startup(): Result[] {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    ours.push(Number.parseFloat(freshProcess(OURS)));
    theirs.push(Number.parseFloat(freshProcess(THEIRS)));
  }
  for (const times of [ours, theirs]) times.sort((a, b) => a - b);
  const show = (times: readonly number[]): string =>
    `${median(times).toFixed(1)} ms (${times[0]!.toFixed(1)}–${times[RUNS - 1]!.toFixed(1)})`;
  return [
    {
      row: 'l',
      work: "fresh process: import 'phony' and the first value, against faker /locale/en",
      measured: `${show(ours)} · faker ${show(theirs)}`,
      value: median(ours) / median(theirs),
      unit: '× faker',
      larger: false,
      must: 1,
      aim: 0.5,
    },
  ];
}

import { median } from '../measure/compare.ts';
import { freshProcess } from '../measure/freshProcess.ts';
import type { Result } from '../measure/Result.ts';

/** After a first name in one locale, the models of another: each is loaded and gives its first value. */
const CODE = `
import { Phony } from 'phony';
Phony.seed(1).name().full();
const turkish = Phony.seed(1).locale('tr');
const times = ['person_first_female', 'person_first_male', 'person_last'].map((name) => {
  const start = performance.now();
  const value = turkish.model(name).generate();
  return [performance.now() - start, value];
});
console.log(JSON.stringify(times.map(([time]) => time)));
`;

/** Row m: each further shipped model, loaded and asked for its first value. */
export function furtherModel(): Result[] {
  const times = Array.from({ length: 9 }, () => JSON.parse(freshProcess(CODE)) as number[]).flat();
  times.sort((a, b) => a - b);
  return [
    {
      row: 'm',
      work: 'each further model: load and first value',
      measured: `${median(times).toFixed(2)} ms (${times[0]!.toFixed(2)}–${times[times.length - 1]!.toFixed(2)})`,
      value: median(times),
      unit: 'ms',
      larger: false,
      must: 5,
      aim: 1,
    },
  ];
}

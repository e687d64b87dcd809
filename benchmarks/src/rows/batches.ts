import { createGenerator, trainModel } from '@phonyland/language-generator';
import { compare, type Side } from '../measure/compare.ts';
import type { Result } from '../measure/Result.ts';
import { ratio, showSpeed } from '../measure/ratio.ts';
import { yardstickNames } from '../names.ts';

const BATCH = 100_000;

/** Row g: an array of values at once, against an array filled one by one. */
export function batches(): Result[] {
  const { names, from } = yardstickNames();
  const name = createGenerator(trainModel(names, { name: 'names', order: 5 }), { seed: 1 });
  const sides: Side[] = [
    {
      name: 'batch(100_000)',
      run: (values) => {
        const made = name.batch(values);
        return { values, sink: lengths(made) };
      },
    },
    {
      name: 'one by one',
      run: (values) => {
        const made: string[] = [];
        for (let i = 0; i < values; i++) made.push(name());
        return { values, sink: lengths(made) };
      },
    },
    {
      name: 'one by one, none kept',
      run: (values) => {
        let sink = 0;
        for (let i = 0; i < values; i++) sink += name().length;
        return { values, sink };
      },
    },
  ];
  const [batch, single, dropped] = compare(sides, BATCH);
  const result = ratio(batch!, single!, {
    row: 'g',
    work: `batch(100_000), smoothed order 5, ${from}, against as many calls`,
    must: 1.1,
    aim: 1.5,
  });
  return [{ ...result, measured: `${result.measured} · ${showSpeed(dropped!)}` }];
}

function lengths(values: readonly string[]): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!.length;
  return sum;
}

import { faker } from '@faker-js/faker/locale/en';
import { createGenerator, trainModel } from '@phonyland/language-generator';
import { compare } from '../measure/compare.ts';
import type { Result } from '../measure/Result.ts';
import { yardstickNames } from '../names.ts';

/** Row a: one value of a smoothed model of order 5, called one by one, against a pick from faker's list. */
export function oneValue(): Result {
  const { names, from } = yardstickNames();
  const name = createGenerator(trainModel(names, { name: 'names', order: 5 }), { seed: 1 });
  faker.seed(1);
  const [ours, theirs] = compare(
    [
      {
        name: 'phony',
        run: (count) => {
          let length = 0;
          for (let i = 0; i < count; i++) length += name().length;
          return length;
        },
      },
      {
        name: 'faker',
        run: (count) => {
          let length = 0;
          for (let i = 0; i < count; i++) length += faker.person.firstName().length;
          return length;
        },
      },
    ],
    300_000,
  );
  return {
    row: 'a',
    work: `one value, smoothed order 5, ${from}, against faker's person.firstName()`,
    measured: `${ours!.median.toFixed(2)} M/s (${ours!.worst.toFixed(2)}–${ours!.best.toFixed(2)}) · faker ${theirs!.median.toFixed(2)} M/s (${theirs!.worst.toFixed(2)}–${theirs!.best.toFixed(2)})`,
    value: ours!.median / theirs!.median,
    unit: '× faker',
    larger: true,
    bound: 0.4,
  };
}

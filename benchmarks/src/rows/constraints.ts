import { createGenerator, type ModelOptions, trainModel } from '@phonyland/language-generator';
import { compare, type Side } from '../measure/compare.ts';
import type { Result } from '../measure/Result.ts';
import { ratio } from '../measure/ratio.ts';
import { yardstickNames } from '../names.ts';

const CONSTRAINED: readonly { what: string; constraints: ModelOptions; must: number; aim?: number }[] = [
  { what: 'minLength 4 and maxLength 9', constraints: { minLength: 4, maxLength: 9 }, must: 0.4, aim: 0.8 },
  { what: "prefix 'al'", constraints: { prefix: 'al' }, must: 0.4, aim: 0.8 },
  { what: "suffix 'son'", constraints: { suffix: 'son' }, must: 0.2 },
];

/** Row e: values that satisfy constraints, after the first, against values without any. */
export function constraints(): Result[] {
  const { names, from } = yardstickNames();
  const model = trainModel(names, { name: 'names', order: 5 });
  const sides = [side('unconstrained', {}), ...CONSTRAINED.map(({ what, constraints: given }) => side(what, given))];
  const [free, ...constrained] = compare(sides, 200_000);
  return CONSTRAINED.map(({ what, must, aim }, i) =>
    ratio(constrained[i]!, free!, {
      row: 'e',
      work: `${what}, smoothed order 5, ${from}, against no constraint`,
      must,
      ...(aim === undefined ? {} : { aim }),
    }),
  );

  function side(name: string, given: ModelOptions): Side {
    const value = createGenerator(model, { ...given, seed: 1 });
    return {
      name,
      run: (values) => {
        let sink = 0;
        for (let i = 0; i < values; i++) sink += value().length;
        return { values, sink };
      },
    };
  }
}

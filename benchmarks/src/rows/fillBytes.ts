import { createGenerator, trainModel } from '@phonyland/language-generator';
import { CWalk, NO_COMPILER } from '../c/CWalk.ts';
import { compare, type Side } from '../measure/compare.ts';
import type { Result } from '../measure/Result.ts';
import { ratio } from '../measure/ratio.ts';
import { yardstickNames } from '../names.ts';

/** Row b: values written into bytes, a newline behind each, against the walk in C that does the same. */
export function fillBytes(): Result[] {
  const { names, from } = yardstickNames();
  const row = 'b';
  const work = `fill(bytes), smoothed order 5, ${from}, against the walk in C`;
  const model = trainModel(names, { name: 'names', order: 5 });
  const walk = CWalk.of(model);
  if (walk === undefined) return [{ row, work, skipped: NO_COMPILER }];
  const name = createGenerator(model, { seed: 1 });
  const buffer = new Uint8Array(2 ** 20);
  const options = { separator: '\n' };
  const ours: Side = {
    name: 'phony',
    run: (count) => {
      let values = 0;
      let sink = 0;
      while (values < count) {
        const filled = name.fill(buffer, options);
        values += filled.values;
        sink += filled.bytes + buffer[0]!;
      }
      return { values, sink };
    },
  };
  const [filled, c] = compare([ours, walk], 300_000);
  return [ratio(filled!, c!, { row, work, must: 0.75, aim: 1 })];
}

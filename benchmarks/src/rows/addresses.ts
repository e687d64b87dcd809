import { createGenerator, RandomStream, trainModel } from '@phonyland/language-generator';
import { compare, type Side } from '../measure/compare.ts';
import type { Result } from '../measure/Result.ts';
import { ratio } from '../measure/ratio.ts';
import { yardstickNames } from '../names.ts';

/** A power of two, so that a mask walks round the indices and keys. */
const ADDRESSES = 2 ** 17;

/** Row f: values by random indices and by keys, against the next value. */
export function addresses(): Result[] {
  const { names, from } = yardstickNames();
  const name = createGenerator(trainModel(names, { name: 'names', order: 5 }), { seed: 1 });
  const random = new RandomStream([1, 2, 3, 4], 0, 0, 0, 0);
  // Of all safe integers: half of them need both words of an address.
  const indices = Float64Array.from({ length: ADDRESSES }, () => Math.floor(random.fraction() * 2 ** 53));
  const keys = Array.from(indices, (index) => `user-${index % 1_000_000}`);
  const sides: Side[] = [
    {
      name: 'the next value',
      run: (values) => {
        let sink = 0;
        for (let i = 0; i < values; i++) sink += name().length;
        return { values, sink };
      },
    },
    {
      name: 'at(i)',
      run: (values) => {
        let sink = 0;
        for (let i = 0; i < values; i++) sink += name.at(indices[i & (ADDRESSES - 1)]!).length;
        return { values, sink };
      },
    },
    {
      name: 'for(key)',
      run: (values) => {
        let sink = 0;
        for (let i = 0; i < values; i++) sink += name.for(keys[i & (ADDRESSES - 1)]!).length;
        return { values, sink };
      },
    },
  ];
  const [next, at, byKey] = compare(sides, 200_000);
  const where = `smoothed order 5, ${from}`;
  return [
    ratio(at!, next!, { row: 'f', work: `at(i) at random i, ${where}`, must: 0.8 }),
    ratio(byKey!, next!, { row: 'f', work: `for(key) with texts as keys, ${where}`, must: 0.3 }),
  ];
}

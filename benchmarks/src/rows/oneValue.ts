import { faker } from '@faker-js/faker/locale/en';
import { randFirstName, seed as seedFalso } from '@ngneat/falso';
import { createGenerator, trainModel } from '@phonyland/language-generator';
import Foswig from 'foswig';
import { CWalk, NO_COMPILER } from '../c/CWalk.ts';
import { compare, type Side } from '../measure/compare.ts';
import type { Result } from '../measure/Result.ts';
import { ratio, showSpeed } from '../measure/ratio.ts';
import { yardstickNames } from '../names.ts';

/** Row a: one value of a smoothed model of order 5, called one by one, against picks from lists, foswig and the walk in C. */
export function oneValue(): Result[] {
  const { names, from } = yardstickNames();
  const model = trainModel(names, { name: 'names', order: 5 });
  const name = createGenerator(model, { seed: 1 });
  const chain = new Foswig(4, names);
  const constraints = { allowDuplicates: true };
  faker.seed(1);
  seedFalso('1');
  const sides: Side[] = [
    {
      name: 'phony',
      run: (values) => {
        let sink = 0;
        for (let i = 0; i < values; i++) sink += name().length;
        return { values, sink };
      },
    },
    {
      name: 'faker',
      run: (values) => {
        let sink = 0;
        for (let i = 0; i < values; i++) sink += faker.person.firstName().length;
        return { values, sink };
      },
    },
    {
      name: 'falso',
      run: (values) => {
        let sink = 0;
        for (let i = 0; i < values; i++) sink += randFirstName().length;
        return { values, sink };
      },
    },
    {
      name: 'foswig',
      run: (values) => {
        let sink = 0;
        for (let i = 0; i < values; i++) sink += chain.generate(constraints).length;
        return { values, sink };
      },
    },
  ];
  const walk = CWalk.of(model);
  const [ours, list, otherList, markov, c] = compare(walk === undefined ? sides : [...sides, walk], 300_000);
  const work = `one value, smoothed order 5, ${from}`;
  const picked = ratio(ours!, list!, {
    row: 'a',
    work: `${work}, against faker's person.firstName()`,
    must: 0.5,
    aim: 1,
  });
  const walked = `${work}, against the walk in C`;
  return [
    { ...picked, measured: `${picked.measured} · falso's randFirstName() ${showSpeed(otherList!).slice(6)}` },
    ratio(ours!, markov!, { row: 'a', work: `${work}, against foswig of order 4 on the same names`, must: 2 }),
    c === undefined
      ? { row: 'a', work: walked, skipped: NO_COMPILER }
      : ratio(ours!, c, { row: 'a', work: walked, must: 0.6 }),
  ];
}

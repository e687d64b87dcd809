import { createGenerator, type GeneratorOptions, trainModel } from '@phonyland/language-generator';
import Foswig from 'foswig';
import { compare, type Side } from '../measure/compare.ts';
import type { Result } from '../measure/Result.ts';
import { ratio } from '../measure/ratio.ts';
import { fakerFirstNames } from '../names.ts';

const ORDER = 3;

/** Row c: a model without smoothing, as foswig's are, on the names that faker picks from. */
export function plainWalk(): Result[] {
  return race('c', '', {}, { allowDuplicates: true }, { must: 1.2, aim: 2 });
}

/** Row d: the same without the names themselves. Foswig refuses parts of them as well, and gives up unless told not to. */
export function withoutOriginals(): Result[] {
  const endless = { allowDuplicates: false, maxAttempts: 0 };
  return race('d', ', no original among them', { excludeOriginals: true }, endless, { must: 2, aim: 4 });
}

/**
 * Foswig's order counts the letters before the one that is drawn, ours counts that one too: both readings of "the same order"
 * are measured.
 */
function race(
  row: string,
  what: string,
  options: GeneratorOptions,
  constraints: Parameters<Foswig['generate']>[0],
  bounds: { must: number; aim: number },
): Result[] {
  const names = fakerFirstNames();
  const of = `of faker's ${names.length} first names${what}`;
  const chain = new Foswig(ORDER, names);
  const theirs: Side = {
    name: 'foswig',
    run: (values) => {
      let sink = 0;
      for (let i = 0; i < values; i++) sink += chain.generate(constraints).length;
      return { values, sink };
    },
  };
  const [ours, ofOneMore, foswig] = compare([side(ORDER), side(ORDER + 1), theirs], 200_000);
  return [
    ratio(ours!, foswig!, { row, work: `one value, plain order 3 ${of}, against foswig of order 3`, ...bounds }),
    ratio(ofOneMore!, foswig!, {
      row,
      work: `the same, plain order 4: as many letters before each as foswig`,
      ...bounds,
    }),
  ];

  function side(order: number): Side {
    const name = createGenerator(trainModel(names, { name: 'names', order, smoothing: 'none' }), {
      ...options,
      seed: 1,
    });
    return {
      name: 'phony',
      run: (values) => {
        let sink = 0;
        for (let i = 0; i < values; i++) sink += name().length;
        return { values, sink };
      },
    };
  }
}

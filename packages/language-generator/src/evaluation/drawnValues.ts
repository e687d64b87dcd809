import type { LanguageModel } from '@phonyland/language-model';
import { createGenerator } from '../generator/createGenerator.ts';
import type { Seed } from '../root/Root.ts';

const PATH = 'evaluation';

/** The first `count` values of a model with a seed: each pass over them draws the same ones again and keeps none. */
export function drawnValues(model: LanguageModel, seed: Seed, count: number): Iterable<string> {
  return {
    *[Symbol.iterator]() {
      const next = createGenerator(model, { seed, path: PATH });
      for (let i = 0; i < count; i++) yield next();
    },
  };
}

import type { LanguageModel } from '@phonyland/language-model';
import type { Seed } from '../root/Root.ts';
import { drawnValues } from './drawnValues.ts';
import type { OriginalTest } from './originalTest.ts';

/** A model that finds so few new values in that many draws has hardly any more. */
const DRAWS_PER_VALUE = 100;

/**
 * Different values of a model that are no training rows, in the order in which they are drawn: `count` of them, or fewer when
 * 100 draws for each wanted one do not find as many.
 * @param originals tells training rows; without it every value counts as new
 */
export function novelValues(
  model: LanguageModel,
  seed: Seed,
  count: number,
  originals: OriginalTest | undefined,
): string[] {
  const values = new Set<string>();
  for (const value of drawnValues(model, seed, count * DRAWS_PER_VALUE)) {
    if (values.size >= count) break;
    if (originals === undefined || !originals.isOriginal(value)) values.add(value);
  }
  return Array.from(values);
}

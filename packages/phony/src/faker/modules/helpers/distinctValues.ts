import { FakerError } from '../../FakerError.ts';
import type { Randomizer } from '../../randomizer/Randomizer.ts';
import { shuffleTail } from './shuffleTail.ts';

/** So often a function is called for each value. */
const MOST_CALLS = 1000;

/** Up to so many different values of a list, in random order, or of a function. @throws FakerError for another source */
export function distinctValues<T>(randomizer: Randomizer, source: readonly T[] | (() => T), length: number): T[] {
  if (typeof source === 'function') return valuesOf(source, length);
  if (!Array.isArray(source)) {
    throw new FakerError('helpers.uniqueArray: the source must be a list or a function that gives values');
  }
  const values = [...new Set(source as readonly T[])];
  shuffleTail(randomizer, values, 1);
  return length >= 0 ? values.slice(0, length) : [];
}

function valuesOf<T>(source: () => T, length: number): T[] {
  const values = new Set<T>();
  for (let left = length * MOST_CALLS; left > 0 && values.size < length; left--) values.add(source());
  return [...values];
}

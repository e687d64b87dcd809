import { type Generator, sourceOf } from '@phonyland/language-generator';

/** All values of a generator that picks from a list. @throws TypeError for one that does not */
export function everyValue<T>(generator: Generator<T>): T[] {
  const { path, capacity, valueAt } = sourceOf(generator);
  if (capacity === undefined || valueAt === undefined) throw new TypeError(`${path} does not tell all its values`);
  return Array.from({ length: capacity }, (_, rank) => valueAt(rank));
}

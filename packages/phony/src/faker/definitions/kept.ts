import { type Generator, makeGenerator, type Source, sourceOf } from '@phonyland/language-generator';

/** So many values are kept: a power of two. */
const SLOTS = 1024;
/** What leads from the high word of an address to a slot. */
const SHIFT = 22;

/**
 * The values of a generator at 1,024 addresses of it, each made when it first comes up and kept from then on: names and titles that come
 * again and again are read instead of made. Faker picks them from lists of a few hundred. For `made`.
 */
export function kept<T>(generator: () => Generator<T>): () => Generator<T> {
  return () => makeGenerator(keptSource(sourceOf(generator())));
}

function keptSource<T>({ root, path, draw: make }: Source<T>): Source<T> {
  const values: (T | undefined)[] = new Array(SLOTS);
  const source: Source<T> = {
    root,
    path: `${path}#kept`,
    addressable: true,
    // Draws come with a random high word, samples with a low one that counts.
    draw: (w0, w1) => {
      const slot = (w0 + (w1 >>> SHIFT)) & (SLOTS - 1);
      let value = values[slot];
      if (value === undefined) {
        value = make(slot, 0, 0, 0);
        values[slot] = value;
      }
      return value;
    },
    with: () => source,
  };
  return source;
}

import type { Source } from '../Source.ts';

/** The values of a source passed through a function, at the same addresses. */
export function mapSource<T, U, O extends object>(source: Source<T, O>, change: (value: T) => U): Source<U, O> {
  const { valueAt } = source;
  return {
    root: source.root,
    path: source.path,
    addressable: source.addressable,
    capacity: source.capacity,
    valueAt: valueAt === undefined ? undefined : (rank) => change(valueAt(rank)),
    keepsIdentity: source.keepsIdentity,
    optionParts: source.optionParts,
    draw: (w0, w1, w2, w3) => change(source.draw(w0, w1, w2, w3)),
    with: (options) => mapSource(source.with(options), change),
  };
}

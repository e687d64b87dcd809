import { ArgumentError, RandomStream } from '@phonyland/language-model';
import type { Source } from '../Source.ts';

/** The values of a source with a probability, `undefined` otherwise. Where there is a value it is the source's at that address. */
export function maybeSource<T, O extends object>(source: Source<T, O>, probability: number): Source<T | undefined, O> {
  if (typeof probability !== 'number' || !(probability >= 0 && probability <= 1)) {
    throw new ArgumentError(
      'INVALID_PROBABILITY',
      `${source.path}: maybe: ${String(probability)} is no probability; it must be a number from 0 to 1`,
    );
  }
  const path = `${source.path}#maybe=${probability}`;
  const key = source.root.lazyStreamKey(path);
  const { capacity, valueAt } = source;
  return {
    root: source.root,
    path,
    addressable: source.addressable,
    keepsIdentity: source.keepsIdentity,
    optionParts: source.optionParts,
    identify: source.identify,
    // The value that is not there is one more.
    capacity: capacity === undefined ? undefined : capacity + 1,
    valueAt: valueAt === undefined ? undefined : (rank) => (rank === capacity ? undefined : valueAt(rank)),
    draw: (w0, w1, w2, w3) =>
      new RandomStream(key(), w0, w1, w2, w3).fraction() < probability ? source.draw(w0, w1, w2, w3) : undefined,
    with: (options) => maybeSource(source.with(options), probability),
  };
}

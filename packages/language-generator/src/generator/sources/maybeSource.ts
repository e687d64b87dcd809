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
  return {
    root: source.root,
    path,
    addressable: source.addressable,
    draw: (w0, w1, w2, w3) =>
      new RandomStream(key(), w0, w1, w2, w3).fraction() < probability ? source.draw(w0, w1, w2, w3) : undefined,
    with: (options) => maybeSource(source.with(options), probability),
  };
}

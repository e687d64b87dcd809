import type { Source } from '../Source.ts';
import { optionsPath } from './ModelSource.ts';

/** The values of a source, counted for themselves: below another path, at the same addresses. */
export function movedSource<T, O extends object>(source: Source<T, O>, path: string): Source<T, O> {
  const { root, addressable, share, capacity, valueAt, keepsIdentity } = source;
  return {
    root,
    path,
    addressable,
    share,
    capacity,
    valueAt,
    keepsIdentity,
    draw: (w0, w1, w2, w3) => source.draw(w0, w1, w2, w3),
    with: (options) => {
      const changed = source.with(options);
      // What options add to a path is the same behind another one.
      const added = changed.path.startsWith(source.path) ? changed.path.slice(source.path.length) : undefined;
      return movedSource(changed, added === undefined ? optionsPath(path, options) : path + added);
    },
  };
}

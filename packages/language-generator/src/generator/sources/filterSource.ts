import { MOST_REDRAWS, redrawWord } from '../../address/addressWords.ts';
import { GenerationError } from '../GenerationError.ts';
import type { Source } from '../Source.ts';

/** The values of a source that pass a test; at each address the first redraw that does. */
export function filterSource<T, O extends object>(source: Source<T, O>, test: (value: T) => boolean): Source<T, O> {
  return {
    root: source.root,
    path: source.path,
    addressable: source.addressable,
    keepsIdentity: source.keepsIdentity,
    optionParts: source.optionParts,
    identify: source.identify,
    capacity: source.capacity,
    draw: (w0, w1, w2, w3) => {
      for (let attempt = 0; attempt <= MOST_REDRAWS; attempt++) {
        const value = source.draw(w0, w1, redrawWord(w2, attempt), w3);
        if (test(value)) return value;
      }
      throw new GenerationError(
        'REDRAWS_EXHAUSTED',
        `${source.path}: the filter refused ${MOST_REDRAWS} values in a row; loosen it, or use a constraint such as minLength, which is solved instead of tried`,
      );
    },
    with: (options) => filterSource(source.with(options), test),
  };
}

import { MOST_REDRAWS, redrawWord } from '../../address/addressWords.ts';
import { GenerationError } from '../GenerationError.ts';
import type { Source } from '../Source.ts';

/**
 * The values of a source without repetitions: what was given is remembered in the root, by path, and a repeated value is
 * drawn again within its address.
 */
export function uniqueSource<T, O extends object>(source: Source<T, O>): Source<T, O> {
  const path = source.path.endsWith('#unique') ? source.path : `${source.path}#unique`;
  const given = source.root.given(path);
  return {
    root: source.root,
    path,
    addressable: false,
    draw: (w0, w1, w2, w3) => {
      for (let attempt = 0; attempt <= MOST_REDRAWS; attempt++) {
        const value = source.draw(w0, w1, redrawWord(w2, attempt), w3);
        const key = typeof value === 'string' ? value : `\0${JSON.stringify(value)}`;
        if (given.has(key)) continue;
        given.add(key);
        return value;
      }
      throw new GenerationError(
        'UNIQUE_EXHAUSTED',
        `${path}: no new value in ${MOST_REDRAWS} draws after ${given.size} different ones; allow more values (fewer constraints), or call reset() on the root to start over`,
        { details: { given: given.size } },
      );
    },
    with: (options) => uniqueSource(source.with(options)),
  };
}

import { MOST_REDRAWS, redrawWord } from '../../address/addressWords.ts';
import { GenerationError } from '../GenerationError.ts';
import type { Source } from '../Source.ts';

/** Sources that are unique already: to make them so once more changes nothing. */
const UNIQUE = new WeakSet<object>();

/** What was given for the value that is on trial. */
let onTrial: [given: Set<string>, key: string][] | undefined;

/**
 * Takes a step that draws a value. If it returns false or throws, nothing came of the value, and unique sources forget
 * that they gave it, wherever in the drawn source they stand: the next draw gives it again.
 */
export function tryStep(step: () => boolean): boolean {
  const outer = onTrial;
  const given: typeof onTrial = [];
  onTrial = given;
  let wanted = false;
  try {
    wanted = step();
  } finally {
    onTrial = outer;
    if (wanted) outer?.push(...given);
    else for (const [values, key] of given) values.delete(key);
  }
  return wanted;
}

/**
 * The values of a source without repetitions: what was given is remembered in the root, by path, and a repeated value is
 * drawn again within its address.
 */
export function uniqueSource<T, O extends object>(source: Source<T, O>): Source<T, O> {
  if (UNIQUE.has(source)) return source;
  const path = `${source.path}#unique`;
  const given = source.root.given(path);
  const unique: Source<T, O> = {
    root: source.root,
    path,
    addressable: false,
    draw: (w0, w1, w2, w3) => {
      for (let attempt = 0; attempt <= MOST_REDRAWS; attempt++) {
        const value = source.draw(w0, w1, redrawWord(w2, attempt), w3);
        const key = typeof value === 'string' ? value : `\0${JSON.stringify(value, spellBigInt)}`;
        if (given.has(key)) continue;
        given.add(key);
        onTrial?.push([given, key]);
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
  UNIQUE.add(unique);
  return unique;
}

/** JSON has no big integers; to be told apart they need some spelling. */
function spellBigInt(_field: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `\0${value}n` : value;
}

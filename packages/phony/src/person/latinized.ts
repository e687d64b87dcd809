import {
  CONSTRAINT_NAMES,
  GenerationError,
  MOST_REDRAWS,
  type ModelOptions,
  meetsConstraints,
  normalizeConstraints,
  optionsPath,
  redrawWord,
  type Source,
} from '@phonyland/language-generator';
import { laterNames } from '../later/included.ts';

/** Which names they are: some signs are read in another way in family names. */
export type NamePart = 'given' | 'family';

/**
 * Names in Latin letters that are not written so at home. What they have to look like can only be found by trying, within the value's
 * own address.
 * @param names as they are written at home
 * @param locale of `names`
 * @param path of the source
 */
export function latinized<O extends ModelOptions>(
  names: Source<string, O>,
  locale: string,
  part: NamePart,
  path: string,
  constraints: ModelOptions = {},
): Source<string, O> {
  const canonical = normalizeConstraints(constraints);
  const meets = meetsConstraints(canonical);
  return {
    root: names.root,
    path: optionsPath(path, canonical),
    addressable: true,
    draw: (w0, w1, w2, w3) => {
      for (let attempt = 0; attempt <= MOST_REDRAWS; attempt++) {
        const name = inLatin(names.draw(w0, w1, redrawWord(w2, attempt), w3), locale, part);
        // A name of signs that have no known reading is no name in Latin letters.
        if (name !== '' && meets(name)) return name;
      }
      throw new GenerationError(
        'REDRAWS_EXHAUSTED',
        `${path}: none of ${MOST_REDRAWS} names in Latin letters satisfied the constraints; loosen them`,
      );
    },
    with: (options) => {
      const rest = Object.fromEntries(
        Object.entries(options).filter(([name]) => !CONSTRAINT_NAMES.includes(name as never)),
      );
      const asked = Object.fromEntries(
        Object.entries(options).filter(([name]) => CONSTRAINT_NAMES.includes(name as never)),
      );
      const before = Object.keys(rest).length === 0 ? names : names.with(rest as O);
      return latinized(before, locale, part, optionsPath(path, rest), { ...constraints, ...asked });
    },
  };
}

/** A name in Latin letters, each of its words with a capital: `김 지훈` is `Kim Jihun`. */
export function inLatin(name: string, locale: string, part: NamePart): string {
  return name
    .split(' ')
    .map((word) => laterNames().romanize(word, locale, { part }))
    .filter((word) => word !== '')
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join(' ');
}

import {
  type CodePointSet,
  codePointRange,
  complement,
  countCodePoints,
  intersection,
  unicodeProperty,
  union,
} from '@phonyland/language-generator';

/** Half a pair each: no text has one alone. */
const SURROGATES: CodePointSet = codePointRange(0xd800, 0xdfff);
/** From the space to the tilde. */
const PRINTABLE_ASCII: CodePointSet = codePointRange(0x20, 0x7e);
const CAPITALS: CodePointSet = codePointRange(0x41, 0x5a);
const SMALL_LETTERS: CodePointSet = codePointRange(0x61, 0x7a);
/** A set above this was meant as "anything but", or as a whole category. */
const MOST_CHOSEN = 256;

/**
 * What of a set of a pattern a person would write: of a few characters all that can be seen; of a large set (`.`, `[^"]`, `\p{L}`) those
 * of printable ASCII, and where it has none of them, those that Unicode 16.0 gives a meaning. Where nothing is left so, all of it.
 * @param set that matches, whatever the case where the pattern ignores it
 * @param written the set as it is written: letters in another case than theirs come only where they are ASCII
 */
export function plausibleSet(set: CodePointSet, written: CodePointSet): CodePointSet {
  const wellFormed = intersection(intersection(set, complement(SURROGATES)), withCases(written));
  const seen = orAll(intersection(wellFormed, complement(unseen())), wellFormed);
  if (countCodePoints(seen) <= MOST_CHOSEN) return seen;
  const ascii = intersection(seen, PRINTABLE_ASCII);
  return ascii.length > 0 ? ascii : orAll(intersection(seen, complement(unicodeProperty('C')!)), seen);
}

function orAll(set: CodePointSet, all: CodePointSet): CodePointSet {
  return set.length > 0 ? set : all;
}

/** White space but the space, and what controls. */
function unseen(): CodePointSet {
  return union([
    unicodeProperty('Cc')!,
    unicodeProperty('Cf')!,
    intersection(unicodeProperty('White_Space')!, complement(codePointRange(0x20))),
  ]);
}

/** A set with the ASCII letters that it has in both cases. */
function withCases(set: CodePointSet): CodePointSet {
  return union([
    set,
    intersection(set, CAPITALS).map((border) => border + 32),
    intersection(set, SMALL_LETTERS).map((border) => border - 32),
  ]);
}

import { type CodePointSet, hasCodePoint } from '../constraints/pattern/CodePointSet.ts';
import { lazy } from '../constraints/pattern/unicode/lazy.ts';
import { WORD_UNITS } from './wordUnits.ts';

/** What a unit folds to that is no part of a word. No letter has this number or one of the next two. */
export const NO_LETTER = 0;
/** What a unit folds to that is part of a word and counts for nothing in it. */
export const SKIPPED = 1;
/** In the table: not folded yet. */
export const UNKNOWN = 2;

/** The folds of all units, filled as they are met: a text has some dozens of the 65,536. */
export const foldTable: () => Uint16Array = lazy(() => new Uint16Array(65536).fill(UNKNOWN));

/** Letters, marks and decimal digits from U+0250 on. */
const wordUnits = lazy((): CodePointSet => {
  let border = 0;
  return WORD_UNITS.split(' ').map((distance) => {
    border += Number.parseInt(distance, 36);
    return border;
  });
});

/** Letters whose stroke, or missing dot, is no mark of its own; a long s, and an n with an apostrophe. */
const STROKES: ReadonlyMap<string, string> = new Map(
  Array.from('đdħhıiłlŀlŉnøoßsſsŧt'.matchAll(/(.)(.)/gu), ([, from, to]) => [from!, to!]),
);

/**
 * What a UTF-16 unit is to a block list, where spellings of one word are one: a letter in lower case and without
 * diacritics, in its own script; a mark or a digit as it is; `SKIPPED` for what counts for nothing; `NO_LETTER` for the rest
 * (halves of surrogate pairs too). The rules stand in `docs/format.md`.
 *
 * Values rest on it, so it is the same on every machine: categories are those of the tables of Unicode 16 that patterns
 * have, and the runtime is asked for nothing but lower case and decomposition of Latin (U+00C0..U+024F,
 * U+1E00..U+1EFF), Greek, Cyrillic (to U+052F) and Armenian letters, settled long before the runtimes that we support.
 */
export function foldUnit(unit: number): number {
  const table = foldTable();
  const known = table[unit]!;
  if (known !== UNKNOWN) return known;
  const fold = isSkipped(unit) ? SKIPPED : isWordUnit(unit) ? foldLetter(unit) : NO_LETTER;
  table[unit] = fold;
  return fold;
}

/** Combining diacritical marks, the soft hyphen, joiners and variation selectors: they change how a word looks, not which it is. */
function isSkipped(unit: number): boolean {
  return (
    (unit >= 0x300 && unit <= 0x36f) ||
    unit === 0xad ||
    unit === 0x200c ||
    unit === 0x200d ||
    (unit >= 0xfe00 && unit <= 0xfe0f)
  );
}

/** Whether a unit is a letter, a mark or a decimal digit. Where most units are, no table is unpacked. */
function isWordUnit(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x30 && unit <= 0x39) || ((unit | 32) >= 0x61 && (unit | 32) <= 0x7a);
  // ª, µ, º; from À on all but × and ÷.
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba;
  if (unit < 0x250) return unit !== 0xd7 && unit !== 0xf7;
  if (unit >= 0x2000 && unit < 0x2070) return false;
  return hasCodePoint(wordUnits(), unit);
}

function foldLetter(unit: number): number {
  const isLatin = unit < 0x250 || (unit >= 0x1e00 && unit <= 0x1eff);
  const isGreek = (unit >= 0x370 && unit <= 0x3ff) || (unit >= 0x1f00 && unit <= 0x1fff);
  // Cyrillic and Armenian; between them is nothing else.
  const hasCase = unit >= 0x400 && unit <= 0x587;
  if (!isLatin && !isGreek && !hasCase) return unit;
  const letter = String.fromCharCode(unit).toLowerCase();
  // ё is written as е by most; й is another letter than и.
  if (hasCase) return letter === 'ё' ? 0x435 : letter.charCodeAt(0);
  const base = letter.normalize('NFD')[0]!;
  if (base === 'ς') return 0x3c3;
  return (STROKES.get(base) ?? base).charCodeAt(0);
}

import { DIGITS } from '../../../draw/drawText.ts';
import { LETTERS, LETTERS_AND_DIGITS, SYMBOLS } from '../string/alphabets.ts';

const SETS: Readonly<Record<string, string>> = {
  d: DIGITS,
  D: LETTERS,
  w: `${LETTERS_AND_DIGITS}_`,
  W: SYMBOLS.replace('_', ''),
  s: ' ',
  S: LETTERS_AND_DIGITS,
  n: '\n',
  r: '\r',
  t: '\t',
  f: '\f',
  v: '\v',
};

/** The characters that a backslash and what stands behind it mean; undefined for what is none or more than a set of characters. */
export function escapeOf(character: string): string[] | undefined {
  const set = SETS[character];
  if (set !== undefined) return [...set];
  return /^[0-9A-Za-z]$/.test(character) ? undefined : [character];
}

import { type CodePointSet, union } from './CodePointSet.ts';

/** What `\d` stands for. */
export const DIGITS: CodePointSet = [0x30, 0x3a];

/** What `\w` stands for: A to Z, a to z, 0 to 9 and the underscore. */
export const WORD_CHARACTERS: CodePointSet = [0x30, 0x3a, 0x41, 0x5b, 0x5f, 0x60, 0x61, 0x7b];

/** Where lines end: line feed, carriage return, line and paragraph separator. */
export const LINE_TERMINATORS: CodePointSet = [0x0a, 0x0b, 0x0d, 0x0e, 0x2028, 0x202a];

/** What `\s` stands for: line terminators, tab, vertical tab, form feed, byte order mark and space separators. */
export const WHITE_SPACE: CodePointSet = union([
  LINE_TERMINATORS,
  [0x09, 0x0e, 0x20, 0x21, 0xa0, 0xa1, 0x1680, 0x1681, 0x2000, 0x200b, 0x202f, 0x2030, 0x205f, 0x2060, 0x3000, 0x3001],
  [0xfeff, 0xff00],
]);

import { type CodePointSet, complement } from './CodePointSet.ts';
import { DIGITS, WHITE_SPACE, WORD_CHARACTERS } from './namedSets.ts';
import type { PatternReader } from './PatternReader.ts';
import { parsePropertyEscape } from './parsePropertyEscape.ts';

const CONTROL_ESCAPES = new Map([
  ['t', 0x09],
  ['n', 0x0a],
  ['v', 0x0b],
  ['f', 0x0c],
  ['r', 0x0d],
]);
const SYNTAX_CHARACTERS = '^$\\.*+?()[]{}|/';
/** With the flag `v`, what else a class may escape. */
const SETS_PUNCTUATION = '&-!#%,:;<=>@`~';

/**
 * Reads what follows a backslash that stands for one character: the code point, or the set for a class escape such as `\d`.
 * Assertions (`\b`, `\B`) have been read before.
 * @param inClass whether it stands between `[` and `]`
 */
export function parseEscape(reader: PatternReader, inClass: boolean): number | CodePointSet {
  const position = reader.position - 1;
  const char = reader.next();
  const control = CONTROL_ESCAPES.get(char);
  if (control !== undefined) return control;
  switch (char) {
    case '':
      throw reader.invalid(position, 'a backslash has nothing to escape');
    case 'd':
      return DIGITS;
    case 'D':
      return complement(DIGITS);
    case 's':
      return WHITE_SPACE;
    case 'S':
      return complement(WHITE_SPACE);
    case 'w':
      return WORD_CHARACTERS;
    case 'W':
      return complement(reader.caseClosed(WORD_CHARACTERS));
    case 'p':
    case 'P':
      return parsePropertyEscape(reader, position, char === 'P');
    case 'b':
      return 0x08;
    case 'c': {
      const letter = reader.match(/[A-Za-z]/y);
      if (letter === null) throw reader.invalid(position, '\\c is not followed by a letter');
      return letter[0].charCodeAt(0) & 31;
    }
    case 'x': {
      const digits = reader.match(/[\dA-Fa-f]{2}/y);
      if (digits === null) throw reader.invalid(position, '\\x is not followed by two hexadecimal digits');
      return Number.parseInt(digits[0], 16);
    }
    case 'u':
      return unicodeEscape(reader, position);
  }
  if (char === '0' && reader.match(/(?!\d)/y)) return 0;
  if (!inClass && /[1-9k]/.test(char)) {
    throw reader.notRegular(position, `back-reference \\${char}`, 'write out what may stand there');
  }
  if (isIdentityEscape(reader, char, inClass)) return char.codePointAt(0)!;
  throw reader.invalid(position, `the escape \\${char} has no meaning`);
}

/** `\uHHHH`, two of them for one code point beyond the first plane, and `\u{…}`. */
function unicodeEscape(reader: PatternReader, position: number): number {
  const pair = reader.match(/([Dd][89ABab][\dA-Fa-f]{2})\\u([Dd][C-Fc-f][\dA-Fa-f]{2})/y);
  if (pair !== null)
    return String.fromCharCode(Number.parseInt(pair[1]!, 16), Number.parseInt(pair[2]!, 16)).codePointAt(0)!;
  const digits = reader.match(/[\dA-Fa-f]{4}/y);
  if (digits !== null) return Number.parseInt(digits[0], 16);
  const braced = reader.match(/\{([\dA-Fa-f]+)\}/y);
  if (braced === null) throw reader.invalid(position, '\\u is not followed by four hexadecimal digits or {…}');
  if (!reader.pattern.strict) throw reader.invalid(position, '\\u{…} has its meaning only with the flag u');
  const codePoint = Number.parseInt(braced[1]!, 16);
  if (codePoint > 0x10ffff) throw reader.invalid(position, '\\u{…} is beyond the last code point, 10FFFF,');
  return codePoint;
}

/** Whether a backslash before `char` means `char` itself. Without the flag `u` letters and digits could be escaped too, which is always a mistake. */
function isIdentityEscape(reader: PatternReader, char: string, inClass: boolean): boolean {
  if (SYNTAX_CHARACTERS.includes(char)) return true;
  if (!reader.pattern.strict) return !/[A-Za-z\d]/.test(char);
  return inClass && (reader.pattern.sets ? SETS_PUNCTUATION : '-').includes(char);
}

import { laterNames } from '../../../later/included.ts';

/** What stays as it is: letters and digits of ASCII, `_` and `-`, and single dots within. */
const PLAIN = /^[\w-]+(?:\.[\w-]+)*$/;
/** Words, with apostrophes within. */
const WORD = /[A-Za-z0-9'’\u0080-\uffff]+/g;
const NON_ASCII = /[\u0080-\uffff]/;
const LETTERS = /\p{L}/gu;
const GEORGIAN = /[ა-ჿ]/;
const DROPPED = /[^\w.-]+/g;
const LOOSE_DOTS = /^\.+|\.+$|\.+(?=\.)/g;

/**
 * A name as it stands in an e-mail address: letters and digits of ASCII, `_`, `-`, and dots within. Other letters are written as people
 * spell them in Latin ones, and those that have no spelling (Chinese characters in Japanese) as the number that Unicode has for them.
 * @param language of the locale, ISO 639
 * @returns empty where the name has neither letters nor digits
 */
export function asciiName(name: string, language: string, part: 'given' | 'family'): string {
  if (PLAIN.test(name)) return name;
  return name
    .replace(WORD, (word) => (NON_ASCII.test(word) ? spelled(word, language, part) : word))
    .replace(DROPPED, '')
    .replace(LOOSE_DOTS, '');
}

function spelled(word: string, language: string, part: 'given' | 'family'): string {
  const small = laterNames().romanize(word, language, { part });
  if (small === '') return (word.match(LETTERS) ?? []).map((letter) => letter.codePointAt(0)!.toString(36)).join('');
  const first = word[0]!;
  // Of scripts without capitals names are written with one in Latin letters; Georgian has some, but no name begins with one.
  return first === first.toUpperCase() || GEORGIAN.test(first) ? small[0]!.toUpperCase() + small.slice(1) : small;
}

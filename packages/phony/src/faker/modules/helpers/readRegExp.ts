import { FakerError } from '../../FakerError.ts';
import { LETTERS_AND_DIGITS } from '../string/alphabets.ts';
import { escapeOf } from './escapeOf.ts';
import { ONCE, type Quantity, type RegExpPiece } from './RegExpPiece.ts';
import { bothCases, readClass } from './readClass.ts';

const BRACES = /\{(\d+)(?:(,)(\d*))?\}/y;

/**
 * Reads what faker understands of regular expressions: characters, classes, the dot, escapes, and how often they come. In a text everything
 * else stands for itself.
 * @param isRegExp whether it is a regular expression rather than a text
 * @returns undefined for a regular expression that has more: groups, alternatives, anchors
 * @throws FakerError for ranges of characters and numbers that are out of order, and for a class that nothing is left of
 */
export function readRegExp(source: string, ignoreCase: boolean, isRegExp: boolean): RegExpPiece[] | undefined {
  const signs = [...source];
  const pieces: RegExpPiece[] = [];
  for (let at = 0; at < signs.length; ) {
    const atom = readAtom(signs, at, ignoreCase, isRegExp);
    if (atom === undefined) return undefined;
    const { quantity, end } = readQuantity(signs, atom.end);
    pieces.push({ alphabet: atom.alphabet, ...quantity });
    // Whether as few or as many as possible are taken makes no difference to the texts.
    at = isRegExp && end > atom.end && signs[end] === '?' ? end + 1 : end;
  }
  return pieces;
}

function readAtom(
  signs: readonly string[],
  at: number,
  ignoreCase: boolean,
  isRegExp: boolean,
): { alphabet: string[]; end: number } | undefined {
  const sign = signs[at]!;
  if (sign === '.') return { alphabet: [...LETTERS_AND_DIGITS], end: at + 1 };
  if (sign === '[') {
    const close = closeOf(signs, at);
    if (close > at + 1) {
      const alphabet = readClass(signs.slice(at + 1, close), ignoreCase, isRegExp);
      if (alphabet !== undefined) return { alphabet, end: close + 1 };
    }
    if (isRegExp) return undefined;
  }
  if (sign === '\\' && at + 1 < signs.length) {
    const alphabet = escapeOf(signs[at + 1]!);
    if (alphabet !== undefined) return { alphabet, end: at + 2 };
    if (isRegExp) return undefined;
  }
  if (isRegExp && '()|^$'.includes(sign)) return undefined;
  return { alphabet: ignoreCase ? bothCases(sign).reverse() : [sign], end: at + 1 };
}

/** Where the bracket closes; -1 where it does not. */
function closeOf(signs: readonly string[], open: number): number {
  for (let at = open + 1; at < signs.length; at++) {
    if (signs[at] === '\\') at++;
    else if (signs[at] === ']') return at;
  }
  return -1;
}

/** How often what stands in front comes. */
function readQuantity(signs: readonly string[], at: number): { quantity: Quantity; end: number } {
  switch (signs[at]) {
    case '?':
      return { quantity: { min: 0, max: 1, isOpen: false }, end: at + 1 };
    case '*':
      return { quantity: { min: 0, max: 0, isOpen: true }, end: at + 1 };
    case '+':
      return { quantity: { min: 1, max: 0, isOpen: true }, end: at + 1 };
    case '{': {
      const close = signs.indexOf('}', at);
      const text = close < 0 ? '' : signs.slice(at, close + 1).join('');
      BRACES.lastIndex = 0;
      const found = BRACES.exec(text);
      if (found === null) break;
      const min = Number(found[1]);
      const isOpen = found[2] !== undefined && found[3] === '';
      const max = isOpen || found[3] === undefined ? min : Number(found[3]);
      if (max < min) throw new FakerError(`Numbers out of order in {} quantifier: ${text}`);
      return { quantity: { min, max, isOpen }, end: close + 1 };
    }
  }
  return { quantity: ONCE, end: at };
}

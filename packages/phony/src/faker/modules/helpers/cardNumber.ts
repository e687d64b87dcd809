import { DIGITS } from '../../../draw/drawText.ts';
import { drawInt } from '../../core/draws.ts';
import type { Randomizer } from '../../randomizer/Randomizer.ts';

const RANGE = /\[(\d+)-(\d+)\]/y;
const TIMES = /\{(\d+)(?:,(\d+))?\}/y;

/**
 * A card number of a pattern: a symbol is a digit, `!` one from 2, `[4-9]` a number of the range, `{3}` or `{2,4}` says how often what
 * stands in front comes, and the first `L` is the digit with which all of them pass the Luhn check.
 */
export function cardNumber(randomizer: Randomizer, pattern: string, symbol: string): string {
  let text = '';
  for (let at = 0; at < pattern.length; ) {
    const sign = pattern[at]!;
    const range = sign === '[' ? matchAt(RANGE, pattern, at) : null;
    at += range === null ? 1 : range[0].length;
    const times = pattern[at] === '{' ? matchAt(TIMES, pattern, at) : null;
    at += times === null ? 0 : times[0].length;
    for (let left = times === null ? 1 : timesOf(randomizer, times); left > 0; left--) {
      text += range === null ? drawSign(randomizer, sign, symbol) : drawBetween(randomizer, range);
    }
  }
  const place = text.indexOf('L');
  return place < 0 ? text : text.slice(0, place) + checkDigit(text, place) + text.slice(place + 1);
}

function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

function timesOf(randomizer: Randomizer, [, least, most]: RegExpExecArray): number {
  return most === undefined ? Number(least) : between(randomizer, Number(least), Number(most));
}

function drawBetween(randomizer: Randomizer, [, first, second]: RegExpExecArray): string {
  return String(between(randomizer, Number(first), Number(second)));
}

/** In whatever order the bounds are. */
function between(randomizer: Randomizer, a: number, b: number): number {
  return drawInt(randomizer, Math.min(a, b), Math.max(a, b));
}

function drawSign(randomizer: Randomizer, sign: string, symbol: string): string {
  if (sign === symbol) return DIGITS[Math.floor(randomizer.next() * 10)]!;
  return sign === '!' ? DIGITS[Math.floor(randomizer.next() * 8 + 2)]! : sign;
}

/** The digit at a place with which all digits of a text pass the Luhn check (ISO/IEC 7812-1, annex B). */
function checkDigit(text: string, place: number): string {
  let sum = 0;
  let isDoubled = false;
  let isDigitDoubled = false;
  for (let i = text.length - 1; i >= 0; i--) {
    const digit = text.charCodeAt(i) - 48;
    if (i === place) isDigitDoubled = isDoubled;
    else if (digit < 0 || digit > 9) continue;
    else sum += isDoubled ? (digit > 4 ? 2 * digit - 9 : 2 * digit) : digit;
    isDoubled = !isDoubled;
  }
  const missing = (10 - (sum % 10)) % 10;
  // Doubled, a digit counts 0, 2, 4, 6, 8, 1, 3, 5, 7 or 9.
  return DIGITS[isDigitDoubled ? (missing % 2 === 0 ? missing / 2 : (missing + 9) / 2) : missing]!;
}

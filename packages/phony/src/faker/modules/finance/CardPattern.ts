import { luhnDigit } from '../../../checks/luhn.ts';
import { DIGITS } from '../../../draw/drawText.ts';
import { drawInt } from '../../core/draws.ts';
import type { Randomizer } from '../../randomizer/Randomizer.ts';

/** A text as it stands, or else a number that is drawn; as many times as told. */
interface Part {
  text: string | undefined;
  readonly min: number;
  readonly max: number;
  /** How many digits numbers have at least. */
  readonly width: number;
  least: number;
  most: number;
}

/**
 * A form of card numbers: `#` is a digit, `!` one from 2 to 9, `[3-5]` and `[28-89]` are a number of a range, `L` is the check digit, with
 * which all digits pass Luhn's check, and anything else stands for itself, but `/`, which is left out. `{3}` or `{2,4}` behind one of them
 * repeats it.
 */
export class CardPattern {
  readonly #before: readonly Part[];
  /** What stands behind the check digit; undefined where there is none. */
  readonly #after: readonly Part[] | undefined;

  constructor(pattern: string) {
    const text = pattern.replaceAll('/', '');
    const check = text.indexOf('L');
    this.#before = partsOf(check === -1 ? text : text.slice(0, check));
    this.#after = check === -1 ? undefined : partsOf(text.slice(check + 1));
  }

  draw(randomizer: Randomizer): string {
    const before = drawParts(randomizer, this.#before);
    if (this.#after === undefined) return before;
    if (this.#after.length === 0) return before + luhnDigit(digitsOf(before));
    const after = drawParts(randomizer, this.#after);
    return before + checkDigit(digitsOf(before), digitsOf(after)) + after;
  }
}

function partsOf(pattern: string): readonly Part[] {
  const parts: Part[] = [];
  for (const match of pattern.matchAll(/(?:\[(\d+)-(\d+)\]|(.))(?:\{(\d+)(?:,(\d+))?\})?/gs)) {
    const [, from, to, sign, least = '1', most = least] = match;
    const times = { least: Number(least), most: Number(most) };
    const last = parts.at(-1);
    if (from !== undefined && to !== undefined) {
      parts.push({ text: undefined, min: Number(from), max: Number(to), width: from.length, ...times });
    } else if (sign === '#' && isDigits(last) && times.least === times.most) {
      last.least += times.least;
      last.most += times.most;
    } else {
      const isDrawn = sign === '#' || sign === '!';
      parts.push({ text: isDrawn ? undefined : sign, min: sign === '!' ? 2 : 0, max: 9, width: 1, ...times });
    }
  }
  return parts;
}

/** Whether a part is a known number of digits, so that it can have more. */
function isDigits(part: Part | undefined): part is Part {
  return part?.text === undefined && part?.min === 0 && part.max === 9 && part.least === part.most;
}

function drawParts(randomizer: Randomizer, parts: readonly Part[]): string {
  let drawn = '';
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    const { text, min, max, width, least } = part;
    const count = least === part.most ? least : drawInt(randomizer, least, part.most);
    const span = max - min + 1;
    for (let k = 0; k < count; k++) {
      if (text !== undefined) drawn += text;
      else if (width === 1 && max < 10) drawn += DIGITS[min + Math.floor(randomizer.next() * span)]!;
      else drawn += String(drawInt(randomizer, min, max)).padStart(width, '0');
    }
  }
  return drawn;
}

function digitsOf(text: string): string {
  let digits = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) digits += text[i]!;
  }
  return digits;
}

/** The digit between others with which all pass: what the last one would have to be tells it, as only one fits. */
function checkDigit(before: string, after: string): string {
  if (after === '') return luhnDigit(before);
  let digit = 0;
  while (luhnDigit(before + digit + after.slice(0, -1)) !== after.at(-1)) digit++;
  return String(digit);
}

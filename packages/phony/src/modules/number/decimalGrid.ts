import {
  type Distribution,
  type Drawing,
  drawIndex,
  invalidOption,
  type RuleContext,
} from '@phonyland/language-generator';

/** Which numbers there are to draw from, in canonical form. */
export interface DecimalRange {
  readonly min: number;
  readonly max: number;
  readonly fractionDigits?: number | undefined;
  readonly multipleOf?: number | undefined;
  readonly distribution?: Distribution | undefined;
}

/** How the decimals are told, for messages, and the distance between two. */
export interface DecimalStep {
  readonly option: 'multipleOf' | 'fractionDigits';
  readonly given: number;
  readonly step: number;
}

/** Powers of ten that a double holds exactly. */
const MOST_EXACT_POWER = 22;

/**
 * Draws the multiples of a decimal number in a range. A multiple is the double nearest to what it is in decimals, so that multiples of
 * 0.1 are 0.1, 0.2, 0.3, and not 0.30000000000000004.
 * @throws ArgumentError `INVALID_OPTIONS` where there is none, or more than 2^53
 */
export function decimalGrid(
  { option, given, step }: DecimalStep,
  min: number,
  max: number,
  distribution: Distribution,
  { path }: RuleContext,
): Drawing<number> {
  const multiple = multiplesOf(step, Math.max(Math.abs(min), Math.abs(max)));
  let first = Math.ceil(min / step);
  let last = Math.floor(max / step);
  if (!Number.isSafeInteger(first) || !Number.isSafeInteger(last)) {
    throw invalidOption(path, option, given, `between ${min} and ${max} that is too fine; make the range smaller`);
  }
  // The quotients are rounded: the places beside them may be the first and the last as well.
  while (multiple(first - 1) >= min) first--;
  while (multiple(first) < min) first++;
  while (multiple(last + 1) <= max) last++;
  while (multiple(last) > max) last--;
  if (first > last) throw invalidOption(path, option, given, `there is no such number between ${min} and ${max}`);
  const count = last - first + 1;
  const place = drawIndex(path, distribution, multiple(first), step, count);
  const valueAt = (rank: number): number => multiple(first + rank);
  return { draw: (random) => valueAt(place(random)), capacity: count, valueAt };
}

/** The k-th multiple of a step. @param reach none is farther from 0 */
function multiplesOf(step: number, reach: number): (k: number) => number {
  const [, whole, fraction = '', exponent = '0'] = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(step))!;
  const digits = Number(whole! + fraction);
  const power = fraction.length - Number(exponent);
  // Where digits and power are exact and so is their product with k, one division rounds to the nearest double.
  const exact = power >= 0 && power <= MOST_EXACT_POWER && digits * (reach / step + 2) <= Number.MAX_SAFE_INTEGER;
  const scale = 10 ** power;
  // Sums with 0, so that no zero is negative.
  return exact ? (k) => (k * digits) / scale + 0 : (k) => k * step + 0;
}

import {
  type Distribution,
  type Drawing,
  drawIndex,
  invalidOption,
  type RuleContext,
  uniformInt,
} from '@phonyland/language-generator';

/** Which integers there are to draw from, in canonical form. */
export interface IntegerRange {
  readonly min: number;
  readonly max: number;
  readonly multipleOf?: number | undefined;
  readonly distribution?: Distribution | undefined;
}

/** More places than this no double counts. */
const MOST_PLACES = 2 ** 53;

/**
 * Draws the integers of a range, or those that are multiples of a number.
 * @throws ArgumentError `INVALID_OPTIONS` for an empty range, one without such a multiple, or one too long for its distribution
 */
export function integerGrid(
  { min, max, multipleOf = 1, distribution = 'uniform' }: IntegerRange,
  { path }: RuleContext,
): Drawing<number> {
  if (min > max) throw invalidOption(path, 'min', min, `it must not be above max, which is ${max}`);
  // By remainders, which are exact; quotients of large numbers are not.
  const first = min + ((multipleOf - (min % multipleOf)) % multipleOf);
  const last = max - (((max % multipleOf) + multipleOf) % multipleOf);
  if (first > last) {
    throw invalidOption(path, 'multipleOf', multipleOf, `none of its multiples is between ${min} and ${max}`);
  }
  const count = (last - first) / multipleOf + 1;
  if (count > MOST_PLACES) {
    if (distribution === 'uniform') return { draw: uniformInt(first, last) };
    throw invalidOption(path, 'distribution', distribution, 'it takes ranges of at most 2^53 numbers; set min or max');
  }
  const place = drawIndex(path, distribution, first, multipleOf, count);
  // Sums with 0, so that no zero is negative.
  const valueAt = (rank: number): number => first + rank * multipleOf + 0;
  return { draw: (random) => valueAt(place(random)), capacity: count, valueAt };
}

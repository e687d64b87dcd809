import { FakerError } from '../../FakerError.ts';
import { DAY } from './drawInstant.ts';
import { shiftYears } from './shift.ts';

/**
 * When somebody was born who is from `min` to `max` years old on a date, or was born in the years from `min` to `max`. Of the first and the
 * last year a day is left out, so that the year is right in every time zone.
 * @returns in milliseconds since 1970, both included
 * @throws FakerError where `max` is below `min`, or the mode is unknown
 */
export function birthdateRange(
  mode: 'age' | 'year',
  min: number,
  max: number,
  reference: Date,
): readonly [from: number, to: number] {
  if (mode !== 'age' && mode !== 'year') throw new FakerError(`There is no mode ${String(mode)}: give 'age' or 'year'`);
  if (max < min) throw new FakerError(`The greatest ${mode}, ${max}, must not be below the least one, ${min}`);
  if (mode === 'age') return [shiftYears(reference, -max - 1) + DAY, shiftYears(reference, -min)];
  return [dayOf(min, 0, 2), dayOf(max, 11, 30)];
}

function dayOf(year: number, month: number, day: number): number {
  // Not `Date.UTC`, which takes the years 0 to 99 for those of the twentieth century.
  return new Date(0).setUTCFullYear(year, month, day);
}

import { DAY } from './drawInstant.ts';

/** Days are counted from 1970-01-01, which is 0, in UTC. */
export type DayRange = readonly [first: number, last: number];

/**
 * The days that those were born on who are, on the day of an instant, from `min` to `max` years old. Who was born on 29 February is a
 * year older on 1 March where the year has no such day.
 */
export function birthdaysOfAges(instant: number, min: number, max: number): DayRange {
  return [yearsBefore(instant, max + 1) + 1, yearsBefore(instant, min)];
}

/** The days of the years from `min` to `max`. */
export function birthdaysOfYears(min: number, max: number): DayRange {
  return [dayOf(min, 0, 1), dayOf(max, 11, 31)];
}

/** The same day so many years before; of 29 February, where the year has none, the 28th. */
function yearsBefore(instant: number, years: number): number {
  const date = new Date(instant);
  const year = date.getUTCFullYear() - years;
  const month = date.getUTCMonth();
  const day = dayOf(year, month, date.getUTCDate());
  return new Date(day * DAY).getUTCMonth() === month ? day : day - 1;
}

function dayOf(year: number, month: number, day: number): number {
  // Not `Date.UTC`, which takes the years 0 to 99 for those of the twentieth century.
  return new Date(0).setUTCFullYear(year, month, day) / DAY;
}

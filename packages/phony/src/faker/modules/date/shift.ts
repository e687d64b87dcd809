import { DAY } from './drawInstant.ts';

/** So many days, and no more, are sure to lead from a date to another one. */
const FEW_DAYS = 1_000_000;

/** The same time so many years later, in UTC and in milliseconds since 1970; of 29 February, where there is none, 1 March. */
export function shiftYears(date: Date, years: number): number {
  return years === 0 ? date.getTime() : new Date(date).setUTCFullYear(date.getUTCFullYear() + years);
}

/** The same time so many whole days later, in milliseconds since 1970. */
export function shiftDays(date: Date, days: number): number {
  // Days have equal lengths in UTC.
  if (Number.isInteger(days) && Math.abs(days) < FEW_DAYS) return date.getTime() + days * DAY;
  return new Date(date).setUTCDate(date.getUTCDate() + days);
}

import { drawNumberOf } from '../core/drawNumberOf.ts';
import type { NumberOrRange } from '../core/draws.ts';
import { SimpleModuleBase } from '../core/ModuleBase.ts';
import { type DateLike, toDate } from '../core/ReferenceDate.ts';
import { FakerError } from '../FakerError.ts';
import { birthdateRange } from './date/birthdateRange.ts';
import { DAY, drawInstant } from './date/drawInstant.ts';
import { shiftDays, shiftYears } from './date/shift.ts';
import { spanOf } from './date/spanOf.ts';

/** Before or after the reference date itself nothing is drawn for so many milliseconds. */
const GAP = 1000;

/** Dates. All arithmetic is in UTC: results do not depend on the zone of the machine. */
export class SimpleDateModule extends SimpleModuleBase {
  /**
   * A date from 365 days before the reference date to 365 days after it.
   * @param options.refDate default `faker.defaultRefDate()`
   * @throws FakerError for a reference date that is none
   */
  anytime({ refDate }: { refDate?: string | Date | number } = {}): Date {
    const time = this.core.referenceDate.of(refDate).getTime();
    return drawInstant(this.core.randomizer, time - 365 * DAY, time + 365 * DAY);
  }

  /**
   * A date before the reference date, by a second at least.
   * @param options.years so many years before it at the most, or from `min` to `max` years; default 1. Parts of years do not count.
   * @param options.refDate default `faker.defaultRefDate()`
   * @throws FakerError where the years are not above 0, their maximum is not above their minimum, or a date is none
   */
  past({ years = 1, refDate }: { years?: NumberOrRange; refDate?: string | Date | number } = {}): Date {
    const { min, max } = spanOf(years, 'years');
    const reference = this.core.referenceDate.of(refDate);
    return drawInstant(this.core.randomizer, shiftYears(reference, -max), shiftYears(reference, -min) - GAP);
  }

  /**
   * A date after the reference date, by a second at least.
   * @param options.years so many years after it at the most, or from `min` to `max` years; default 1. Parts of years do not count.
   * @param options.refDate default `faker.defaultRefDate()`
   * @throws FakerError where the years are not above 0, their maximum is not above their minimum, or a date is none
   */
  future({ years = 1, refDate }: { years?: NumberOrRange; refDate?: string | Date | number } = {}): Date {
    const { min, max } = spanOf(years, 'years');
    const reference = this.core.referenceDate.of(refDate);
    return drawInstant(this.core.randomizer, shiftYears(reference, min) + GAP, shiftYears(reference, max));
  }

  /**
   * A date between two, both included.
   * @param options.from the earlier one
   * @param options.to the later one
   * @throws FakerError where one is missing or no date, or the earlier one is the later one
   */
  between(options: { from: string | Date | number; to: string | Date | number }): Date {
    const [from, to] = boundsOf(options);
    return drawInstant(this.core.randomizer, from, to);
  }

  /**
   * Dates between two, both included, the earliest first.
   * @param options.from the earlier one
   * @param options.to the later one
   * @param options.count how many, or a range of that; default 3
   * @throws FakerError as `between`, and where the maximum of `count` is below its minimum
   */
  betweens(options: { from: string | Date | number; to: string | Date | number; count?: NumberOrRange }): Date[] {
    const [from, to] = boundsOf(options);
    const count = Math.floor(drawNumberOf(this.core.randomizer, options.count ?? 3));
    const dates: Date[] = [];
    for (let i = 0; i < count; i++) dates.push(drawInstant(this.core.randomizer, from, to));
    return dates.sort((a, b) => a.getTime() - b.getTime());
  }

  /**
   * A date shortly before the reference date, by a second at least.
   * @param options.days so many days before it at the most, or from `min` to `max` days; default 1
   * @param options.refDate default `faker.defaultRefDate()`
   * @throws FakerError where the days are not above 0, their maximum is not above their minimum, or a date is none
   */
  recent({
    days = 1,
    refDate,
  }: {
    days?: number | { min: number; max: number };
    refDate?: string | Date | number;
  } = {}): Date {
    const { min, max } = spanOf(days, 'days');
    const reference = this.core.referenceDate.of(refDate);
    return drawInstant(this.core.randomizer, shiftDays(reference, -max), shiftDays(reference, -min) - GAP);
  }

  /**
   * A date shortly after the reference date, by a second at least.
   * @param options.days so many days after it at the most, or from `min` to `max` days; default 1
   * @param options.refDate default `faker.defaultRefDate()`
   * @throws FakerError where the days are not above 0, their maximum is not above their minimum, or a date is none
   */
  soon({
    days = 1,
    refDate,
  }: {
    days?: number | { min: number; max: number };
    refDate?: string | Date | number;
  } = {}): Date {
    const { min, max } = spanOf(days, 'days');
    const reference = this.core.referenceDate.of(refDate);
    return drawInstant(this.core.randomizer, shiftDays(reference, min) + GAP, shiftDays(reference, max));
  }

  /**
   * A date of birth: by default of somebody who is 18 to 80 years old on the reference date.
   * @param options.mode what `min` and `max` are: ages on the reference date, or years; default `'age'`
   * @param options.min the least age or the first year; default 18
   * @param options.max the greatest age or the last year; default 80
   * @param options.refDate default `faker.defaultRefDate()`; ages count from it
   * @throws FakerError where `max` is below `min`, the mode is unknown, or the reference date is none
   */
  birthdate(options?: { refDate?: string | Date | number }): Date;
  birthdate(options: { mode: 'age'; min: number; max: number; refDate?: string | Date | number }): Date;
  birthdate(options: { mode: 'year'; min: number; max: number }): Date;
  birthdate(
    options?:
      | { refDate?: string | Date | number }
      | { mode: 'age' | 'year'; min: number; max: number; refDate?: string | Date | number },
  ): Date;
  birthdate({
    mode = 'age',
    min = 18,
    max = 80,
    refDate,
  }: {
    mode?: 'age' | 'year';
    min?: number;
    max?: number;
    refDate?: string | Date | number;
  } = {}): Date {
    const [from, to] = birthdateRange(mode, min, max, this.core.referenceDate.of(refDate));
    return drawInstant(this.core.randomizer, from, to);
  }
}

/** @throws FakerError for what is no range of dates */
function boundsOf({ from, to }: { from: DateLike; to: DateLike }): readonly [number, number] {
  const bounds = [toDate(from, 'from').getTime(), toDate(to, 'to').getTime()] as const;
  if (bounds[0] > bounds[1]) throw new FakerError(`The date from must not be after the date to: ${from}, ${to}`);
  return bounds;
}

import {
  byRule,
  CONTINUOUS,
  type DistributionOption,
  date,
  distribution,
  flag,
  type Generator,
  integer,
  invalidOption,
  type Module,
  type ModuleDefinition,
  type OptionType,
  type OptionTypes,
  oneOf,
  pickFrom,
  type RandomStream,
  type RuleContext,
  uniformInt,
  type ZipfDistribution,
} from '@phonyland/language-generator';
import { timeZones } from '../../lists/timeZones.ts';
import { boundsOf, type CountRange, countOption } from '../countOption.ts';
import { birthdaysOfAges, birthdaysOfYears, type DayRange } from './birthdays.ts';
import { dateNamesOf } from './dateNamesOf.ts';
import { DAY, drawInstant, type InstantDistribution } from './drawInstant.ts';
import { type InstantRange, relativeInstant } from './relativeInstant.ts';

/** A date as it is given: a `Date`, milliseconds since 1970, or ISO 8601 with a time zone (a day alone is in UTC). */
export type DateLike = Date | string | number;

/** How dates of a range are distributed: means, medians, deviations and rates are in days from the beginning of the range. */
export type DateDistribution = Exclude<DistributionOption, ZipfDistribution | 'zipf'>;

/** What dates are relative to, and how often which come. */
export interface RelativeOptions {
  /** Default: the root's reference date. */
  readonly refDate?: DateLike | undefined;
  /** Its parameters are in days from the beginning of the range. Default `'uniform'`. */
  readonly distribution?: DateDistribution | undefined;
}

export interface YearsOptions extends RelativeOptions {
  /** How many years away at most: above 0, up to 1000, default 1. A year is 365.2425 days. */
  readonly years?: number | undefined;
}

export interface DaysOptions extends RelativeOptions {
  /** How many days away at most: above 0, up to 100,000, default 1. A day is 24 hours. */
  readonly days?: number | undefined;
}

/** Between which dates. */
export interface BetweenOptions {
  /** The earliest, included; default: a year (365.2425 days) before `to`, and without both a year before the reference date. */
  readonly from?: DateLike | undefined;
  /** The latest, included; default: a year after `from`, and without both a year after the reference date. */
  readonly to?: DateLike | undefined;
  /** Its parameters are in days from `from`. Default `'uniform'`. */
  readonly distribution?: DateDistribution | undefined;
}

export interface BetweensOptions extends BetweenOptions {
  /** How many dates: 0 to 100,000, or `{ min, max }`; default 3. */
  readonly count?: CountRange | undefined;
}

export interface BirthdateOptions {
  /** Whether `min` and `max` are ages in years or years of birth; default `'age'`. */
  readonly mode?: 'age' | 'year' | undefined;
  /** The least age, 0 to 150, or the first year, 1 to 9999; default: 18, or 62 years before `max`. */
  readonly min?: number | undefined;
  /**
   * The greatest age, 0 to 150, or the last year, 1 to 9999; default: 80, or 62 years after `min`, and without both 18 years before the
   * reference date.
   */
  readonly max?: number | undefined;
  /** The day that ages are counted for; default: the root's reference date. */
  readonly refDate?: DateLike | undefined;
}

export interface NameOptions {
  /** Default false. */
  readonly abbreviated?: boolean | undefined;
}

export interface UnixOptions extends BetweenOptions {
  /** Default `'second'`. */
  readonly unit?: 'second' | 'millisecond' | undefined;
}

export interface IsoOptions extends BetweenOptions {
  /** `2026-01-01T00:00:00.000Z`, the date of it alone, or the time of it alone with its `Z`; default `'dateTime'`. */
  readonly part?: 'dateTime' | 'date' | 'time' | undefined;
}

/** Dates relative to the root's reference date, which is fixed for a seeded root; all are `Date` objects unless told otherwise. */
export interface DateMembers {
  /**
   * A moment from a year before the reference date to a year after it.
   * @feeds rule
   * @example Phony.date().anytime.at(0)
   */
  readonly anytime: Generator<Date, RelativeOptions>;
  /**
   * A moment before the reference date, by a millisecond at least and so many years at most.
   * @feeds rule
   * @example Phony.date().past.with({ years: 10 }).at(0)
   */
  readonly past: Generator<Date, YearsOptions>;
  /**
   * A moment after the reference date, by a millisecond at least and so many years at most.
   * @feeds rule
   * @example Phony.date().future.with({ refDate: '2030-01-01' }).at(0)
   */
  readonly future: Generator<Date, YearsOptions>;
  /**
   * A moment before the reference date, by a millisecond at least and so many days at most.
   * @feeds rule
   * @example Phony.date().recent.with({ days: 7 }).at(0)
   */
  readonly recent: Generator<Date, DaysOptions>;
  /**
   * A moment after the reference date, by a millisecond at least and so many days at most.
   * @feeds rule
   * @example Phony.date().soon.with({ days: 7 }).at(0)
   */
  readonly soon: Generator<Date, DaysOptions>;
  /**
   * A moment between two, both included, to the millisecond.
   * @feeds rule
   * @example Phony.date().between.with({ from: '2020-01-01', to: '2020-12-31' }).at(0)
   */
  readonly between: Generator<Date, BetweenOptions>;
  /**
   * Several moments between two, in the order of time.
   * @feeds rule
   * @example Phony.date().betweens.with({ from: '2020-01-01', to: '2020-12-31', count: 2 }).at(0)
   */
  readonly betweens: Generator<Date[], BetweensOptions>;
  /**
   * A day of birth, at midnight in UTC: of a person of such an age on the reference date, each day equally often, or of such years. Who
   * was born on 29 February is a year older on 1 March in years without that day.
   * @feeds rule
   * @example Phony.date().birthdate.with({ min: 18, max: 30 }).at(0)
   */
  readonly birthdate: Generator<Date, BirthdateOptions>;
  /**
   * The name of a month in the language of the locale, as it stands alone; in English in `multi` and in languages that are written in
   * Latin letters here only (`ru-Latn`).
   * @feeds list: dateNames
   * @example Phony.locale('tr').date().month.at(0)
   */
  readonly month: Generator<string, NameOptions>;
  /**
   * The name of a weekday in the language of the locale, as it stands alone; in English where `month` is.
   * @feeds list: dateNames
   * @example Phony.locale('de').date().weekday.with({ abbreviated: true }).at(0)
   */
  readonly weekday: Generator<string, NameOptions>;
  /**
   * The name of a time zone of the IANA time zone database, such as `Europe/Istanbul`.
   * @feeds list: timeZones
   * @example Phony.date().timeZone.at(0)
   */
  readonly timeZone: Generator<string>;
  /**
   * A moment in whole seconds, or milliseconds, since 1970-01-01T00:00:00Z.
   * @feeds rule: POSIX, seconds since the epoch
   * @example Phony.date().unix.at(0)
   */
  readonly unix: Generator<number, UnixOptions>;
  /**
   * A moment as text in UTC.
   * @feeds rule: ISO 8601, in the form of ECMAScript
   * @example Phony.date().iso.with({ part: 'date' }).at(0)
   */
  readonly iso: Generator<string, IsoOptions>;
}
export type DateModule = Module<DateMembers, 'anytime'>;

/** The options in their canonical form: dates in milliseconds since 1970. */
interface Relative {
  readonly refDate?: number;
  readonly distribution?: InstantDistribution;
}
interface Years extends Relative {
  readonly years?: number;
}
interface Days extends Relative {
  readonly days?: number;
}
interface Between {
  readonly from?: number;
  readonly to?: number;
  readonly distribution?: InstantDistribution;
}
interface Birthdate {
  readonly mode?: 'age' | 'year';
  readonly min?: number;
  readonly max?: number;
  readonly refDate?: number;
}

type Draw<T> = (random: RandomStream) => T;

/** The mean year of the Gregorian calendar, 365.2425 days, in milliseconds. */
const YEAR = 365.2425 * DAY;
const MOST_AGE = 150;
/** Between the least and the greatest age by default. */
const GENERATIONS = 62;

const DISTRIBUTION = distribution(CONTINUOUS) as OptionType<InstantDistribution>;
const RELATIVE: OptionTypes<Relative> = { refDate: date(), distribution: DISTRIBUTION };
const BETWEEN: OptionTypes<Between> = { from: date(), to: date(), distribution: DISTRIBUTION };

export const dateModule: ModuleDefinition<DateMembers> = {
  name: 'date',
  whole: 'anytime',
  members: {
    anytime: byRule<Date, RelativeOptions, Relative>({
      options: RELATIVE,
      prepare: ({ refDate, distribution }, context) =>
        asDate(relativeInstant(context, refDate, distribution, (now) => [now - YEAR, now + YEAR])),
    }),
    past: byRule<Date, YearsOptions, Years>({
      options: { ...RELATIVE, years: above0(1000) },
      prepare: ({ years = 1, ...more }, context) => before(context, more, years * YEAR),
    }),
    future: byRule<Date, YearsOptions, Years>({
      options: { ...RELATIVE, years: above0(1000) },
      prepare: ({ years = 1, ...more }, context) => after(context, more, years * YEAR),
    }),
    recent: byRule<Date, DaysOptions, Days>({
      options: { ...RELATIVE, days: above0(100_000) },
      prepare: ({ days = 1, ...more }, context) => before(context, more, days * DAY),
    }),
    soon: byRule<Date, DaysOptions, Days>({
      options: { ...RELATIVE, days: above0(100_000) },
      prepare: ({ days = 1, ...more }, context) => after(context, more, days * DAY),
    }),
    between: byRule<Date, BetweenOptions, Between>({
      options: BETWEEN,
      prepare: (options, context) => asDate(between(options, context)),
    }),
    betweens: byRule<Date[], BetweensOptions, Between & { readonly count?: CountRange }>({
      options: { ...BETWEEN, count: countOption() },
      prepare: ({ count = 3, ...options }, context) => {
        const draw = between(options, context);
        const howMany = uniformInt(...boundsOf(count));
        return (random) =>
          Array.from({ length: howMany(random) }, () => draw(random))
            .sort((a, b) => a - b)
            .map((time) => new Date(time));
      },
    }),
    birthdate: byRule<Date, BirthdateOptions, Birthdate>({
      options: { mode: oneOf(['age', 'year']), min: integer(0, 9999), max: integer(0, 9999), refDate: date() },
      prepare: birthdates,
    }),
    month: byRule<string, NameOptions>({
      options: { abbreviated: flag() },
      prepare: ({ abbreviated = false }, { locale }) => {
        const { months, shortMonths } = dateNamesOf(locale);
        return pickFrom(abbreviated ? shortMonths : months);
      },
    }),
    weekday: byRule<string, NameOptions>({
      options: { abbreviated: flag() },
      prepare: ({ abbreviated = false }, { locale }) => {
        const { weekdays, shortWeekdays } = dateNamesOf(locale);
        return pickFrom(abbreviated ? shortWeekdays : weekdays);
      },
    }),
    timeZone: byRule<string>({ options: {}, prepare: () => pickFrom(timeZones()) }),
    unix: byRule<number, UnixOptions, Between & { readonly unit?: 'second' | 'millisecond' }>({
      options: { ...BETWEEN, unit: oneOf(['second', 'millisecond']) },
      prepare: ({ unit = 'second', ...options }, context) => {
        const draw = between(options, context);
        return unit === 'second' ? (random) => Math.floor(draw(random) / 1000) : draw;
      },
    }),
    iso: byRule<string, IsoOptions, Between & { readonly part?: 'dateTime' | 'date' | 'time' }>({
      options: { ...BETWEEN, part: oneOf(['dateTime', 'date', 'time']) },
      prepare: ({ part = 'dateTime', ...options }, context) => {
        const draw = between(options, context);
        return (random) => {
          const text = new Date(draw(random)).toISOString();
          return part === 'dateTime' ? text : text.split('T')[part === 'date' ? 0 : 1]!;
        };
      },
    }),
  },
};

function asDate(draw: Draw<number>): Draw<Date> {
  return (random) => new Date(draw(random));
}

function before(context: RuleContext, { refDate, distribution }: Relative, span: number): Draw<Date> {
  return asDate(relativeInstant(context, refDate, distribution, (now) => [Math.min(now - span, now - 1), now - 1]));
}

function after(context: RuleContext, { refDate, distribution }: Relative, span: number): Draw<Date> {
  return asDate(relativeInstant(context, refDate, distribution, (now) => [now + 1, Math.max(now + span, now + 1)]));
}

function between({ from, to, distribution }: Between, context: RuleContext): Draw<number> {
  if (from === undefined && to === undefined) {
    return relativeInstant(context, undefined, distribution, (now) => [now - YEAR, now + YEAR]);
  }
  const [first, last]: InstantRange = [from ?? to! - YEAR, to ?? from! + YEAR];
  if (first > last) {
    throw invalidOption(
      context.path,
      'from',
      new Date(first),
      `it must not be after to, ${new Date(last).toISOString()}`,
    );
  }
  return drawInstant(context.path, distribution ?? 'uniform', first, last);
}

function birthdates({ mode = 'age', min, max, refDate }: Birthdate, { root, path }: RuleContext): Draw<Date> {
  const [least, greatest] = mode === 'age' ? [0, MOST_AGE] : [1, 9999];
  for (const [name, value] of Object.entries({ min, max })) {
    if (value !== undefined && (value < least || value > greatest)) {
      throw invalidOption(path, name, value, `with mode '${mode}' it must be from ${least} to ${greatest}`);
    }
  }
  const inYears = (reference: number): readonly [number, number] => {
    const last = max ?? (min === undefined ? new Date(reference).getUTCFullYear() - 18 : min + GENERATIONS);
    return [min ?? Math.max(last - GENERATIONS, 1), last];
  };
  // Without a year nothing but the reference date tells the range; with one, any date does.
  const [from, to] = mode === 'age' ? [min ?? 18, max ?? 80] : inYears(refDate ?? 0);
  if (from > to) throw invalidOption(path, 'min', from, `it must not be above max, which is ${to}`);
  const daysAt = (reference: number): DayRange =>
    mode === 'age' ? birthdaysOfAges(reference, from, to) : birthdaysOfYears(...inYears(reference));
  let draw: Draw<number> | undefined;
  return (random) => {
    draw ??= uniformInt(...daysAt(refDate ?? root.referenceDate));
    return new Date(draw(random) * DAY);
  };
}

/** How long: a number above 0. */
function above0(most: number): OptionType<number> {
  return {
    expects: `a number above 0, up to ${most}`,
    read: (value) => (typeof value === 'number' && value > 0 && value <= most ? value : undefined),
  };
}

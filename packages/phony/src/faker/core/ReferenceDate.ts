import { FakerError } from '../FakerError.ts';
import type { FakerConfig } from './FakerCore.ts';

/** A date as arguments give it. */
export type DateLike = string | Date | number;

/** For how long, in milliseconds, a seeded faker takes the time that the process read first for the present. */
const STEADY = 3_600_000;

/** The time that was read first; the only thing that fakers remember together. */
let first: number | undefined;

/**
 * What the dates of a faker are relative to. As in faker that is the present, unless it was set. Of a faker with a seed it stands still
 * for an hour: the same seed gives the same dates within a run of tests, and dates to come still lie ahead. A clock that was set to
 * another time, as tests do, counts.
 */
export class ReferenceDate {
  readonly #config: FakerConfig;
  #given: (() => Date) | undefined;
  #isSteady = false;

  constructor(config: FakerConfig) {
    this.#config = config;
  }

  /** As `faker.defaultRefDate()`. */
  readonly now: () => Date = () =>
    (this.#given ?? this.#config.defaultRefDate)?.() ?? new Date(this.#isSteady ? steadyTime() : Date.now());

  /** @param date a date, a function that gives one, or undefined for the present @throws FakerError for what is no date */
  set(date: DateLike | (() => Date) | undefined): void {
    if (typeof date === 'function') this.#given = date;
    else if (date === undefined) this.#given = undefined;
    else {
      const time = toDate(date, 'refDate').getTime();
      this.#given = () => new Date(time);
    }
  }

  /** From now on the present stands still. */
  steady(): void {
    this.#isSteady = true;
  }

  /** From now on the present is that of the clock. */
  moving(): void {
    this.#isSteady = false;
  }

  /** The date that an argument gives, or the default. @throws FakerError for what is no date */
  of(date: DateLike | undefined): Date {
    return date === undefined ? this.now() : toDate(date, 'refDate');
  }
}

/** @param name of the argument @throws FakerError for what is no date */
export function toDate(date: DateLike, name: string): Date {
  const read = new Date(date);
  if (Number.isNaN(read.getTime())) throw new FakerError(`Invalid ${name} date: ${String(date)}`);
  return read;
}

function steadyTime(): number {
  const now = Date.now();
  if (first === undefined || now < first || now - first > STEADY) first = now;
  return first;
}

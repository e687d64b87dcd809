import { flag, integer, invalidOption, type OptionType, type Rule } from '@phonyland/language-generator';
import { airlines } from '../../lists/airlines.ts';

/** What flight numbers are like. */
export interface FlightNumberOptions {
  /** The airline's IATA designator, two characters; default that of any known airline. */
  readonly airline?: string | undefined;
  /** The least number, 1 to 9999; default 1. */
  readonly min?: number | undefined;
  /** The greatest number, 1 to 9999; default 9999. */
  readonly max?: number | undefined;
  /** Whether the number always has four digits, `AY0073`; default false. */
  readonly leadingZeros?: boolean | undefined;
}

const designator: OptionType<string> = {
  expects: 'an IATA designator of two capital letters or digits, such as AY',
  read: (value) => (typeof value === 'string' && /^(?:[A-Z]{2}|[A-Z]\d|\d[A-Z])$/.test(value) ? value : undefined),
};

/** Flight numbers: the designator of an airline and a number of one to four digits (IATA Standard Schedules Information Manual). */
export const flightNumber: Rule<string, FlightNumberOptions> = {
  options: { airline: designator, min: integer(1, 9999), max: integer(1, 9999), leadingZeros: flag() },
  prepare: ({ airline, min = 1, max = 9999, leadingZeros = false }, { path }) => {
    if (min > max) throw invalidOption(path, 'min', min, `it must not be above max, which is ${max}`);
    const designators = airline === undefined ? airlines().map(({ iata }) => iata) : [airline];
    return (random) => {
      const head = designators[random.below(designators.length)]!;
      const number = String(min + random.below(max - min + 1));
      return head + (leadingZeros ? number.padStart(4, '0') : number);
    };
  },
};

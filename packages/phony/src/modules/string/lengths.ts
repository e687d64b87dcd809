import { integer, invalidOption, type OptionTypes } from '@phonyland/language-generator';

/** How many characters a text has. */
export interface LengthOptions {
  /** Exactly so many: 0 to 100,000, default 10. */
  readonly length?: number | undefined;
  /** At least so many, each length equally often; default 1. Not together with `length`. */
  readonly minLength?: number | undefined;
  /** At most so many; default `minLength` + 10. Not together with `length`. */
  readonly maxLength?: number | undefined;
}

const MOST_LENGTH = 100_000;

export const LENGTH_OPTIONS: OptionTypes<LengthOptions> = {
  length: integer(0, MOST_LENGTH),
  minLength: integer(0, MOST_LENGTH),
  maxLength: integer(0, MOST_LENGTH),
};

/** The least and the largest length that options ask for. @throws ArgumentError `INVALID_OPTIONS` */
export function readLengths(
  path: string,
  { length, minLength, maxLength }: LengthOptions,
  usual = 10,
): readonly [min: number, max: number] {
  if (minLength === undefined && maxLength === undefined) return [length ?? usual, length ?? usual];
  if (length !== undefined) {
    throw invalidOption(path, 'length', length, 'it does not go together with minLength and maxLength; leave one out');
  }
  const min = minLength ?? Math.min(1, maxLength!);
  const max = maxLength ?? min + 10;
  if (min > max) throw invalidOption(path, 'minLength', min, `it must not be above maxLength, which is ${max}`);
  return [min, max];
}

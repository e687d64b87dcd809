import {
  byRule,
  type DistributionOption,
  type Drawing,
  distribution,
  drawReal,
  type Generator,
  integer,
  invalidOption,
  type Module,
  type ModuleDefinition,
  number,
  type OptionTypes,
  oneOf,
  type RandomStream,
  type RuleContext,
  uniformBigInt,
} from '@phonyland/language-generator';
import { mapDrawing } from '../mapDrawing.ts';
import { bigInteger } from './bigInteger.ts';
import { type DecimalRange, type DecimalStep, decimalGrid } from './decimalGrid.ts';
import { type IntegerRange, integerGrid } from './integerGrid.ts';
import { romanNumeral } from './romanNumeral.ts';

/** Which integers, and how often which. */
export interface IntOptions {
  /** The least, included: any safe integer; default 0. */
  readonly min?: number | undefined;
  /** The largest, included: any safe integer, not below `min`; default 9007199254740991, which is 2^53 − 1. */
  readonly max?: number | undefined;
  /** Only multiples of this come; from 1, default 1. */
  readonly multipleOf?: number | undefined;
  /** Default `'uniform'`. With another the range may have 2^53 numbers at most. */
  readonly distribution?: DistributionOption | undefined;
}

/** Which numbers, and how often which. */
export interface FloatOptions {
  /** The least, included; finite, default 0. */
  readonly min?: number | undefined;
  /** The largest; finite, not below `min`, default 1. It comes itself where the numbers have steps, and else by rounding alone. */
  readonly max?: number | undefined;
  /** How many decimals numbers have at most: 0 to 15. Default: as many as a double has. */
  readonly fractionDigits?: number | undefined;
  /** Only multiples of this come, such as 0.05; above 0. Not together with `fractionDigits`. */
  readonly multipleOf?: number | undefined;
  /** `zipf` only with `fractionDigits` or `multipleOf`. Default `'uniform'`. */
  readonly distribution?: DistributionOption | undefined;
}

/** A big integer as it is given: as such, as a safe integer, or in decimal digits. */
export type BigIntLike = bigint | number | string;

/** Which big integers. */
export interface BigIntOptions {
  /** The least, included; up to 1000 digits, default 0. */
  readonly min?: BigIntLike | undefined;
  /** The largest, included; not below `min`, up to 1000 digits, default 18446744073709551615, which is 2^64 − 1. */
  readonly max?: BigIntLike | undefined;
  /** Only multiples of this come; from 1, default 1. */
  readonly multipleOf?: BigIntLike | undefined;
}

/** Which numbers are written, and how long. */
export interface DigitsOptions {
  /** The least, included: from 0, default 0. */
  readonly min?: number | undefined;
  /** The largest, included: up to 2^53 − 1, default 255. */
  readonly max?: number | undefined;
  /** With fewer digits, zeros stand before them: 1 to 64, default 1. */
  readonly minDigits?: number | undefined;
}

export interface HexOptions extends DigitsOptions {
  /** Of the letters; default `'lower'`. */
  readonly casing?: 'lower' | 'upper' | undefined;
}

/** Which numbers are written. */
export interface RomanOptions {
  /** From 1, default 1. */
  readonly min?: number | undefined;
  /** Up to 3999, default 3999. */
  readonly max?: number | undefined;
}

/** Numbers, and numbers as texts. */
export interface NumberMembers {
  /**
   * An integer, each of the range equally often unless a distribution says otherwise.
   * @feeds rule: Lemire, Fast Random Integer Generation in an Interval (2019)
   * @example Phony.number().int.with({ min: 1, max: 6 }).at(0)
   */
  readonly int: Generator<number, IntOptions>;
  /**
   * A number with decimals, evenly from 0 up to 1 unless told otherwise.
   * @feeds rule
   * @example Phony.number().float.with({ min: 0, max: 100, fractionDigits: 2 }).at(0)
   */
  readonly float: Generator<number, FloatOptions>;
  /**
   * A big integer, each of the range equally often.
   * @feeds rule
   * @example Phony.number().bigInt.with({ max: 10n ** 30n }).at(0)
   */
  readonly bigInt: Generator<bigint, BigIntOptions>;
  /**
   * One of the ten digits, as a number.
   * @feeds rule
   * @example Phony.number().digit.at(0)
   */
  readonly digit: Generator<number>;
  /**
   * A number in binary digits, without a prefix: `1011`.
   * @feeds rule
   * @example Phony.number().binary.with({ minDigits: 8 }).at(0)
   */
  readonly binary: Generator<string, DigitsOptions>;
  /**
   * A number in octal digits, without a prefix: `644`.
   * @feeds rule
   * @example Phony.number().octal.with({ max: 0o777, minDigits: 3 }).at(0)
   */
  readonly octal: Generator<string, DigitsOptions>;
  /**
   * A number in hexadecimal digits, without a prefix: `ff`.
   * @feeds rule
   * @example Phony.number().hex.with({ max: 0xffff, minDigits: 4 }).at(0)
   */
  readonly hex: Generator<string, HexOptions>;
  /**
   * A number from 1 to 3999 in Roman numerals, in the form that subtracts: `MCMXCIV`.
   * @feeds rule
   * @example Phony.number().romanNumeral.with({ min: 1900, max: 2026 }).at(0)
   */
  readonly romanNumeral: Generator<string, RomanOptions>;
}
export type NumberModule = Module<NumberMembers, 'int'>;

const DIGITS_OPTIONS: OptionTypes<DigitsOptions> = {
  min: integer(0),
  max: integer(0),
  minDigits: integer(1, 64),
};

export const numberModule: ModuleDefinition<NumberMembers> = {
  name: 'number',
  whole: 'int',
  members: {
    int: byRule<number, IntOptions, IntegerRange>({
      options: {
        min: integer(),
        max: integer(),
        multipleOf: integer(1),
        distribution: distribution(),
      },
      prepare: ({ min = 0, max = Number.MAX_SAFE_INTEGER, ...more }, context) =>
        integerGrid({ min, max, ...more }, context),
    }),
    float: byRule<number, FloatOptions, DecimalRange>({
      options: {
        min: number(),
        max: number(),
        fractionDigits: integer(0, 15),
        multipleOf: number(Number.MIN_VALUE),
        distribution: distribution(),
      },
      prepare: ({ min = 0, max = 1, distribution = 'uniform', ...steps }, context) => {
        const { path } = context;
        if (min > max) throw invalidOption(path, 'min', min, `it must not be above max, which is ${max}`);
        if (!Number.isFinite(max - min)) {
          throw invalidOption(path, 'max', max, `it is too far from min, which is ${min}`);
        }
        const step = readStep(steps, path);
        if (step !== undefined) return decimalGrid(step, min, max, distribution, context);
        if (distribution !== 'uniform' && distribution.type === 'zipf') {
          throw invalidOption(path, 'distribution', distribution, 'it ranks numbers: set fractionDigits or multipleOf');
        }
        return drawReal(path, distribution, min, max);
      },
    }),
    bigInt: byRule<bigint, BigIntOptions, { min?: string; max?: string; multipleOf?: string }>({
      options: { min: bigInteger(), max: bigInteger(), multipleOf: bigInteger() },
      prepare: ({ min: least = '0', max: most = '18446744073709551615', multipleOf = '1' }, { path }) => {
        const [min, max, step] = [BigInt(least), BigInt(most), BigInt(multipleOf)];
        if (step < 1n) throw invalidOption(path, 'multipleOf', multipleOf, 'it must be 1 or more');
        if (min > max) throw invalidOption(path, 'min', least, `it must not be above max, which is ${most}`);
        // Divisions of big integers round towards 0.
        const first = min / step + (min % step > 0n ? 1n : 0n);
        const last = max / step - (max % step < 0n ? 1n : 0n);
        if (first > last) {
          throw invalidOption(path, 'multipleOf', multipleOf, `none of its multiples is between ${least} and ${most}`);
        }
        const place = uniformBigInt(first, last);
        const draw = (random: RandomStream): bigint => place(random) * step;
        if (last - first >= Number.MAX_SAFE_INTEGER) return draw;
        return { draw, capacity: Number(last - first) + 1, valueAt: (rank) => (first + BigInt(rank)) * step };
      },
    }),
    digit: byRule<number>({ options: {}, prepare: (_, context) => integerGrid({ min: 0, max: 9 }, context) }),
    binary: byRule<string, DigitsOptions>({
      options: DIGITS_OPTIONS,
      prepare: (range, context) => inDigits(2, range, context),
    }),
    octal: byRule<string, DigitsOptions>({
      options: DIGITS_OPTIONS,
      prepare: (range, context) => inDigits(8, range, context),
    }),
    hex: byRule<string, HexOptions>({
      options: { ...DIGITS_OPTIONS, casing: oneOf(['lower', 'upper']) },
      prepare: ({ casing, ...range }, context) => {
        const digits = inDigits(16, range, context);
        return casing === 'upper' ? mapDrawing(digits, (text) => text.toUpperCase()) : digits;
      },
    }),
    romanNumeral: byRule<string, RomanOptions>({
      options: { min: integer(1, 3999), max: integer(1, 3999) },
      prepare: ({ min = 1, max = 3999 }, context) => mapDrawing(integerGrid({ min, max }, context), romanNumeral),
    }),
  },
};

/** Integers of a range in digits. @param base 2 to 16 */
function inDigits(
  base: number,
  { min = 0, max = 255, minDigits = 1 }: Partial<DigitsOptions>,
  context: RuleContext,
): Drawing<string> {
  return mapDrawing(integerGrid({ min, max }, context), (value) => value.toString(base).padStart(minDigits, '0'));
}

function readStep(
  { fractionDigits, multipleOf }: Pick<DecimalRange, 'fractionDigits' | 'multipleOf'>,
  path: string,
): DecimalStep | undefined {
  if (multipleOf !== undefined) {
    if (fractionDigits === undefined) return { option: 'multipleOf', given: multipleOf, step: multipleOf };
    throw invalidOption(
      path,
      'fractionDigits',
      fractionDigits,
      'it does not go together with multipleOf; leave one out',
    );
  }
  if (fractionDigits === undefined) return undefined;
  return { option: 'fractionDigits', given: fractionDigits, step: Number(`1e-${fractionDigits}`) };
}

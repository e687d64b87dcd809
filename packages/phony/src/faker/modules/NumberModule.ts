import { romanNumeral } from '../../modules/number/romanNumeral.ts';
import { drawInteger } from '../core/draws.ts';
import { SimpleModuleBase } from '../core/ModuleBase.ts';
import type { Distributor } from '../distributors/Distributor.ts';
import { FakerError } from '../FakerError.ts';
import { type BigIntOptions, drawBigInt } from './number/drawBigInt.ts';
import { inverseOf } from './number/inverseOf.ts';

/** What is given where nothing is: it need not be looked through. */
const NOTHING = {};

/** Numbers, and numbers as texts. */
export class NumberModule extends SimpleModuleBase {
  /**
   * An integer.
   * @param options the largest, or an object
   * @param options.min the least, included; default 0
   * @param options.max the largest, included; default 9007199254740991
   * @param options.multipleOf only multiples of this integer come; default 1
   * @param options.distributor which numbers are more frequent; default all are equally so
   * @throws FakerError where `max` is below `min`, where no integer or multiple is between them, and where `multipleOf` is no integer above 0
   */
  int(
    options: number | { min?: number; max?: number; multipleOf?: number; distributor?: Distributor } = NOTHING,
  ): number {
    if (options === NOTHING) return drawInteger(this.core.randomizer, 0, Number.MAX_SAFE_INTEGER);
    if (typeof options === 'number') return drawInteger(this.core.randomizer, 0, options);
    const { min = 0, max = Number.MAX_SAFE_INTEGER, multipleOf, distributor } = options;
    if (distributor === undefined && multipleOf === undefined) return drawInteger(this.core.randomizer, min, max);
    return this.#steps(min, max, multipleOf === undefined ? 1 : multipleOf, distributor);
  }

  /**
   * A number with decimals.
   * @param options the largest, or an object
   * @param options.min the least, included; default 0
   * @param options.max the largest; default 1. It comes itself where the numbers have steps.
   * @param options.fractionDigits how many decimals numbers have at most; default as many as a double has
   * @param options.multipleOf only multiples of this come, such as 0.25; not together with `fractionDigits`
   * @param options.distributor which numbers are more frequent; default all are equally so
   * @throws FakerError where `max` is below `min`, where no such number is between them, where `fractionDigits` is no integer from 0 to 308,
   * `multipleOf` is not above 0, and where both are given
   */
  float(
    options:
      | number
      | {
          min?: number;
          max?: number;
          fractionDigits?: number;
          multipleOf?: number;
          distributor?: Distributor;
        } = NOTHING,
  ): number {
    if (options === NOTHING) return this.core.randomizer.next();
    if (typeof options === 'number') return this.#decimal(0, options, undefined);
    const { min = 0, max = 1, fractionDigits, multipleOf, distributor } = options;
    if (fractionDigits === undefined && multipleOf === undefined) return this.#decimal(min, max, distributor);
    if (max < min) throw new FakerError(`Max ${max} should be greater than or equal to min ${min}.`);
    const perUnit = multipleOf === undefined ? unitsOf(fractionDigits!) : stepsOf(multipleOf, fractionDigits);
    return this.#steps(min * perUnit, max * perUnit, 1, distributor) / perUnit;
  }

  /**
   * An integer in binary digits, without a prefix: `1011`.
   * @param options the largest, or an object with the least (`min`, default 0) and the largest (`max`, default 1)
   * @throws FakerError as `int`
   */
  binary(options: number | { min?: number; max?: number } = {}): string {
    return this.#inDigits(options, 1, 2);
  }

  /**
   * An integer in octal digits, without a prefix: `644`.
   * @param options the largest, or an object with the least (`min`, default 0) and the largest (`max`, default 7)
   * @throws FakerError as `int`
   */
  octal(options: number | { min?: number; max?: number } = {}): string {
    return this.#inDigits(options, 7, 8);
  }

  /**
   * An integer in small hexadecimal digits, without a prefix: `beef`.
   * @param options the largest, or an object with the least (`min`, default 0) and the largest (`max`, default 15)
   * @throws FakerError as `int`
   */
  hex(options: number | { min?: number; max?: number } = {}): string {
    return this.#inDigits(options, 15, 16);
  }

  /**
   * A big integer, each of the range equally often.
   * @param options the largest, or an object; all as `BigInt` takes them
   * @param options.min the least, included; default 0
   * @param options.max the largest, included; default `min` + 999999999999999
   * @param options.multipleOf only multiples of this come; default 1
   * @throws FakerError where `max` is below `min`, where no multiple is between them, and where `multipleOf` is not above 0; as `BigInt` where
   * something is no integer
   */
  bigInt(options: bigint | number | string | boolean | BigIntOptions = {}): bigint {
    return drawBigInt(this.core.randomizer, typeof options === 'object' ? options : { max: options });
  }

  /**
   * An integer in Roman numerals: `MCMXCIV`.
   * @param options the largest, or an object with the least (`min`, from 1, default 1) and the largest (`max`, up to 3999, default 3999)
   * @throws FakerError where they are beyond that, and as `int`
   */
  romanNumeral(options: number | { min?: number; max?: number } = {}): string {
    const { min = 1, max = 3999 } = typeof options === 'number' ? { max: options } : options;
    if (min < 1) throw new FakerError(`Min value ${min} should be 1 or greater.`);
    if (max > 3999) throw new FakerError(`Max value ${max} should be 3999 or less.`);
    return romanNumeral(drawInteger(this.core.randomizer, min, max));
  }

  #inDigits(options: number | { min?: number; max?: number }, most: number, base: number): string {
    const { randomizer } = this.core;
    if (typeof options === 'number') return drawInteger(randomizer, 0, options).toString(base);
    const { min = 0, max = most } = options;
    return drawInteger(randomizer, min, max).toString(base);
  }

  /** A multiple of a step. */
  #steps(min: number, max: number, step: number, distributor: Distributor | undefined): number {
    if (!Number.isInteger(step)) throw new FakerError('multipleOf should be an integer.');
    if (step <= 0) throw new FakerError('multipleOf should be greater than 0.');
    const first = Math.ceil(min / step);
    const last = Math.floor(max / step);
    if (first === last) return first * step;
    if (last < first) {
      if (max >= min) throw new FakerError(`No suitable integer value between ${min} and ${max} found.`);
      throw new FakerError(`Max ${max} should be greater than or equal to min ${min}.`);
    }
    const { randomizer } = this.core;
    const place = distributor === undefined ? randomizer.next() : distributor(randomizer);
    return Math.floor(place * (last - first + 1) + first) * step;
  }

  #decimal(min: number, max: number, distributor: Distributor | undefined): number {
    if (max < min) throw new FakerError(`Max ${max} should be greater than or equal to min ${min}.`);
    const { randomizer } = this.core;
    const place = distributor === undefined ? randomizer.next() : distributor(randomizer);
    return place * (max - min) + min;
  }
}

/** How many units of the last decimal make one. */
function unitsOf(fractionDigits: number): number {
  if (!Number.isInteger(fractionDigits)) throw new FakerError('fractionDigits should be an integer.');
  if (fractionDigits < 0) throw new FakerError('fractionDigits should be greater than or equal to 0.');
  if (fractionDigits > 308) throw new FakerError('fractionDigits should be less than or equal to 308.');
  return Number(`1e${fractionDigits}`);
}

/** How many of the steps make one. */
function stepsOf(multipleOf: number, fractionDigits: number | undefined): number {
  if (fractionDigits !== undefined) {
    throw new FakerError('multipleOf and fractionDigits cannot be set at the same time.');
  }
  if (multipleOf <= 0) throw new FakerError('multipleOf should be greater than 0.');
  return inverseOf(multipleOf);
}

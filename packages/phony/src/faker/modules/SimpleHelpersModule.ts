import { CAPITALS, DIGITS } from '../../draw/drawText.ts';
import { drawNumberOf } from '../core/drawNumberOf.ts';
import { drawChance, drawCount, drawOne, type NumberOrRange } from '../core/draws.ts';
import { SimpleModuleBase } from '../core/ModuleBase.ts';
import { FakerError } from '../FakerError.ts';
import type { Randomizer } from '../randomizer/Randomizer.ts';
import { cardNumber } from './helpers/cardNumber.ts';
import { distinctValues } from './helpers/distinctValues.ts';
import { drawWeighted } from './helpers/drawWeighted.ts';
import { fillMustache, type MustacheData } from './helpers/fillMustache.ts';
import { regExpText } from './helpers/regExpText.ts';
import { shuffleTail } from './helpers/shuffleTail.ts';
import { slugOf } from './helpers/slugOf.ts';
import { type RecordKey, type UniqueOptions, uniqueValue } from './helpers/uniqueValue.ts';

/** Values made of what is given. */
export class SimpleHelpersModule extends SimpleModuleBase {
  readonly #given: Record<RecordKey, RecordKey> = Object.create(null) as Record<RecordKey, RecordKey>;

  /**
   * A text as it may stand in an address: accents taken off, spaces turned to hyphens, and everything else that is no letter or digit of
   * ASCII, `_`, `.` or `-` taken out.
   * @param string default empty
   * @throws FakerError for what is no text
   */
  slugify(string: string = ''): string {
    return slugOf(string);
  }

  /**
   * A text with digits for `#`, capitals for `?`, and either of them for `*`.
   * @param string default empty
   */
  replaceSymbols(string: string = ''): string {
    const { randomizer } = this.core;
    let text = '';
    for (let i = 0; i < string.length; i++) {
      const sign = string[i]!;
      if (sign === '#') text += DIGITS[Math.floor(randomizer.next() * 10)]!;
      else if (sign === '?') text += CAPITALS[Math.floor(randomizer.next() * 26)]!;
      else if (sign === '*') text += drawOne(randomizer, drawOne(randomizer, LETTERS_OR_DIGITS));
      else text += sign;
    }
    return text;
  }

  /**
   * A card number of a pattern: the symbol is a digit, `!` one from 2, `[4-9]` a number of the range, `{3}` and `{2,4}` say how often what
   * stands in front comes, and `L` is the digit with which the number passes the Luhn check.
   * @param string default `6453-####-####-####-###L`
   * @param symbol default `#`
   */
  replaceCreditCardSymbols(string: string = '6453-####-####-####-###L', symbol: string = '#'): string {
    return cardNumber(this.core.randomizer, string, symbol);
  }

  /**
   * A text that a pattern describes. Of a regular expression it is one that matches: groups, alternatives and anchors are understood. A text
   * may have classes such as `[a-z0-9]`, `[^0-9]`, `.` for a letter or digit, escapes such as `\d`, and `?`, `*`, `+`, `{3}` and `{2,5}`
   * behind them; everything else of it stands for itself.
   * @throws FakerError for ranges that are out of order, for classes that nothing is left of, and for what no text can be made of, such as
   * look-ahead
   */
  fromRegExp(pattern: string | RegExp): string {
    return regExpText(pattern, this.core.randomizer);
  }

  /**
   * A list in random order, each order equally likely.
   * @param options.inplace whether the list itself is put in that order rather than a copy; default false
   */
  shuffle<const T>(list: T[], options: { inplace: true }): T[];
  shuffle<const T>(list: ReadonlyArray<T>, options?: { inplace?: false }): T[];
  shuffle<const T>(list: T[], options?: { inplace?: boolean }): T[];
  shuffle<const T>(list: ReadonlyArray<T>, options: { inplace?: boolean } = {}): T[] {
    const shuffled = options.inplace === true ? (list as T[]) : [...list];
    shuffleTail(this.core.randomizer, shuffled, 1);
    return shuffled;
  }

  /**
   * Values of a list, or of a function, that all differ.
   * @param source a list, or a function, which is called up to 1000 times a value
   * @param length how many
   * @param options.allowFewer whether fewer come where there are not so many, as in @faker-js/faker; default false
   * @throws FakerError where there are not so many, unless fewer are allowed, and for a source that is neither list nor function
   */
  uniqueArray<const T>(
    source: ReadonlyArray<T> | (() => T),
    length: number,
    options: { allowFewer?: boolean } = {},
  ): T[] {
    const values = distinctValues(this.core.randomizer, source, length);
    if (values.length >= Math.floor(length) || options.allowFewer === true) return values;
    throw new FakerError(
      `helpers.uniqueArray: the source gave ${values.length} different values, not ${length}; ask for fewer, or pass { allowFewer: true } as third argument`,
    );
  }

  /**
   * A text with `{{name}}` replaced by what the data have for the name, in the order of the data.
   * @param text undefined is empty
   * @param data texts, and functions as `String.prototype.replace` takes them
   */
  mustache(text: string | undefined, data: MustacheData): string {
    return text === undefined || text === null ? '' : fillMustache(text, data);
  }

  /**
   * What a function gives, or undefined.
   * @param options.probability of its being called, from 0 to 1; default 0.5
   */
  maybe<const TResult>(callback: () => TResult, options: { probability?: number } = {}): TResult | undefined {
    const probability = typeof options === 'number' ? options : (options.probability ?? 0.5);
    return drawChance(this.core.randomizer, probability) ? callback() : undefined;
  }

  /** One key of an object. @throws FakerError for an object without any */
  objectKey<const T extends Record<string, unknown>>(object: T): keyof T {
    return oneOf(this.core.randomizer, Object.keys(object));
  }

  /** One value of an object. @throws FakerError for an object without any */
  objectValue<const T extends Record<string, unknown>>(object: T): T[keyof T] {
    return object[oneOf(this.core.randomizer, Object.keys(object))] as T[keyof T];
  }

  /** A key of an object with its value. @throws FakerError for an object without any */
  objectEntry<const T extends Record<string, unknown>>(object: T): [keyof T, T[keyof T]] {
    const key: keyof T = oneOf(this.core.randomizer, Object.keys(object));
    return [key, object[key]];
  }

  /** One of a list, all equally likely. @throws FakerError for an empty list */
  arrayElement<const T>(array: ReadonlyArray<T>): T {
    return oneOf(this.core.randomizer, array);
  }

  /**
   * One of a list, each as often as its weight says.
   * @throws FakerError for an empty list, and for a weight that is not above 0
   */
  weightedArrayElement<const T>(array: ReadonlyArray<{ weight: number; value: T }>): T {
    return drawWeighted(this.core.randomizer, array);
  }

  /**
   * Some of a list in random order, none twice.
   * @param count how many, or a range of which a number is drawn, all at most; default from 1 to all
   * @throws FakerError for a range that is none
   */
  arrayElements<const T>(array: ReadonlyArray<T>, count?: NumberOrRange): T[] {
    const { randomizer } = this.core;
    const { length } = array;
    if (length === 0) return [];
    const taken = drawCount(randomizer, count ?? { min: 1, max: length });
    if (taken <= 0) return [];
    const first = taken >= length ? 0 : Math.floor(length - taken);
    const copy = [...array];
    shuffleTail(randomizer, copy, first);
    return first === 0 ? copy : copy.slice(first);
  }

  /** One value of an enum. The names that enums of numbers have for their values do not count. @throws FakerError for an empty one */
  enumValue<T extends Record<string | number, string | number>>(enumObject: T): T[keyof T] {
    const names = Object.keys(enumObject).filter((name) => Number.isNaN(Number(name)));
    return enumObject[oneOf(this.core.randomizer, names)] as T[keyof T];
  }

  /** The number itself, or an integer of a range. @throws FakerError for a range that is none */
  rangeToNumber(numberOrRange: NumberOrRange): number {
    return drawCount(this.core.randomizer, numberOrRange);
  }

  /**
   * A list of what a function gives.
   * @param method called with undefined and the index
   * @param options.count how often, or a range of which a number is drawn; default 3
   * @throws FakerError for a range that is none
   */
  multiple<const TResult>(
    method: (v: unknown, index: number) => TResult,
    options: { count?: NumberOrRange } = {},
  ): TResult[] {
    const count = drawNumberOf(this.core.randomizer, options.count ?? 3);
    const values: TResult[] = [];
    for (let i = 0; i + 1 <= count; i++) values.push(method(undefined, i));
    return values;
  }

  /**
   * What a method gives, but never the same twice: as @faker-js/faker had it up to version 8.
   *
   * What was given is kept in the faker, for all methods together and as long as it lives, whatever it is seeded with; with a `store` of your
   * own in that. The method is called up to `maxRetries` times. Only a `maxTime` that you set counts, since values would else depend on how
   * fast the machine is.
   * @param method a method of the faker, or any function
   * @param args what it is called with; default nothing
   * @param options.maxRetries default 50
   * @param options.maxTime in milliseconds; default without limit
   * @param options.exclude a value or several that never come; default none
   * @param options.compare tells whether a store has a value, with 0 for yes and -1 for no; default whether it has the key
   * @param options.store an object for the values that were given; default the faker's own
   * @param options.startTime does nothing
   * @param options.currentIterations does nothing
   * @throws FakerError where no new value was found within `maxRetries` or `maxTime`
   */
  unique<TMethod extends (...parameters: never[]) => RecordKey>(
    method: TMethod,
    args: Parameters<TMethod> = [] as unknown as Parameters<TMethod>,
    options: UniqueOptions = {},
  ): ReturnType<TMethod> {
    return uniqueValue(() => method(...args) as ReturnType<TMethod>, this.#given, options);
  }
}

const LETTERS_OR_DIGITS: readonly (readonly string[])[] = [[...CAPITALS], [...DIGITS]];

function oneOf<T>(randomizer: Randomizer, list: readonly T[]): T {
  if (list.length === 0) throw new FakerError('Cannot get a value from an empty dataset.');
  return drawOne(randomizer, list);
}

import { type Source, sourceOf } from '@phonyland/language-generator';
import { ModuleBase } from '../core/ModuleBase.ts';
import { supplyAt } from '../definitions/entries.ts';
import type { CommerceProductNameDefinition } from '../definitions/LocaleDefinition.ts';
import { drawFrom, type Supply } from '../definitions/Supply.ts';
import { FakerError } from '../FakerError.ts';
import { native } from '../locales/native.ts';
import { endAsPricesDo } from './commerce/endAsPricesDo.ts';
import { productCode } from './commerce/productCode.ts';

type NamePart = keyof CommerceProductNameDefinition;

/** Powers of ten, by their exponents. */
const SCALES = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/** Products and what is on their labels. */
export class CommerceModule extends ModuleBase {
  readonly #parts = new Map<NamePart, Supply>();
  #isbn10: Source<string> | undefined;
  #isbn13: Source<string> | undefined;

  /** The department of a shop. */
  department(): string {
    return this.pick('commerce', 'department');
  }

  /** The name of a product, which a model makes. */
  productName(): string {
    return this.faker.helpers.fake(this.#part('pattern'));
  }

  /**
   * A price as text. Nine in ten end in 9, 5 or 0, where it has decimals. Where a bound is negative, it is 0.
   * @param options.min the least; default 1
   * @param options.max the greatest; default 1000
   * @param options.dec how many decimals; default 2
   * @param options.symbol what stands before the number; default nothing
   * @throws FakerError where `max` is below `min`, nothing lies between them, and for decimals that are no integer from 0 on
   */
  price(options: { min?: number; max?: number; dec?: number; symbol?: string } = {}): string {
    const { min = 1, max = 1000, dec = 2, symbol = '' } = options;
    if (min < 0 || max < 0) return `${symbol}0`;
    const { randomizer } = this.core;
    const scale = Number.isInteger(dec) ? SCALES[dec] : undefined;
    const low = Math.ceil(min * scale!);
    const high = Math.floor(max * scale!);
    // What has no units between its bounds, or too many to count, goes the long way, which tells what is wrong too.
    if (!(low <= high && high <= Number.MAX_SAFE_INTEGER)) {
      return symbol + this.faker.number.float({ min, max, fractionDigits: dec }).toFixed(dec);
    }
    const units = low + Math.floor(randomizer.next() * (high - low + 1));
    return symbol + (dec === 0 ? String(units) : (endAsPricesDo(randomizer, units, low, high) / scale!).toFixed(dec));
  }

  /** An adjective that goods are praised with: `Durable`. */
  productAdjective(): string {
    return this.#part('adjective');
  }

  /** A material that goods are made of: `Oak`. */
  productMaterial(): string {
    return this.#part('material');
  }

  /** What a product is: `Lamp`. */
  product(): string {
    return this.#part('product');
  }

  /** What a shop says of its goods. */
  productDescription(): string {
    return this.faker.helpers.fake(this.pick('commerce', 'product_description'));
  }

  /**
   * An ISBN with its check digit, of the registration group 0 (English language), with its parts as the range of its publisher has them. It
   * may be a book's.
   * @param options the variant alone, or
   * @param options.variant 13 digits, or the 10 of before 2007; default 13
   * @param options.separator what stands between the parts; default `-`
   */
  isbn(options: 10 | 13 | { variant?: 10 | 13; separator?: string } = {}): string {
    const { variant = 13, separator = '-' } = typeof options === 'number' ? { variant: options } : options;
    const text = drawFrom(variant === 10 ? this.#source10() : this.#source13(), this.core.randomizer);
    return separator === '-' ? text : text.split('-').join(separator);
  }

  /**
   * A UPC-A: twelve digits, the last of them the check digit.
   * @param options.prefix up to 11 digits that it begins with; default none
   * @throws FakerError for another prefix
   */
  upc(options: { prefix?: string } = {}): string {
    const { prefix = '' } = options;
    return productCode(this.core.randomizer, prefix);
  }

  #part(part: NamePart): string {
    return (this.#parts.get(part) ?? this.#open(part)).draw(this.core.randomizer);
  }

  #open(part: NamePart): Supply {
    const supply = supplyAt<string>(this.core.entry<object>('commerce', 'product_name'), part);
    if (supply === undefined) throw new FakerError(`The locale data for 'commerce.product_name.${part}' are no list`);
    this.#parts.set(part, supply);
    return supply;
  }

  #source10(): Source<string> {
    this.#isbn10 ??= sourceOf(native('en-US').product().isbn.with({ variant: 10 }));
    return this.#isbn10;
  }

  #source13(): Source<string> {
    this.#isbn13 ??= sourceOf(native('en-US').product().isbn);
    return this.#isbn13;
  }
}

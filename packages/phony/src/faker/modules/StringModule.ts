import { CAPITALS, DIGITS, SMALL_LETTERS } from '../../draw/drawText.ts';
import { drawNumberOf } from '../core/drawNumberOf.ts';
import { type Casing, drawCharacters, type NumberOrRange } from '../core/draws.ts';
import { SimpleModuleBase } from '../core/ModuleBase.ts';
import type { DateLike } from '../core/ReferenceDate.ts';
import { FakerError } from '../FakerError.ts';
import { LETTERS, LETTERS_AND_DIGITS, MIXED_HEX_DIGITS, SYMBOLS } from './string/alphabets.ts';
import { ulid } from './string/ulid.ts';
import { uuid4, uuid7 } from './string/uuid.ts';
import { without } from './string/without.ts';

const LETTERS_OF: Readonly<Record<Casing, string>> = { upper: CAPITALS, lower: SMALL_LETTERS, mixed: LETTERS };
const SIGNS_OF: Readonly<Record<Casing, string>> = {
  upper: DIGITS + CAPITALS,
  lower: DIGITS + SMALL_LETTERS,
  mixed: LETTERS_AND_DIGITS,
};

/** Texts of characters, and identifiers. A length is a number, or a range of which one is drawn; below 1 the text is empty. */
export class StringModule extends SimpleModuleBase {
  /**
   * Characters of an alphabet, each equally likely.
   * @param characters a text, or a list of texts
   * @param length how many; default 1
   * @throws FakerError where there are none to draw, and for a range that is none
   */
  fromCharacters(characters: string | ReadonlyArray<string>, length: NumberOrRange = 1): string {
    // A text is its code points.
    return this.#text(typeof characters === 'string' && hasPairs(characters) ? [...characters] : characters, length);
  }

  /**
   * Letters from A to Z.
   * @param options how many, or an object
   * @param options.length default 1
   * @param options.casing default `mixed`
   * @param options.exclude letters that do not come; default none
   * @throws FakerError where no letter is left, and for a range that is none
   */
  alpha(
    options: number | { length?: NumberOrRange; casing?: Casing; exclude?: ReadonlyArray<string> | string } = {},
  ): string {
    return this.#ofCase(LETTERS_OF, options);
  }

  /**
   * Letters from A to Z and digits.
   * @param options how many, or an object
   * @param options.length default 1
   * @param options.casing default `mixed`
   * @param options.exclude letters and digits that do not come; default none
   * @throws FakerError where none is left, and for a range that is none
   */
  alphanumeric(
    options: number | { length?: NumberOrRange; casing?: Casing; exclude?: ReadonlyArray<string> | string } = {},
  ): string {
    return this.#ofCase(SIGNS_OF, options);
  }

  /**
   * Binary digits: `0b1011`.
   * @param options.length without the prefix; default 1
   * @param options.prefix default `0b`
   * @throws FakerError for a range that is none
   */
  binary(options: { length?: NumberOrRange; prefix?: string } = {}): string {
    const { length = 1, prefix = '0b' } = options;
    return prefix + this.#text('01', length);
  }

  /**
   * Octal digits: `0o644`.
   * @param options.length without the prefix; default 1
   * @param options.prefix default `0o`
   * @throws FakerError for a range that is none
   */
  octal(options: { length?: NumberOrRange; prefix?: string } = {}): string {
    const { length = 1, prefix = '0o' } = options;
    return prefix + this.#text('01234567', length);
  }

  /**
   * Hexadecimal digits: `0xBeef`.
   * @param options.length without the prefix; default 1
   * @param options.casing of the letters; default `mixed`
   * @param options.prefix default `0x`
   * @throws FakerError for a range that is none
   */
  hexadecimal(options: { length?: NumberOrRange; casing?: Casing; prefix?: string } = {}): string {
    const { length = 1, casing = 'mixed', prefix = '0x' } = options;
    const digits = this.#text(MIXED_HEX_DIGITS, length);
    if (casing === 'mixed') return prefix + digits;
    return prefix + (casing === 'upper' ? digits.toUpperCase() : digits.toLowerCase());
  }

  /**
   * Decimal digits.
   * @param options how many, or an object
   * @param options.length default 1
   * @param options.allowLeadingZeros whether the first may be 0; default true
   * @param options.exclude digits that do not come; default none
   * @throws FakerError where no digit is left, and for a range that is none
   */
  numeric(
    options:
      | number
      | { length?: NumberOrRange; allowLeadingZeros?: boolean; exclude?: ReadonlyArray<string> | string } = {},
  ): string {
    const { randomizer } = this.core;
    if (typeof options === 'number') return this.#text(DIGITS, options);
    const { length = 1, allowLeadingZeros = true, exclude } = options;
    const count = drawNumberOf(randomizer, length);
    if (!(count >= 1)) return '';
    const digits = exclude === undefined || exclude.length === 0 ? DIGITS : without(DIGITS, exclude);
    const first = allowLeadingZeros ? digits : without(digits, '0');
    if (first === '') {
      throw new FakerError('Unable to generate numeric string, because all possible digits are excluded.');
    }
    return drawCharacters(randomizer, first, 1) + drawCharacters(randomizer, digits, count - 1);
  }

  /**
   * Characters of ASCII from `!` to `}`.
   * @param length default 10
   * @throws FakerError for a range that is none
   */
  sample(length: NumberOrRange = 10): string {
    const { randomizer } = this.core;
    const count = drawNumberOf(randomizer, length);
    let text = '';
    for (let i = 1; i <= count; i++) text += String.fromCharCode(Math.floor(randomizer.next() * 93 + 33));
    return text;
  }

  /**
   * A UUID (RFC 9562).
   * @param options.version 4, which is random and the default, or 7, which begins with a time
   * @param options.refDate the time of version 7; default the reference date of the faker
   * @throws FakerError for what is no date
   */
  uuid(): string;
  uuid(options: { version: 4 }): string;
  uuid(options: { version: 7; refDate: DateLike }): string;
  uuid(options?: { version?: 4 | 7; refDate?: DateLike }): string;
  uuid(options: { version?: 4 | 7; refDate?: DateLike } = {}): string {
    const { randomizer, referenceDate } = this.core;
    return options.version === 7 ? uuid7(randomizer, referenceDate.of(options.refDate).getTime()) : uuid4(randomizer);
  }

  /**
   * A ULID (github.com/ulid/spec).
   * @param options.refDate the time that it begins with; default the reference date of the faker
   * @throws FakerError for what is no date, a date before 1970, and one whose milliseconds have more than 48 bits
   */
  ulid(options: { refDate?: DateLike } = {}): string {
    return ulid(this.core.randomizer, this.core.referenceDate.of(options.refDate).getTime());
  }

  /**
   * A Nano ID (github.com/ai/nanoid): letters, digits, `_` and `-`, all equally likely.
   * @param length default 21
   * @throws FakerError for a range that is none
   */
  nanoid(length: NumberOrRange = 21): string {
    const { randomizer } = this.core;
    const count = drawNumberOf(randomizer, length);
    let text = '';
    for (let i = 1; i <= count; i++) {
      const alphabet = randomizer.next() * 64 < 62 ? LETTERS_AND_DIGITS : '_-';
      text += alphabet[Math.floor(randomizer.next() * alphabet.length)]!;
    }
    return text;
  }

  /**
   * What ASCII has besides letters, digits and the space.
   * @param length default 1
   * @throws FakerError for a range that is none
   */
  symbol(length: NumberOrRange = 1): string {
    return this.#text(SYMBOLS, length);
  }

  #text(alphabet: string | readonly string[], length: NumberOrRange): string {
    const { randomizer } = this.core;
    const count = drawNumberOf(randomizer, length);
    if (alphabet.length === 0 && count >= 1) {
      throw new FakerError('Unable to generate string: No characters to select from.');
    }
    return drawCharacters(randomizer, alphabet, count);
  }

  #ofCase(
    alphabets: Readonly<Record<Casing, string>>,
    options: number | { length?: NumberOrRange; casing?: Casing; exclude?: ReadonlyArray<string> | string },
  ): string {
    if (typeof options === 'number') return this.#text(alphabets.mixed, options);
    const { length = 1, casing = 'mixed', exclude } = options;
    const alphabet = alphabets[casing];
    return this.#text(exclude === undefined || exclude.length === 0 ? alphabet : without(alphabet, exclude), length);
  }
}

/** Whether code points of two units are in a text. */
function hasPairs(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0xd800 && text.charCodeAt(i) < 0xdc00) return true;
  return false;
}

import {
  byRule,
  type Drawing,
  date,
  flag,
  type Generator,
  integer,
  invalidOption,
  type Module,
  type ModuleDefinition,
  type OptionType,
  oneOf,
  text,
} from '@phonyland/language-generator';
import { drawBytes } from '../../draw/drawBytes.ts';
import { CAPITALS, DIGITS, HEX_DIGITS, SMALL_LETTERS } from '../../draw/drawText.ts';
import { base64, base64url } from '../../encoding/base64.ts';
import { mapDrawing } from '../mapDrawing.ts';
import { type Characters, characterTexts } from './characterTexts.ts';
import { LENGTH_OPTIONS, type LengthOptions, readLengths } from './lengths.ts';
import { stampedTime } from './stampedTime.ts';
import { ulid } from './ulid.ts';
import { uuid4, uuid7 } from './uuid.ts';

/** Of which letters. */
export type LetterCasing = 'mixed' | 'lower' | 'upper';

export interface LetterOptions extends LengthOptions {
  /** Default `'mixed'`: small letters and capitals. */
  readonly casing?: LetterCasing | undefined;
  /** Characters that do not come: `'0O1lI'`. Default none. */
  readonly exclude?: string | undefined;
}

export interface NumericOptions extends LengthOptions {
  /** Whether the first digit may be 0; default true. */
  readonly allowLeadingZeros?: boolean | undefined;
  /** Digits that do not come; default none. */
  readonly exclude?: string | undefined;
}

export interface BaseOptions extends LengthOptions {
  /** Stands before the digits and does not count as part of the length: `'0x'`. Default none. */
  readonly prefix?: string | undefined;
}

export interface HexadecimalOptions extends BaseOptions {
  /** Of the letters; default `'lower'`. */
  readonly casing?: LetterCasing | undefined;
}

export interface FromCharactersOptions extends LengthOptions {
  /**
   * A text whose characters (code points) are drawn from, or a list of texts; one that stands twice comes twice as often. Default: the
   * letters A to Z and a to z, and the digits.
   */
  readonly characters?: string | readonly string[] | undefined;
}

export interface UuidOptions {
  /** 4, random, or 7, which begins with its time. Default 4. */
  readonly version?: 4 | 7 | undefined;
  /** For version 7: the latest time; from 1971. Default: the root's reference date. */
  readonly refDate?: Date | string | number | undefined;
}

export interface UlidOptions {
  /** The latest time; from 1971. Default: the root's reference date. */
  readonly refDate?: Date | string | number | undefined;
}

export interface NanoidOptions {
  /** How many characters: 1 to 1000, default 21, which is 126 random bits. */
  readonly length?: number | undefined;
}

export interface Base64Options {
  /** How many bytes are encoded: 0 to 100,000, default 16. */
  readonly byteLength?: number | undefined;
  /** With - and _ instead of + and /, and without = at the end (RFC 4648, section 5); default false. */
  readonly url?: boolean | undefined;
}

/** Texts of random characters, and identifiers. */
export interface StringMembers {
  /**
   * Letters A to Z and a to z.
   * @feeds rule
   * @example Phony.string().alpha.with({ length: 8, casing: 'upper' }).at(0)
   */
  readonly alpha: Generator<string, LetterOptions>;
  /**
   * Letters A to Z and a to z, and digits.
   * @feeds rule
   * @example Phony.string().alphanumeric.with({ minLength: 6, maxLength: 12 }).at(0)
   */
  readonly alphanumeric: Generator<string, LetterOptions>;
  /**
   * Decimal digits, as a text.
   * @feeds rule
   * @example Phony.string().numeric.with({ length: 6, allowLeadingZeros: false }).at(0)
   */
  readonly numeric: Generator<string, NumericOptions>;
  /**
   * Hexadecimal digits.
   * @feeds rule
   * @example Phony.string().hexadecimal.with({ length: 8, prefix: '0x' }).at(0)
   */
  readonly hexadecimal: Generator<string, HexadecimalOptions>;
  /**
   * Octal digits.
   * @feeds rule
   * @example Phony.string().octal.with({ length: 4 }).at(0)
   */
  readonly octal: Generator<string, BaseOptions>;
  /**
   * Binary digits.
   * @feeds rule
   * @example Phony.string().binary.with({ length: 8, prefix: '0b' }).at(0)
   */
  readonly binary: Generator<string, BaseOptions>;
  /**
   * The 32 characters of ASCII that are no letters, digits, white space or control characters.
   * @feeds rule
   * @example Phony.string().symbol.with({ length: 5 }).at(0)
   */
  readonly symbol: Generator<string, LengthOptions>;
  /**
   * Any printable characters of ASCII but the space: letters, digits and symbols.
   * @feeds rule
   * @example Phony.string().sample.with({ length: 12 }).at(0)
   */
  readonly sample: Generator<string, LengthOptions>;
  /**
   * The characters that you give.
   * @feeds rule
   * @example Phony.string().fromCharacters.with({ characters: 'ACGT', length: 12 }).at(0)
   */
  readonly fromCharacters: Generator<string, FromCharactersOptions>;
  /**
   * A UUID in small letters. Of version 4 it has 122 random bits; of version 7 it begins with a time, a millisecond of the 365 days up to
   * the reference date, and has 74.
   * @throws GenerationError `TIME_OUT_OF_RANGE` at the draw, for version 7 before 1971
   * @feeds rule: RFC 9562, sections 5.4 and 5.7
   * @example Phony.string().uuid.with({ version: 7 }).at(0)
   */
  readonly uuid: Generator<string, UuidOptions>;
  /**
   * A ULID: ten characters of time, a millisecond of the 365 days up to the reference date, and 80 random bits, in Crockford's base 32.
   * @throws GenerationError `TIME_OUT_OF_RANGE` at the draw, before 1971
   * @feeds rule: github.com/ulid/spec
   * @example Phony.string().ulid.at(0)
   */
  readonly ulid: Generator<string, UlidOptions>;
  /**
   * A Nano ID: characters that need no escapes in URLs, letters, digits, `_` and `-`.
   * @feeds rule: github.com/ai/nanoid
   * @example Phony.string().nanoid.at(0)
   */
  readonly nanoid: Generator<string, NanoidOptions>;
  /**
   * Random bytes in base 64.
   * @feeds rule: RFC 4648, sections 4 and 5
   * @example Phony.string().base64.with({ byteLength: 12 }).at(0)
   */
  readonly base64: Generator<string, Base64Options>;
}
export type StringModule = Module<StringMembers, 'alphanumeric'>;

const CASINGS: OptionType<LetterCasing> = oneOf(['mixed', 'lower', 'upper']);

export const stringModule: ModuleDefinition<StringMembers> = {
  name: 'string',
  whole: 'alphanumeric',
  members: {
    alpha: byRule<string, LetterOptions>({
      options: { ...LENGTH_OPTIONS, casing: CASINGS, exclude: text() },
      prepare: ({ casing, exclude, ...lengths }, { path }) => texts(path, lettersOf(casing), lengths, exclude),
    }),
    alphanumeric: byRule<string, LetterOptions>({
      options: { ...LENGTH_OPTIONS, casing: CASINGS, exclude: text() },
      prepare: ({ casing, exclude, ...lengths }, { path }) => texts(path, lettersOf(casing) + DIGITS, lengths, exclude),
    }),
    numeric: byRule<string, NumericOptions>({
      options: { ...LENGTH_OPTIONS, allowLeadingZeros: flag(), exclude: text() },
      prepare: ({ allowLeadingZeros = true, exclude, ...lengths }, { path }) =>
        texts(path, DIGITS, lengths, exclude, allowLeadingZeros ? '' : '0'),
    }),
    hexadecimal: byRule<string, HexadecimalOptions>({
      options: { ...LENGTH_OPTIONS, prefix: text(), casing: CASINGS },
      prepare: ({ casing = 'lower', prefix, ...lengths }, { path }) =>
        prefixed(texts(path, hexDigitsOf(casing), lengths), prefix),
    }),
    octal: byRule<string, BaseOptions>({
      options: { ...LENGTH_OPTIONS, prefix: text() },
      prepare: ({ prefix, ...lengths }, { path }) => prefixed(texts(path, '01234567', lengths), prefix),
    }),
    binary: byRule<string, BaseOptions>({
      options: { ...LENGTH_OPTIONS, prefix: text() },
      prepare: ({ prefix, ...lengths }, { path }) => prefixed(texts(path, '01', lengths), prefix),
    }),
    symbol: byRule<string, LengthOptions>({
      options: LENGTH_OPTIONS,
      prepare: (lengths, { path }) => texts(path, asciiBetween(0x21, 0x7e).replace(/[A-Za-z0-9]/g, ''), lengths),
    }),
    sample: byRule<string, LengthOptions>({
      options: LENGTH_OPTIONS,
      prepare: (lengths, { path }) => texts(path, asciiBetween(0x21, 0x7e), lengths),
    }),
    fromCharacters: byRule<string, FromCharactersOptions, LengthOptions & { characters?: readonly string[] }>({
      options: { ...LENGTH_OPTIONS, characters: characterList() },
      prepare: ({ characters = Array.from(lettersOf() + DIGITS), ...lengths }, { path }) =>
        characterTexts({ all: characters }, ...readLengths(path, lengths)),
    }),
    uuid: byRule<string, UuidOptions, { version?: 4 | 7; refDate?: number }>({
      options: { version: uuidVersion(), refDate: date() },
      prepare: ({ version = 4, refDate }, context) => {
        if (version === 7) {
          const time = stampedTime(context, refDate);
          return (random) => uuid7(random, time(random));
        }
        if (refDate === undefined) return uuid4;
        throw invalidOption(context.path, 'refDate', refDate, 'a UUID of version 4 has no time; set version to 7');
      },
    }),
    ulid: byRule<string, UlidOptions, { refDate?: number }>({
      options: { refDate: date() },
      prepare: ({ refDate }, context) => {
        const time = stampedTime(context, refDate);
        return (random) => ulid(random, time(random));
      },
    }),
    nanoid: byRule<string, NanoidOptions>({
      options: { length: integer(1, 1000) },
      prepare: ({ length = 21 }) => characterTexts({ all: Array.from(`${lettersOf()}${DIGITS}_-`) }, length, length),
    }),
    base64: byRule<string, Base64Options>({
      options: { byteLength: integer(0, 100_000), url: flag() },
      prepare: ({ byteLength = 16, url = false }) => {
        const encode = url ? base64url : base64;
        return (random) => encode(drawBytes(random, byteLength));
      },
    }),
  },
};

/** Texts of an alphabet of single characters. @param notFirst do not come in the first place */
function texts(path: string, alphabet: string, lengths: LengthOptions, exclude = '', notFirst = ''): Drawing<string> {
  const [min, max] = readLengths(path, lengths);
  const without = (all: readonly string[], excluded: string): string[] =>
    all.filter((each) => !excluded.includes(each));
  const all = without(Array.from(alphabet), exclude);
  const characters: Characters = { all, first: notFirst === '' ? undefined : without(all, notFirst) };
  if (max > 0 && (characters.first ?? all).length === 0) {
    throw invalidOption(path, 'exclude', exclude, `of ${alphabet} nothing is left; exclude less`);
  }
  return characterTexts(characters, min, max);
}

function prefixed(drawing: Drawing<string>, prefix = ''): Drawing<string> {
  return mapDrawing(drawing, (digits) => prefix + digits);
}

function lettersOf(casing: LetterCasing = 'mixed'): string {
  return casing === 'lower' ? SMALL_LETTERS : casing === 'upper' ? CAPITALS : CAPITALS + SMALL_LETTERS;
}

/** With both cases a letter still comes as often as a digit. */
function hexDigitsOf(casing: LetterCasing): string {
  if (casing === 'lower') return HEX_DIGITS;
  const capitals = HEX_DIGITS.toUpperCase();
  return casing === 'upper' ? capitals : DIGITS + HEX_DIGITS + capitals.slice(DIGITS.length);
}

function asciiBetween(first: number, last: number): string {
  let characters = '';
  for (let code = first; code <= last; code++) characters += String.fromCharCode(code);
  return characters;
}

function characterList(): OptionType<readonly string[]> {
  return {
    expects: 'a text that is not empty, or a list of texts that are not empty',
    read: (value) => {
      const list = typeof value === 'string' ? Array.from(value) : value;
      const fits = Array.isArray(list) && list.length > 0 && list.length <= 100_000;
      return fits && list.every((each) => typeof each === 'string' && each !== '') ? [...list] : undefined;
    },
  };
}

function uuidVersion(): OptionType<4 | 7> {
  return { expects: '4 or 7', read: (value) => (value === 4 || value === 7 ? value : undefined) };
}

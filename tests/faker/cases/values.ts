import { type Case, call, calls, options } from '../Case.ts';

type Range = number | { min: number; max: number };
interface Sized {
  length?: Range;
  prefix?: string;
}

const DAY = 86_400_000;
const YEAR = 366 * DAY;
const REFERENCE = Date.UTC(2020, 0, 1);
const REFERENCES = ['2020-01-01T00:00:00Z', REFERENCE, new Date(REFERENCE)];
const LENGTHS = [3, { min: 2, max: 4 }];
const MONTH = /^(January|February|March|April|May|June|July|August|September|October|November|December)$/;
const MONTH_SHORT = /^(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)$/;
const WEEKDAY = /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const WEEKDAY_SHORT = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)$/;

/** Whether a date is from so far before to so far after the reference date, as far as one was given. */
function near(before: number, after: number): (date: Date, given?: { refDate?: unknown }) => boolean {
  return (date, given = {}) => {
    const apart = date.getTime() - REFERENCE;
    return given.refDate === undefined || (apart >= -before && apart <= after);
  };
}

/** Whether a text is an alphabet's characters in the length that was asked for, behind a prefix. */
function made(alphabet: string, prefix = '', otherwise = 1): (text: string, given?: Range | Sized) => boolean {
  const pattern = new RegExp(`^[${alphabet}]*$`);
  return (text, given = {}) => {
    const sized: Sized = typeof given === 'number' || 'min' in given ? { length: given } : given;
    const before = sized.prefix ?? prefix;
    const rest = text.slice(before.length);
    const length = sized.length ?? otherwise;
    return (
      text.startsWith(before) &&
      pattern.test(rest) &&
      (typeof length === 'number' ? rest.length === length : rest.length >= length.min && rest.length <= length.max)
    );
  };
}

/** Numbers as texts: no argument, a highest one, bounds. */
function inBase(base: number, highest: number): Case[] {
  const is = (text: string, given: number | { min?: number; max?: number } = {}): boolean => {
    const { min = 0, max = highest } = typeof given === 'number' ? { max: given } : given;
    const value = Number.parseInt(text, base);
    return value.toString(base) === text && value >= min && value <= max;
  };
  return [...calls(is, [], [255], [0]), ...options({ min: [0], max: [1000] }, is), call(is, { min: 20, max: 300 })];
}

interface Bounds {
  min?: number;
  max?: number;
  multipleOf?: number;
  fractionDigits?: number;
}

const isInt = (value: number, given: number | Bounds = {}): boolean => {
  const { min = 0, max = Number.MAX_SAFE_INTEGER, multipleOf = 1 } = typeof given === 'number' ? { max: given } : given;
  return Number.isSafeInteger(value) && value >= min && value <= max && value % multipleOf === 0;
};
const isFloat = (value: number, given: number | Bounds = {}): boolean => {
  const bounds: Bounds = typeof given === 'number' ? { max: given } : given;
  const { min = 0, max = 1, fractionDigits = 20 } = bounds;
  const digits = (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length;
  return value >= min && value <= max && digits <= fractionDigits;
};
const isBigInt = (
  value: bigint,
  given: bigint | number | { min?: bigint; max?: bigint; multipleOf?: bigint } = {},
): boolean => {
  const bounds = typeof given === 'object' ? given : { max: BigInt(given) };
  const { min = 0n, multipleOf = 1n }: { min?: bigint; multipleOf?: bigint } = bounds;
  return value >= min && value <= (bounds.max ?? min + 999_999_999_999_999n) && value % multipleOf === 0n;
};

/** Numbers, texts of characters, truth values, dates. */
export const values: Readonly<Record<string, readonly Case[]>> = {
  'datatype.boolean': [
    ...calls(undefined, [], [{}], [0.5], [{ probability: 0.5 }]),
    ...calls((value: boolean) => value, [1], [{ probability: 1 }], [2]),
    ...calls((value: boolean) => !value, [0], [{ probability: 0 }], [-1]),
  ],
  'number.int': [
    ...calls(isInt, [], [10], [0]),
    ...options({ min: [-5, 0], max: [20, 1000], multipleOf: [1, 3] }, isInt),
    call(isInt, { min: 5, max: 5 }),
    call(isInt, { min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }),
    call((value: number) => value === 4, { min: 3.5, max: 4.5 }),
    call(isInt, { max: 100, distributor: () => 0.5 }),
  ],
  'number.float': [
    ...calls(isFloat, [], [10], [0]),
    ...options({ min: [-5, 0], max: [20, 1000], fractionDigits: [0, 1, 3] }, isFloat),
    ...options(
      { min: [-5, 0], max: [20, 1000], multipleOf: [0.25, 2] },
      (value: number, given: Bounds) =>
        isFloat(value, given) && (given.multipleOf === undefined || Number.isInteger(value / given.multipleOf)),
    ),
    call(isFloat, { max: 100, distributor: () => 0.5 }),
  ],
  'number.binary': inBase(2, 1),
  'number.octal': inBase(8, 7),
  'number.hex': inBase(16, 15),
  'number.bigInt': [
    ...calls(isBigInt, [], [10n], [{}]),
    ...options({ min: [-5n, 0n], max: [20n, 10n ** 20n], multipleOf: [1n, 3n] }, isBigInt),
    ...calls((value: bigint) => value >= 0n && value <= 12n, [12], ['12'], [{ min: 1, max: '12' }]),
    ...calls((value: bigint) => value === 0n || value === 1n, [true], [{ max: true }]),
  ],
  'number.romanNumeral': [
    ...calls(/^M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/, [], [{}], [3999], [{ min: 1000, max: 2000 }]),
    call(/^I{1,3}$/, 3),
    call(/^IX$/, { min: 9, max: 9 }),
  ],
  'string.fromCharacters': [
    call(/^[abc]$/, 'abc'),
    call(/^[abc]{5}$/, 'abc', 5),
    call(/^(ab|c){3}$/, ['ab', 'c'], 3),
    call(/^[abc]{2,4}$/, 'abc', { min: 2, max: 4 }),
    ...calls(/^$/, ['abc', 0], ['', 0]),
  ],
  'string.alpha': [
    ...calls(made('A-Za-z'), [], [5], [0]),
    ...options({ length: LENGTHS, casing: ['lower', 'upper', 'mixed'], exclude: ['aA', ['b', 'B']] }, made('A-Za-z')),
    call(/^[a-z]{30}$/, { length: 30, casing: 'lower' }),
    call(/^[B-Z]{30}$/, { length: 30, casing: 'upper', exclude: 'A' }),
  ],
  'string.alphanumeric': [
    ...calls(made('A-Za-z\\d'), [], [5], [0]),
    ...options({ length: LENGTHS, casing: ['lower', 'upper', 'mixed'], exclude: ['aA1', ['b']] }, made('A-Za-z\\d')),
    call(/^[b-z\d]{30}$/, { length: 30, casing: 'lower', exclude: ['a'] }),
  ],
  'string.binary': [call(/^0b[01]$/), ...options({ length: LENGTHS, prefix: ['', 'x'] }, made('01', '0b'))],
  'string.octal': [call(/^0o[0-7]$/), ...options({ length: LENGTHS, prefix: ['', 'x'] }, made('0-7', '0o'))],
  'string.hexadecimal': [
    call(/^0x[\da-fA-F]$/),
    ...options({ length: LENGTHS, prefix: ['', '#'], casing: ['lower', 'upper', 'mixed'] }, made('\\da-fA-F', '0x')),
    call(/^0x[\dA-F]{30}$/, { length: 30, casing: 'upper' }),
    call(/^0x[\da-f]{30}$/, { length: 30, casing: 'lower' }),
  ],
  'string.numeric': [
    ...calls(made('\\d'), [], [5], [0]),
    ...options({ length: LENGTHS, allowLeadingZeros: [true, false], exclude: ['12', ['3']] }, made('\\d')),
    call(/^[1-9]\d{3}$/, { length: 4, allowLeadingZeros: false }),
    call(/^0{4}$/, { length: 4, exclude: '123456789' }),
  ],
  'string.sample': [
    call(/^[!-}]{10}$/),
    call(/^[!-}]{3}$/, 3),
    call(/^[!-}]{2,4}$/, { min: 2, max: 4 }),
    call(/^$/, 0),
  ],
  'string.uuid': [
    ...calls(
      /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
      [],
      [{}],
      [{ version: 4 }],
      [{ version: 4, refDate: 0 }],
    ),
    call(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/, { version: 7 }),
    ...REFERENCES.map((refDate) =>
      call(/^016f5e66-e800-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/, { version: 7, refDate }),
    ),
  ],
  'string.ulid': [
    ...calls(/^[\dA-HJKMNP-TV-Z]{26}$/, [], [{}]),
    ...REFERENCES.map((refDate) => call(/^01DXF6DT00[\dA-HJKMNP-TV-Z]{16}$/, { refDate })),
  ],
  'string.nanoid': [
    call(/^[\w-]{21}$/),
    call(/^[\w-]{5}$/, 5),
    call(/^[\w-]{2,4}$/, { min: 2, max: 4 }),
    call(/^$/, 0),
  ],
  'string.symbol': [
    call(/^[!-/:-@[-`{-~]$/),
    call(/^[!-/:-@[-`{-~]{5}$/, 5),
    call(/^[!-/:-@[-`{-~]{2,4}$/, { min: 2, max: 4 }),
    call(/^$/, 0),
  ],
  'date.anytime': [...calls(undefined, [], [{}]), ...options({ refDate: REFERENCES }, near(YEAR, YEAR))],
  'date.past': [
    call((date: Date) => date.getTime() < Date.now() && date.getTime() > Date.now() - YEAR),
    ...options({ years: [1], refDate: REFERENCES }, near(YEAR, 0)),
    ...options({ years: [2.5, { min: 1, max: 3 }], refDate: REFERENCES }, near(3 * YEAR, 0)),
  ],
  'date.future': [
    call((date: Date) => date.getTime() > Date.now() - 1000 * 3600 && date.getTime() < Date.now() + YEAR),
    ...options({ years: [1], refDate: REFERENCES }, near(0, YEAR)),
    ...options({ years: [2.5, { min: 1, max: 3 }], refDate: REFERENCES }, near(0, 3 * YEAR)),
  ],
  'date.recent': [
    call((date: Date) => date.getTime() <= Date.now() && date.getTime() > Date.now() - 2 * DAY),
    ...options({ days: [1], refDate: REFERENCES }, near(DAY, 0)),
    ...options({ days: [2.5, { min: 1, max: 3 }], refDate: REFERENCES }, near(3 * DAY, 0)),
  ],
  'date.soon': [
    call((date: Date) => date.getTime() > Date.now() - 3600 * 1000 && date.getTime() < Date.now() + 2 * DAY),
    ...options({ days: [1], refDate: REFERENCES }, near(0, DAY)),
    ...options({ days: [2.5, { min: 1, max: 3 }], refDate: REFERENCES }, near(0, 3 * DAY)),
  ],
  'date.between': [
    call((date: Date) => date.getTime() >= 0 && date.getTime() <= 1e12, { from: 0, to: 1e12 }),
    call((date: Date) => date.getUTCFullYear() === 2020, { from: '2020-01-01T00:00:00Z', to: '2020-12-31T00:00:00Z' }),
    call((date: Date) => date.getTime() === 5, { from: new Date(5), to: 5 }),
  ],
  'date.betweens': [
    ...options({ count: [1, 5, { min: 2, max: 4 }] }).map(({ args: [given] }) =>
      call(
        (dates: Date[]) =>
          dates.every((date, i) => date.getTime() <= 1e12 && date.getTime() >= (dates[i - 1]?.getTime() ?? 0)),
        { from: 0, to: 1e12, ...(given as object) },
      ),
    ),
    call((dates: Date[]) => dates.length === 3, { from: '2020-01-01', to: new Date() }),
    call((dates: Date[]) => dates.length === 0, { from: 0, to: 1, count: 0 }),
  ],
  'date.birthdate': [
    ...calls((date: Date) => date.getTime() < Date.now() - 17 * YEAR + 30 * DAY, [], [{}]),
    ...options({ refDate: REFERENCES }, near(81 * YEAR, -18 * 365 * DAY)),
    call((date: Date) => date.getUTCFullYear() >= 1990 && date.getUTCFullYear() <= 1995, {
      mode: 'year',
      min: 1990,
      max: 1995,
    }),
    ...REFERENCES.map((refDate) => call(near(21 * YEAR, -18 * 365 * DAY), { mode: 'age', min: 18, max: 20, refDate })),
    call((date: Date) => date.getTime() <= Date.now() - 18 * 365 * DAY, { mode: 'age', min: 18, max: 18 }),
  ],
  'date.month': [
    ...calls(MONTH, [], [{}], [{ context: true }], [{ context: false }], [{ abbreviated: false }]),
    ...calls(MONTH_SHORT, [{ abbreviated: true }], [{ abbreviated: true, context: true }]),
  ],
  'date.weekday': [
    ...calls(WEEKDAY, [], [{}], [{ context: true }], [{ context: false }], [{ abbreviated: false }]),
    ...calls(WEEKDAY_SHORT, [{ abbreviated: true }], [{ abbreviated: true, context: true }]),
  ],
  'date.timeZone': [call(/^[A-Z]\w+(\/[\w+-]+)+$|^UTC$/)],
};

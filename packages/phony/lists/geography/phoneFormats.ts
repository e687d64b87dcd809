import type { SourceFolder } from '../SourceFolder.ts';

/** How a country writes its numbers, by libphonenumber: pattern, format, patterns of leading digits, format with trunk prefix, …, international format. */
type Format = readonly [
  pattern: string,
  format: string,
  leading?: readonly string[] | 0,
  nationalPrefix?: string | 0,
  optional?: 0 | 1,
  international?: string,
];
type Country = readonly [
  callingCode: string,
  internationalPrefix: string,
  pattern: string,
  lengths: readonly number[],
  formats: readonly Format[] | 0,
  ...rest: readonly unknown[],
];
interface Metadata {
  readonly country_calling_codes: Readonly<Record<string, readonly string[]>>;
  readonly countries: Readonly<Record<string, Country>>;
}

/** Which of the kinds of numbers are fixed lines and mobiles. */
const FIXED = 0;
const MOBILE = 1;

/** Places of digits in a mask: the first digit of a number is `a`. */
const PLACES = 'abcdefghijklmno';

/** What libphonenumber knows of the numbers of countries. */
export class PhoneFormats {
  readonly #data: Metadata;

  constructor(folder: SourceFolder) {
    this.#data = folder.json<Metadata>('metadata.max.json');
  }

  callingCode(country: string): string | undefined {
    return this.#data.countries[country]?.[0];
  }

  /** Whether a number without trunk prefix is one of the country's. */
  isValid(country: string, number: string): boolean {
    return matches(this.#data.countries[country]![2], number);
  }

  /** Whether a number without trunk prefix is a mobile one of the country, or may be one where numbers do not tell. */
  isMobile(country: string, number: string): boolean {
    const kinds = this.#data.countries[country]![11] as readonly (readonly [pattern: string] | 0 | undefined)[];
    const pattern = kinds[MOBILE] || kinds[FIXED];
    return pattern ? matches(pattern[0], number) : false;
  }

  /** How a number is written, each of its digits as a letter: national, and international behind the calling code. */
  masks(country: string, number: string): { readonly national: string; readonly international: string } {
    const callingCode = this.callingCode(country)!;
    // Countries that share a calling code share its main country's formats.
    const main = this.#data.country_calling_codes[callingCode]![0]!;
    const formats = this.#data.countries[main]![4] || [];
    const format = formats.find(
      ([pattern, , leading]) =>
        (!leading || leading.length === 0 || begins(leading.at(-1)!, number)) && matches(pattern, number),
    );
    if (format === undefined) throw new Error(`${country}: no format for ${number}`);
    const [pattern, plain, , nationalPrefix, , international] = format;
    const places = PLACES.slice(0, number.length);
    const groups = new RegExp(`^(?:${pattern})$`).exec(number)!.slice(1);
    let at = 0;
    const masked = groups.map((group) => {
      at += group.length;
      return places.slice(at - group.length, at);
    });
    const fill = (text: string): string => text.replace(/\$(\d)/g, (_, group) => masked[Number(group) - 1]!);
    const first = /\$\d/.exec(plain)![0];
    const national = nationalPrefix ? plain.replace(first, nationalPrefix.replace('$1', first)) : plain;
    // Between the groups of international numbers stand spaces (ITU-T E.123, section 3.3).
    const spaced = (international ?? plain).replace(/[^$\d]+/g, ' ').trim();
    return { national: fill(national), international: fill(spaced) };
  }
}

function matches(pattern: string, number: string): boolean {
  return new RegExp(`^(?:${pattern})$`).test(number);
}

function begins(pattern: string, number: string): boolean {
  return new RegExp(`^(?:${pattern})`).test(number);
}

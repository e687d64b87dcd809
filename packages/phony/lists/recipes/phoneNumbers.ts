import { areaCodes } from '../geography/areaCodes.ts';
import { COUNTRIES } from '../geography/countriesOfLocales.ts';
import { PhoneFormats } from '../geography/phoneFormats.ts';
import { NUMBER_RANGES, type NumberRange } from '../geography/phoneNumbers.ts';
import type { Cell, Recipe } from '../Recipe.ts';

/** Phone numbers of the countries of the library's locales. */
export const recipe: Recipe = {
  sources: ['libphonenumber', 'libphonenumber-geocoding', 'cldr-subdivisions', 'own'],
  make(open) {
    const formats = new PhoneFormats(open('libphonenumber'));
    const american = [...areaCodes(open)].map(
      ([region, codes]): NumberRange => ({
        country: region.slice(0, 2),
        kind: 'fixed',
        regions: [region.slice(3)],
        numbers: codes.map((code) => `${code}55501+2`),
        fiction: true,
      }),
    );
    const ranges = [...NUMBER_RANGES, ...american];
    for (const country of COUNTRIES) {
      if (!ranges.some((range) => range.country === country)) throw new Error(`no numbers for ${country}`);
    }
    const rows = ranges.flatMap((range) => rowsOf(formats, range));
    return {
      phoneNumbers: {
        about:
          'Phone numbers of the countries of the locales, in the forms of libphonenumber: those kept free for fiction where a country has some (see packages/phony/lists/geography/phoneNumbers.ts), else the usual mobile ones.',
        type: 'PhoneNumbers',
        fields: {
          country: { kind: 'text', about: 'ISO 3166-1 alpha-2.' },
          kind: { kind: 'text', about: '`mobile` or `fixed`.' },
          regions: { kind: 'texts', about: 'ISO 3166-2 without the country; empty for all of them.' },
          numbers: { kind: 'texts', about: 'What numbers begin with, and how many digits follow: `15+8`.' },
          fiction: { kind: 'number', about: '1 where the numbers are kept free for fiction, else 0.' },
          callingCode: { kind: 'text', about: 'Without `+`.' },
          national: {
            kind: 'text',
            about: 'How they are written in the country: the letters stand for the digits in turn.',
          },
          international: { kind: 'text', about: 'How they are written behind the calling code.' },
        },
        rows,
      },
    };
  },
};

/** The rows of a range: one for each way in which its numbers are written. */
function rowsOf(formats: PhoneFormats, range: NumberRange): Record<string, Cell>[] {
  const { country, kind, regions = [], fiction } = range;
  const byMask = new Map<string, string[]>();
  for (const entry of range.numbers) {
    const [prefix = '', digits = ''] = entry.split('+');
    let masks: string | undefined;
    for (const filling of fillings(Number(digits))) {
      const number = prefix + filling;
      // Fiction lies where nothing is assigned, which libphonenumber need not call valid.
      const fits = kind === 'mobile' ? formats.isMobile(country, number) : formats.isValid(country, number);
      if (!fiction && !fits) throw new Error(`${country}: ${number} is no valid number`);
      const { national, international } = formats.masks(country, number);
      const found = `${national};${international}`;
      if (masks !== undefined && masks !== found)
        throw new Error(`${country}: ${entry} is written in more ways than one`);
      masks = found;
    }
    byMask.set(masks!, [...(byMask.get(masks!) ?? []), entry]);
  }
  return [...byMask].map(([masks, numbers]) => {
    const [national, international] = masks.split(';') as [string, string];
    return {
      country,
      kind,
      regions,
      numbers,
      fiction: fiction ? 1 : 0,
      callingCode: formats.callingCode(country)!,
      national,
      international,
    };
  });
}

/** Digits to try: all of the first two places, with each of the ten digits behind them. */
function fillings(count: number): readonly string[] {
  if (count === 0) return [''];
  const heads = Array.from({ length: 10 ** Math.min(count, 3) }, (_, i) => String(i).padStart(Math.min(count, 3), '0'));
  return heads.flatMap((head) => ['0', '5', '9'].map((digit) => head + digit.repeat(Math.max(0, count - 3))));
}

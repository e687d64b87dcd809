import {
  ArgumentError,
  checkOptionNames,
  optionsPath,
  RandomStream,
  type Root,
  type Source,
} from '@phonyland/language-generator';
import { romanizedCulture } from '../culture/cultures.ts';
import { phoneNumbers } from '../lists/phoneNumbers.ts';
import type { Draw } from '../person/Draw.ts';
import { modelOptionsOf, type PersonSettings, personPath } from '../person/PersonSettings.ts';
import { rememberLast } from '../person/rememberLast.ts';
import { countryOf } from './countryOf.ts';
import { drawRegions } from './drawRegions.ts';
import { type PhoneForm, phoneForm } from './phoneForms.ts';
import { regionsOf } from './regionsOf.ts';

/** The sources of the phone numbers of the persons of a root and locale: at one address all are one person's. */
export interface PhoneSources {
  /** The person's number as it is written in the country. */
  readonly national: Source<string>;
  /** The same number as it is written everywhere. */
  readonly international: Source<string>;
  /** The same number by ITU-T E.164. */
  readonly e164: Source<string>;
  /** A mobile number, as it is written in the country: the person's number where that is one. */
  readonly mobile: Source<string>;
}

/** Countries with numbers that are kept free for fiction: all that persons of these have are such numbers. */
export const FICTION_COUNTRIES: readonly string[] = ['AU', 'CA', 'DE', 'FR', 'GB', 'IE', 'SE', 'US'];

/** One in four has a fixed line, where such numbers of the person's region are at hand. */
const FIXED_LINES = 4;

/** A number, and how it is written. */
interface Number {
  readonly form: PhoneForm;
  readonly digits: string;
}

/**
 * The phone numbers of the persons of a locale: where the country keeps numbers free for fiction one of these, of the person's region if
 * they are told by region, elsewhere a mobile number that is valid by libphonenumber.
 * @param locale one that `countryOf` knows
 */
export function phoneSources(root: Root, locale: string, settings: PersonSettings = {}): PhoneSources {
  const country = countryOf(locale);
  if (country === undefined) {
    throw new ArgumentError('NO_ADDRESSES', `there are no phone numbers for the locale ${JSON.stringify(locale)}`, {
      details: { locale },
    });
  }
  const path = `${personPath(locale, settings)}.phone`;
  return root.memoize(optionsPath(path, modelOptionsOf(settings)), () => make(root, locale, path));
}

function make(root: Root, locale: string, path: string): PhoneSources {
  const { country } = countryOf(locale)!;
  const stream = (romanizedCulture(locale) ?? locale) + path.slice(locale.length);
  const person = stream.slice(0, -'.phone'.length);
  const regions = (): ReturnType<typeof regionsOf> => regionsOf(locale);
  const drawRegion = rememberLast(drawRegions(root, `${person}.address.region`, regions));
  const key = root.lazyStreamKey(stream);
  const mobileKey = root.lazyStreamKey(`${stream}.mobile`);
  let forms: Forms | undefined;

  const drawMobile: Draw<Number> = (w0, w1, w2, w3) => {
    forms ??= formsOf(country);
    const random = new RandomStream(mobileKey(), w0, w1, w2, w3);
    const { mobile } = forms;
    const own = mobile.length > 0 ? mobile : fixedOf(forms, regions()[drawRegion(w0, w1, w2, w3)]!.code);
    const form = pick(own, random);
    return { form, digits: form.draw(random) };
  };
  const drawNumber: Draw<Number> = rememberLast((w0, w1, w2, w3) => {
    forms ??= formsOf(country);
    if (forms.fixed.length > 0 && forms.mobile.length > 0) {
      const random = new RandomStream(key(), w0, w1, w2, w3);
      if (random.below(FIXED_LINES) === 0) {
        const local = fixedOf(forms, regions()[drawRegion(w0, w1, w2, w3)]!.code);
        if (local.length > 0) {
          const form = pick(local, random);
          return { form, digits: form.draw(random) };
        }
      }
    }
    return drawMobile(w0, w1, w2, w3);
  });

  const source = (field: string, draw: Draw<string>): Source<string> => {
    const own = `${path}.${field}`;
    const made: Source<string> = {
      root,
      path: own,
      addressable: true,
      draw,
      with: (more) => {
        checkOptionNames(own, more, []);
        return made;
      },
    };
    return made;
  };
  return {
    national: source('national', (w0, w1, w2, w3) => {
      const { form, digits } = drawNumber(w0, w1, w2, w3);
      return form.national(digits);
    }),
    international: source('international', (w0, w1, w2, w3) => {
      const { form, digits } = drawNumber(w0, w1, w2, w3);
      return form.international(digits);
    }),
    e164: source('e164', (w0, w1, w2, w3) => {
      const { form, digits } = drawNumber(w0, w1, w2, w3);
      return form.e164(digits);
    }),
    mobile: source('mobile', (w0, w1, w2, w3) => {
      const { form, digits } = drawMobile(w0, w1, w2, w3);
      return form.national(digits);
    }),
  };
}

/** The numbers of a country. */
interface Forms {
  readonly mobile: readonly PhoneForm[];
  readonly fixed: readonly { readonly regions: readonly string[]; readonly form: PhoneForm }[];
  /** Those of a region, found at the first use. */
  readonly byRegion: Map<string | undefined, readonly PhoneForm[]>;
}

const known = new Map<string, Forms>();

function formsOf(country: string): Forms {
  let forms = known.get(country);
  if (forms === undefined) {
    const rows = phoneNumbers().filter((row) => row.country === country);
    forms = {
      mobile: rows.filter(({ kind }) => kind === 'mobile').map(phoneForm),
      fixed: rows.filter(({ kind }) => kind === 'fixed').map((row) => ({ regions: row.regions, form: phoneForm(row) })),
      byRegion: new Map(),
    };
    known.set(country, forms);
  }
  return forms;
}

/** The fixed lines of a region, or of all where they are not told by region. */
function fixedOf({ fixed, byRegion }: Forms, region: string | undefined): readonly PhoneForm[] {
  let forms = byRegion.get(region);
  if (forms === undefined) {
    forms = fixed.filter(({ regions }) => regions.length === 0 || regions.includes(region!)).map(({ form }) => form);
    byRegion.set(region, forms);
  }
  return forms;
}

/** One of some forms, as often as it has numbers. */
function pick(forms: readonly PhoneForm[], random: RandomStream): PhoneForm {
  if (forms.length === 1) return forms[0]!;
  let point = random.fraction() * forms.reduce((sum, { count }) => sum + count, 0);
  let at = 0;
  while (at < forms.length - 1 && point >= forms[at]!.count) point -= forms[at++]!.count;
  return forms[at]!;
}

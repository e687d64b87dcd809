import { Root } from '@phonyland/language-generator';
import { describe, expect, it, test } from 'vitest';
import { MULTI, MULTI_CULTURES } from '../culture/multi.ts';
import { localeCountries } from '../lists/localeCountries.ts';
import { timeZones } from '../lists/timeZones.ts';
import { LOCALES } from '../locales.ts';
import type { Address } from './Address.ts';
import { ADDRESS_FORMATS } from './addressFormats.ts';
import { addressSources } from './addressSources.ts';
import { regionsOf } from './regionsOf.ts';

const root = new Root({ seed: 'addresses' });
const COUNT = 80;
const addresses = (locale: string, settings = {}): Address[] =>
  Array.from({ length: COUNT }, (_, index) => addressSources(root, locale, settings).address.draw(index, 0, 0, 0));

/** The patterns of postal codes in libaddressinput's metadata, as they stand there. */
const ZIPS: Readonly<Record<string, string>> = {
  AM: String.raw`(?:37)?\d{4}`,
  AR: String.raw`((?:[A-HJ-NP-Z])?\d{4})([A-Z]{3})?`,
  AT: String.raw`\d{4}`,
  AU: String.raw`\d{4}`,
  BD: String.raw`\d{4}`,
  BE: String.raw`\d{4}`,
  BG: String.raw`\d{4}`,
  BR: String.raw`\d{5}-?\d{3}`,
  CA: String.raw`[ABCEGHJKLMNPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d`,
  CH: String.raw`\d{4}`,
  CN: String.raw`\d{6}`,
  CZ: String.raw`\d{3} ?\d{2}`,
  DE: String.raw`\d{5}`,
  DK: String.raw`\d{4}`,
  EE: String.raw`\d{5}`,
  EG: String.raw`\d{5}`,
  ES: String.raw`\d{5}`,
  FI: String.raw`\d{5}`,
  FR: String.raw`\d{2} ?\d{3}`,
  GB: String.raw`GIR ?0AA|(?:(?:AB|AL|B|BA|BB|BD|BF|BH|BL|BN|BR|BS|BT|BX|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GY|GU|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE)(?:\d[\dA-Z]? ?\d[ABD-HJLN-UW-Z]{2}))|BFPO ?\d{1,4}`,
  GE: String.raw`\d{4}`,
  GR: String.raw`\d{3} ?\d{2}`,
  HR: String.raw`\d{5}`,
  HU: String.raw`\d{4}`,
  ID: String.raw`\d{5}`,
  IE: String.raw`[\dA-Z]{3} ?[\dA-Z]{4}`,
  IL: String.raw`\d{5}(?:\d{2})?`,
  IN: String.raw`\d{6}`,
  IR: String.raw`\d{5}-?\d{5}`,
  IS: String.raw`\d{3}`,
  IT: String.raw`\d{5}`,
  JP: String.raw`\d{3}-?\d{4}`,
  KR: String.raw`\d{5}`,
  LT: String.raw`\d{5}`,
  LV: String.raw`LV-\d{4}`,
  MX: String.raw`\d{5}`,
  NL: String.raw`\d{4} ?[A-Z]{2}`,
  NO: String.raw`\d{4}`,
  PK: String.raw`\d{5}`,
  PL: String.raw`\d{2}-\d{3}`,
  PT: String.raw`\d{4}-\d{3}`,
  RO: String.raw`\d{6}`,
  RS: String.raw`\d{5,6}`,
  RU: String.raw`\d{6}`,
  SE: String.raw`\d{3} ?\d{2}`,
  SG: String.raw`\d{6}`,
  SI: String.raw`\d{4}`,
  SK: String.raw`\d{3} ?\d{2}`,
  TH: String.raw`\d{5}`,
  TR: String.raw`\d{5}`,
  TW: String.raw`\d{3}(?:\d{2,3})?`,
  UA: String.raw`\d{5}`,
  US: String.raw`(\d{5})(?:[ \-](\d{4}))?`,
  VA: '00120',
  VN: String.raw`\d{5}\d?`,
  ZA: String.raw`\d{4}`,
};
/** Locales in which nobody knows the streets. */
const WITHOUT_STREETS = ['bn', 'ja-Latn', 'la', 'ur'];
/** Countries without regions. */
const WITHOUT_REGIONS = ['SG', 'VA'];

test('every locale has addresses', () => {
  const known = localeCountries().map(({ locale }) => locale);
  expect(known).toEqual(expect.arrayContaining(LOCALES.filter((locale) => locale !== MULTI)));
  for (const { country } of localeCountries()) expect(ADDRESS_FORMATS[country]).toBeDefined();
  expect(() => addressSources(root, 'xx')).toThrow(expect.objectContaining({ code: 'NO_ADDRESSES' }));
});

describe.each(localeCountries())('addresses of $locale', ({ locale, country, name }) => {
  const drawn = addresses(locale);
  const regions = regionsOf(locale);

  it('have regions, postal codes and points that belong together', () => {
    for (const address of drawn) {
      expect(address.country).toBe(name);
      expect(address.countryCode).toBe(country);
      if (WITHOUT_REGIONS.includes(country)) {
        expect(address.region).toBeUndefined();
        expect(address.regionCode).toBeUndefined();
      }
      const region = regions.find(
        ({ code }) => (code === undefined ? undefined : `${country}-${code}`) === address.regionCode,
      )!;
      expect(address.region).toBe(region.name);
      expect(address.timeZone).toBe(region.timeZone);
      const signs = address.postalCode.replace(/[ -]/g, '');
      if (region.postalPrefixes.length > 0) {
        expect(
          region.postalPrefixes.some((prefix) => signs.startsWith(prefix)),
          address.postalCode,
        ).toBe(true);
      }
      const near = region.places.some(
        ({ latitude, longitude, radius }) =>
          Math.abs(address.latitude - latitude) * 111.2 <= radius + 0.02 &&
          Math.abs(address.longitude - longitude) * 111.2 * Math.cos((latitude * Math.PI) / 180) <= radius + 0.02,
      );
      expect(near, `${address.latitude} ${address.longitude} in ${address.region}`).toBe(true);
    }
  });

  it('have postal codes of the form of the country', () => {
    const pattern = new RegExp(`^(?:${ZIPS[country]})$`);
    for (const { postalCode } of drawn) {
      // Argentina's and Latvia's letters, and Taiwan's three digits, are parts of the pattern that may be left out.
      expect(country === 'LV' ? `LV-${postalCode}` : postalCode).toMatch(pattern);
    }
  });

  it('are whole with all their parts', () => {
    for (const { full, street, streetName, houseNumber, secondary, city, postalCode } of drawn) {
      expect(full).toContain(city);
      expect(full).toContain(postalCode);
      expect(full).not.toMatch(/undefined|\{|\||^[ ,]|[ ,]$|, ,/);
      expect(full).toBe(full.trim());
      if (WITHOUT_STREETS.includes(locale)) {
        expect(street).toBeUndefined();
        expect(streetName).toBeUndefined();
        continue;
      }
      expect(street).toContain(streetName);
      expect(street).toContain(houseNumber);
      expect(full).toContain(streetName);
      if (secondary !== undefined) expect(full).toContain(secondary);
    }
  });

  it('are those of the fields by themselves', () => {
    const sources = addressSources(root, locale);
    for (const index of [0, 17]) {
      const address = sources.address.draw(index, 0, 0, 0);
      const fields = {
        street: '',
        streetName: '',
        houseNumber: '',
        secondary: '',
        city: '',
        region: '',
        regionCode: '',
        postalCode: '',
        country: '',
        countryCode: '',
        timeZone: '',
        full: '',
      };
      for (const field of Object.keys(fields) as (keyof typeof fields)[]) {
        expect(sources[field].draw(index, 0, 0, 0), field).toBe(address[field]);
      }
      const { latitude, longitude } = address;
      expect(sources.coordinates.draw(index, 0, 0, 0)).toEqual({ latitude, longitude });
    }
  });
});

describe('regions', () => {
  it.each(localeCountries())('of $locale have codes, names, weights and time zones', ({ locale, country }) => {
    const regions = regionsOf(locale);
    const codes = regions.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    const zones = new Set(timeZones());
    for (const { code, name, weight, timeZone, places } of regions) {
      if (!WITHOUT_REGIONS.includes(country)) {
        expect(code).toMatch(/^[A-Z0-9]{1,3}$/);
        expect(name!.trim()).toBe(name);
        expect(name).not.toBe('');
      }
      expect(weight).toBeGreaterThanOrEqual(1);
      expect(zones.has(timeZone), timeZone).toBe(true);
      expect(places.length).toBeGreaterThan(0);
      for (const { latitude, longitude, radius } of places) {
        expect(Math.abs(latitude)).toBeLessThan(90);
        expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
        expect(radius).toBeGreaterThanOrEqual(1);
      }
    }
  });

  it('are the first level of ISO 3166-2, or the one that addresses have', () => {
    const counts = {
      'de-AT': 9,
      'en-AU': 8,
      'en-CA': 13,
      'en-US': 51,
      de: 16,
      es: 52,
      fr: 13,
      it: 106,
      ja: 47,
      pl: 16,
      tr: 81,
      'pt-BR': 27,
      ru: 83,
      uk: 27,
      nl: 12,
    };
    for (const [locale, count] of Object.entries(counts)) expect(regionsOf(locale), locale).toHaveLength(count);
  });

  it('come as often as people live there', () => {
    const { regionCode } = addressSources(root, 'de');
    const drawn = Array.from({ length: 5000 }, (_, index) => regionCode.draw(index, 0, 0, 0));
    const total = regionsOf('de').reduce((sum, { weight }) => sum + weight, 0);
    for (const { code, weight } of regionsOf('de')) {
      const expected = (drawn.length * weight) / total;
      const found = drawn.filter((each) => each === `DE-${code}`).length;
      expect(Math.abs(found - expected), code).toBeLessThan(5 * Math.sqrt(expected));
    }
  });

  it('are known by name to whoever lives there', () => {
    const nameOf = (locale: string, wanted: string): string | undefined =>
      regionsOf(locale).find(({ code }) => code === wanted)!.name;
    expect(nameOf('de', 'BY')).toBe('Bayern');
    expect(nameOf('tr', '34')).toBe('İstanbul');
    expect(nameOf('ja', '13')).toBe('東京都');
    expect(nameOf('nb', '31')).toBe('Østfold');
    expect(nameOf('fa', '23')).toBe('استان تهران');
    expect(nameOf('it', 'RM')).toBe('Roma');
    expect(nameOf('es', 'SE')).toBe('Sevilla');
    expect(nameOf('hi', 'BR')).toBe('बिहार');
    expect(nameOf('et', '45')).toBe('Ida-Viru maakond');
    expect(nameOf('ru-Latn', 'MOW')).toBe('Moscow');
  });

  it('lie where they do', () => {
    // A place in each, from any atlas: so the table is held to something else than itself.
    const at = (locale: string, wanted: string): readonly [number, number] => {
      const [place] = regionsOf(locale).find(({ code }) => code === wanted)!.places;
      return [place!.latitude, place!.longitude];
    };
    for (const [locale, region, latitude, longitude] of [
      ['de', 'BE', 52.52, 13.4],
      ['en-US', 'HI', 21.3, -157.9],
      ['tr', '06', 39.92, 32.85],
      ['ru', 'SVE', 56.85, 60.6],
      ['fr', '20R', 42, 9],
      ['vi', 'SG', 10.8, 106.65],
      ['fa', '23', 35.7, 51.4],
      ['zh', 'XJ', 43.8, 87.6],
      ['uk', '46', 49.84, 24.02],
      ['nb', '56', 70, 23.3],
      ['pt-PT', '20', 37.74, -25.67],
    ] as const) {
      const [north, east] = at(locale, region);
      expect(Math.abs(north - latitude), region).toBeLessThan(0.7);
      expect(Math.abs(east - longitude), region).toBeLessThan(0.9);
    }
  });
});

describe('persons', () => {
  it('live at one place in whatever letters it is written', () => {
    for (const [latin, native] of [
      ['ru-Latn', 'ru'],
      ['el-Latn', 'el'],
      ['ar-Latn', 'ar'],
      ['ko-Latn', 'ko'],
      ['zh-Latn', 'zh'],
    ] as const) {
      const [here, there] = [addresses(latin), addresses(native)];
      for (let i = 0; i < COUNT; i++) {
        expect(here[i]!.regionCode).toBe(there[i]!.regionCode);
        expect(here[i]!.postalCode).toBe(there[i]!.postalCode);
        expect(here[i]!.houseNumber).toBe(there[i]!.houseNumber);
        // No letters but Latin ones.
        expect(here[i]!.full).not.toMatch(/[\u0370-\u1dff\u3040-\ud7a3]/);
      }
    }
  });

  it('of one gender are others', () => {
    expect(addresses('de', { gender: 'female' }).map(({ full }) => full)).not.toEqual(
      addresses('de').map(({ full }) => full),
    );
  });

  it('of multi have addresses of their culture alone', () => {
    for (const [culture] of MULTI_CULTURES)
      expect(localeCountries().some(({ locale }) => locale === culture)).toBe(true);
  });
});

describe('options', () => {
  const { full, city, streetName, postalCode, houseNumber } = addressSources(root, 'en-US');

  it('make whole addresses short', () => {
    const short = full.with({ maxLength: 40 });
    for (let i = 0; i < 50; i++) expect(short.draw(i, 0, 0, 0).length).toBeLessThanOrEqual(40);
    expect(() => full.with({ maxLength: 3 }).draw(0, 0, 0, 0)).toThrow(
      expect.objectContaining({ code: 'REDRAWS_EXHAUSTED' }),
    );
    expect(() => full.with({ maxLength: -1 })).toThrow(expect.objectContaining({ code: 'INVALID_CONSTRAINT' }));
  });

  it('constrain cities and streets', () => {
    const cities = city.with({ prefix: 'B', maxLength: 7 });
    const streets = streetName.with({ suffix: 'Avenue' });
    for (let i = 0; i < 30; i++) {
      expect(cities.draw(i, 0, 0, 0)).toMatch(/^B.{0,6}$/);
      expect(streets.draw(i, 0, 0, 0)).toMatch(/Avenue$/);
    }
    const rule = addressSources(root, 'fi').streetName.with({ maxLength: 14 });
    for (let i = 0; i < 30; i++) expect(rule.draw(i, 0, 0, 0)!.length).toBeLessThanOrEqual(14);
    expect(() => addressSources(root, 'hy').city.with({ excludeOriginals: true })).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_OPTION' }),
    );
  });

  it('choose the region of a postal code', () => {
    for (const region of ['NY', 'us-ny', 'US-NY']) {
      const codes = postalCode.with({ region });
      for (let i = 0; i < 30; i++) expect(codes.draw(i, 0, 0, 0)).toMatch(/^(1[0-4]\d{3}|06390|00[56]\d\d)$/);
    }
    expect(() => postalCode.with({ region: 'XX' })).toThrow(/US: AK, AL/);
    expect(() => addressSources(root, 'en-SG').postalCode.with({ region: '01' })).toThrow(/no regions in SG/);
    expect(() => houseNumber.with({ most: 3 } as object)).toThrow(expect.objectContaining({ code: 'UNKNOWN_OPTION' }));
  });
});

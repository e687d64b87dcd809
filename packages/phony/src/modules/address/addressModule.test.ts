import { describe, expect, it } from 'vitest';
import { Phony } from '../../index.ts';
import { countries } from '../../lists/countries.ts';
import { EARTH_RADIUS } from '../../places/nearPoint.ts';
import type { AddressModule } from './addressModule.ts';

const phony = Phony.seed(1);
const FIELDS = [
  'street',
  'streetName',
  'houseNumber',
  'secondary',
  'city',
  'region',
  'regionCode',
  'postalCode',
  'latitude',
  'longitude',
  'timeZone',
  'full',
] as const;

describe('an address', () => {
  it('is one at one index, whatever is asked of it', () => {
    for (const locale of ['de', 'en-SG', 'ja', 'ru-Latn', 'multi']) {
      const address = phony.locale(locale).address();
      for (const index of [0, 5, 1_000_000_000]) {
        const parts = address.parts.at(index);
        for (const field of FIELDS) expect(address[field].at(index), `${locale} ${field}`).toBe(parts[field]);
        expect(address.coordinates.at(index)).toEqual({ latitude: parts.latitude, longitude: parts.longitude });
        expect(address.country.at(index)).toBe(parts.country);
        expect(address.countryCode.at(index)).toBe(parts.countryCode);
        expect(address.at(index)).toBe(parts.full);
      }
    }
  });

  it('is that of the person, in multi of the person’s culture', () => {
    for (let index = 0; index < 100; index++) {
      const { locale } = phony.person().at(index);
      expect(phony.address().full.at(index)).toBe(phony.locale(locale).address().full.at(index));
    }
  });

  it('goes by other names too', () => {
    const { address, location } = {
      address: phony.locale('en-US').address(),
      location: phony.locale('en-US').location(),
    };
    expect(location).toBe(address);
    expect(address.state.at(9)).toBe(address.region.at(9));
    expect(address.buildingNumber.at(9)).toBe(address.houseNumber.at(9));
    // Each counts by itself.
    const fresh = Phony.seed(2).locale('en-US').address();
    expect(fresh.region()).toBe(fresh.state());
  });

  it('has streets and cities on condition', () => {
    expect(phony.locale('en-US').address().city({ prefix: 'San ' })).toMatch(/^San /);
    expect(
      phony
        .address()
        .city.with({ suffix: 'burg' })
        .batch(20)
        .every((city) => city.endsWith('burg')),
    ).toBe(true);
    expect(
      phony
        .locale('de')
        .address()
        .full.with({ maxLength: 30 })
        .batch(20)
        .every(({ length }) => length <= 30),
    ).toBe(true);
    expect(() => phony.address().street({ maxLength: 3 } as object)).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_OPTION' }),
    );
  });

  it('is never a row of the models’ data where it is told so', () => {
    const strict = phony.with({ excludeOriginals: true }).locale('fr').address();
    expect(strict.city.at(0)).toBe(strict.parts.at(0).city);
  });
});

describe('postal codes', () => {
  const { postalCode } = phony.address();

  it('are of the country and region that are asked for', () => {
    for (const code of postalCode.with({ country: 'DE', region: 'BE' }).batch(50))
      expect(code).toMatch(/^(10|12[0-4]|13|14[01])\d+$/);
    for (const code of postalCode.with({ country: 'GB' }).batch(50)) expect(code).toMatch(/^[A-Z]{1,2}\d \d[A-Z]{2}$/);
    for (const code of postalCode.with({ country: 'CA', region: 'CA-QC' }).batch(50))
      expect(code).toMatch(/^[GHJK]\d[A-Z] \d[A-Z]\d$/);
    expect(phony.locale('en-US').address().postalCode.with({ region: 'HI' }).at(0)).toMatch(/^96[78]/);
  });

  it('refuse what there is not', () => {
    expect(() => postalCode.with({ country: 'QQ' })).toThrow(expect.objectContaining({ code: 'INVALID_OPTIONS' }));
    expect(() => postalCode.with({ country: 'DE', region: 'CA' })).toThrow(/DE: BB, BE/);
    expect(() => postalCode.with({ zip: 1 } as object)).toThrow(expect.objectContaining({ code: 'UNKNOWN_OPTION' }));
  });
});

describe('countries', () => {
  const own = phony.address();
  const country = own.country.with({ any: true });
  const countryCode = own.countryCode.with({ any: true });
  const continent = own.continent.with({ any: true });

  it('are one at one index, of the whole world', () => {
    const seen = new Set<string>();
    for (let index = 0; index < 3000; index++) {
      const row = countries().find(({ code }) => code === countryCode.at(index))!;
      expect(country.at(index)).toBe(row.name);
      seen.add(row.code);
    }
    expect(seen.size).toBe(249);
    for (const index of [1, 2, 3]) {
      const row = countries().find(({ code }) => code === countryCode.at(index))!;
      expect(countryCode.with({ variant: 'alpha-3' }).at(index)).toBe(row.alpha3);
      expect(countryCode.with({ variant: 'numeric' }).at(index)).toBe(row.numeric);
      expect(phony.locale('tr').address().countryCode.at(index)).toMatch(/^[A-Z]{2}$/);
    }
    expect(new Set(continent.batch(3000)).size).toBe(7);
    expect(own.continent.batch(30).every((name) => /^(Europe|Asia|North America|South America)$/.test(name))).toBe(
      true,
    );
  });

  it('have the codes of ISO 3166-1', () => {
    const facts = { TR: 'TUR792', US: 'USA840', AQ: 'ATA010', SS: 'SSD728', ME: 'MNE499' };
    for (const [code, expected] of Object.entries(facts)) {
      const { alpha3, numeric } = countries().find((row) => row.code === code)!;
      expect(alpha3 + numeric).toBe(expected);
    }
    expect(countries()).toHaveLength(249);
    for (const { code, currency } of countries()) {
      if (['BT', 'LS', 'NA', 'ZW'].includes(code)) expect(currency!.startsWith(code), code).toBe(true);
    }
  });

  it('have names in the language of the locale', () => {
    const german = phony.locale('de').address();
    const at = (code: string): number =>
      Array.from({ length: 5000 }, (_, i) => i).find((i) => german.countryCode.with({ any: true }).at(i) === code)!;
    expect(german.country.at(0)).toBe('Deutschland');
    expect(german.country.with({ any: true }).at(at('FR'))).toBe('Frankreich');
    expect(german.continent.with({ any: true }).at(at('FR'))).toBe('Europa');
  });

  it('refuse what they do not know', () => {
    expect(() => countryCode({ variant: 'iso' as never })).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTIONS' }),
    );
    expect(() => country({ any: 1 as never })).toThrow(expect.objectContaining({ code: 'INVALID_OPTIONS' }));
  });
});

describe('coordinates', () => {
  const { latitude, longitude, coordinates } = phony.address();

  it('lie between bounds', () => {
    for (const degrees of latitude.with({ min: 10, max: 11, precision: 2 }).batch(200)) {
      expect(degrees).toBeGreaterThanOrEqual(10);
      expect(degrees).toBeLessThanOrEqual(11);
      expect(Number(degrees.toFixed(2))).toBe(degrees);
    }
    expect(
      longitude
        .with({ min: 179.99999 })
        .batch(50)
        .every((degrees) => degrees >= 179.99999 && degrees <= 180),
    ).toBe(true);
    expect(latitude.with({ precision: 0 }).at(0)).toBe(Math.round(latitude.with({ precision: 10 }).at(0)));
    expect(() => latitude.with({ min: 3, max: 2 })).toThrow(expect.objectContaining({ code: 'INVALID_OPTIONS' }));
    expect(() => latitude.with({ min: -91 })).toThrow(expect.objectContaining({ code: 'INVALID_OPTIONS' }));
  });

  it('lie within a radius', () => {
    const origin = { latitude: 41.01, longitude: 28.98 };
    for (const radius of [0.01, 1, 300]) {
      for (const point of coordinates.with({ origin, radius }).batch(200)) {
        const rad = Math.PI / 180;
        const h =
          Math.sin(((point.latitude - origin.latitude) * rad) / 2) ** 2 +
          Math.cos(origin.latitude * rad) *
            Math.cos(point.latitude * rad) *
            Math.sin(((point.longitude - origin.longitude) * rad) / 2) ** 2;
        expect(2 * EARTH_RADIUS * Math.asin(Math.sqrt(h))).toBeLessThanOrEqual(radius);
      }
    }
    expect(coordinates.with({ origin }).path).not.toBe(coordinates.with({ origin, radius: 5 }).path);
  });

  it('refuse what is nowhere', () => {
    for (const options of [
      { radius: 5 },
      { origin: { latitude: 91, longitude: 0 } },
      { origin: { latitude: 1 } },
      { origin: { latitude: 1, longitude: 1 }, radius: -1 },
      { origin: 'here' },
    ]) {
      expect(() => coordinates.with(options as object), JSON.stringify(options)).toThrow(
        expect.objectContaining({ code: 'INVALID_OPTIONS' }),
      );
    }
  });
});

describe('directions and languages', () => {
  const { direction, language }: AddressModule = phony.address();

  it('are those that are asked for', () => {
    expect(new Set(direction.batch(300)).size).toBe(8);
    expect(new Set(direction.with({ kind: 'cardinal' }).batch(100))).toEqual(
      new Set(['north', 'east', 'south', 'west']),
    );
    expect(new Set(direction.with({ kind: 'ordinal', abbreviated: true }).batch(100))).toEqual(
      new Set(['NE', 'SE', 'SW', 'NW']),
    );
    expect(language.with({ variant: 'alpha-2' }).at(0)).toMatch(/^[a-z]{2}$/);
    expect(language.with({ variant: 'native' }).batch(2000)).toContain('Türkçe');
    expect(language.batch(2000)).toContain('Turkish');
  });
});

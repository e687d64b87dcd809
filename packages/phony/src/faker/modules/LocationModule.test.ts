import { describe, expect, test } from 'vitest';
import { countries } from '../../lists/countries.ts';
import { regionsOf } from '../../places/regionsOf.ts';
import type { LocationDefinition } from '../definitions/LocaleDefinition.ts';
import { mergeLocales } from '../definitions/mergeLocales.ts';
import { Faker } from '../Faker.ts';
import { FakerError } from '../FakerError.ts';
import { allLocales, base, de, de_AT, en, en_CA, en_GB, en_US, fr, ja, zh_TW } from '../locales/allLocales.ts';
import { FAKER_LOCALES } from '../locales/fakerLocales.ts';

const faker = new Faker({ locale: [en, base], seed: 1 });
const { location } = faker;
const american = new Faker({ locale: [en_US, en, base], seed: 1 });
const german = new Faker({ locale: [de, en, base], seed: 1 });
const times = <T>(draw: () => T, count = 200): T[] => Array.from({ length: count }, draw);
type Method = Exclude<keyof typeof location, 'faker'>;
const METHODS = Object.entries(location).flatMap(([name, method]) =>
  typeof method === 'function' ? (name as Method) : [],
);
const of = (own: LocationDefinition, ...more: (typeof en)[]): Faker =>
  new Faker({ locale: [{ location: own }, ...more, base], seed: 1 });

describe('postal codes', () => {
  test('have the form of the country, or one that is given', () => {
    for (const code of times(() => location.zipCode())) expect(code).toMatch(/^\d{5}$/);
    const british = new Faker({ locale: [en_GB, en, base], seed: 1 });
    for (const code of times(() => british.location.zipCode()))
      expect(code).toMatch(/^[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}$/);
    expect(location.zipCode('##-?-*-!')).toMatch(/^\d\d-[A-Z]-[A-Z\d]-!$/);
    expect(location.zipCode({ format: '#{2}' })).toMatch(/^\d\{2\}$/);
    expect(location.zipCode('')).toBe('');
  });

  test('are of a state', () => {
    for (const code of times(() => american.location.zipCode({ state: 'CA' }))) expect(code).toMatch(/^9[0-6]\d{3}$/);
    for (const { code, postalPrefixes } of regionsOf('en-US')) {
      const zip = american.location.zipCode({ state: code!, format: 'X' });
      expect(postalPrefixes.some((prefix) => zip.startsWith(prefix))).toBe(true);
    }
    const canadian = new Faker({ locale: [en_CA, en, base], seed: 1 });
    expect(canadian.location.zipCode({ state: 'AB' })).toMatch(/^T\d[A-Z] \d[A-Z]\d$/);
  });

  test('of a state that is not known are refused', () => {
    for (const state of ['XX', 'California', 'constructor']) {
      expect(() => american.location.zipCode({ state })).toThrow(FakerError);
      expect(() => american.location.zipCode({ state })).toThrow(state);
    }
    expect(() => location.zipCode({ state: 'CA' })).toThrow(/postcode_by_state/);
  });

  test('are of a user’s own patterns, in a list or alone', () => {
    expect(of({ postcode: '##??' }).location.zipCode()).toMatch(/^\d\d[A-Z]{2}$/);
    expect(of({ postcode: ['A-#'] }).location.zipCode()).toMatch(/^A-\d$/);
    const own = of({ postcode_by_state: { X: '{{string.numeric(3)}} #', Y: ['y'], Z: [] } }).location;
    expect(own.zipCode({ state: 'X' })).toMatch(/^\d{3} #$/);
    expect(own.zipCode({ state: 'Y' })).toBe('y');
    expect(() => own.zipCode({ state: 'Z' })).toThrow(FakerError);
    expect(() => own.zipCode()).toThrow(/postcode/);
  });
});

describe('cities and streets', () => {
  test('are new ones', () => {
    expect(new Set(times(() => location.city())).size).toBeGreaterThan(150);
    expect(new Set(times(() => location.street())).size).toBeGreaterThan(150);
    for (const street of times(() => location.street())) expect(street).toMatch(/^\p{L}.* \p{L}+$/u);
  });

  test('with numbers stand in the order of the country', () => {
    for (const line of times(() => location.streetAddress())) expect(line).toMatch(/^\d+ \p{L}/u);
    for (const line of times(() => german.location.streetAddress())) expect(line).toMatch(/^\p{L}.* \d+[abc]?$/u);
    for (const full of [true, { useFullAddress: true }]) {
      for (const line of times(() => location.streetAddress(full), 50)) expect(line).toMatch(/^\d+ .* Apt \d+$/);
    }
    for (const bare of [false, {}, { useFullAddress: false }]) {
      for (const line of times(() => location.streetAddress(bare), 50)) expect(line).not.toMatch(/Apt/);
    }
  });

  test('take part in whole addresses', () => {
    const prefixes = new Map(regionsOf('en-US').map(({ code, postalPrefixes }) => [code, postalPrefixes]));
    for (const address of times(() => location.postalAddress())) {
      const [, state, zip] = /^\d+ .+\n.+, ([A-Z]{2}) (\d{5})$/.exec(address)!;
      expect(prefixes.get(state)!.some((prefix) => zip!.startsWith(prefix))).toBe(true);
    }
    for (const address of times(() => german.location.postalAddress())) {
      expect(address).toMatch(/^\p{L}.* \d+[abc]?\n\d{5} \p{L}.*$/u);
    }
    expect(new Faker({ locale: [ja, en, base], seed: 1 }).location.postalAddress()).toMatch(/^〒\d{3}-\d{4}\n/);
  });
});

describe('the locale of a user', () => {
  test('gives each part, with placeholders', () => {
    expect(of({ city_pattern: ['{{location.city_name}} ##'], city_name: ['X'] }).location.city()).toBe('X ##');
    expect(of({ street_pattern: ['S ##'] }).location.street()).toBe('S ##');
    expect(of({ building_number: ['## a !'] }).location.buildingNumber()).toMatch(/^[1-9]\d a !$/);
    expect(of({ secondary_address: ['{{location.city}} #'], city_pattern: ['C'] }).location.secondaryAddress()).toMatch(
      /^C [1-9]$/,
    );
    expect(of({ postal_address: 'P #' }).location.postalAddress()).toBe('P #');
    expect(of({ postal_address: ['{{location.city}}!'], city_pattern: ['C'] }).location.postalAddress()).toBe('C!');
    expect(of({ county: ['K'] }).location.county()).toBe('K');
    expect(() => of({ city_pattern: ['{{location.nothing}}'] }).location.city()).toThrow(FakerError);
  });

  test.each<[string, LocationDefinition, RegExp]>([
    ['streets', { street_pattern: ['Main'] }, /^\d+ Main(\n|$)/],
    ['numbers', { building_number: ['#'] }, /^[1-9] \p{L}/u],
    [
      'the order',
      { street_address: { normal: '{{location.street}}: {{location.buildingNumber}}', full: 'F' } },
      /: \d+(\n|$)/,
    ],
  ])('counts for whole addresses: %s', (_, own, form) => {
    const { location } = of(own, en);
    for (const line of times(() => location.streetAddress(), 50)) expect(line).toMatch(form);
    for (const line of times(() => location.postalAddress(), 50)) expect(line.split('\n').at(-2)).not.toBe('');
    expect(times(() => location.postalAddress(), 50).some((lines) => form.test(lines))).toBe(true);
  });

  test('counts for the rest of whole addresses', () => {
    for (const [entry, form] of [
      [{ city_pattern: ['Town'] }, /\nTown, /],
      [{ postcode: ['X#'] }, / X\d$/],
      [{ state_abbr: ['ZZ'] }, /, ZZ \d{5}$/],
    ] as const) {
      for (const address of times(() => of(entry as never, en).location.postalAddress(), 20)) {
        expect(address).toMatch(form);
      }
    }
  });

  test('keeps whole addresses as they are where it says nothing of them', () => {
    const plain = new Faker({ locale: [en, base], seed: 4 }).location.postalAddress();
    expect(new Faker({ locale: [{ location: { county: ['K'] } }, en, base], seed: 4 }).location.postalAddress()).toBe(
      plain,
    );
    expect(new Faker({ locale: [mergeLocales([en_US, en]), base], seed: 4 }).location.postalAddress()).toBe(plain);
    const copied = { location: { ...en.location } } as typeof en;
    expect(new Faker({ locale: [copied, en, base], seed: 4 }).location.postalAddress()).toBe(plain);
  });
});

describe('regions and countries', () => {
  test('are those of the country', () => {
    const states = new Set(times(() => location.state(), 2000));
    expect(states).toContain('Mississippi');
    expect(states.size).toBeGreaterThanOrEqual(50);
    for (const state of times(() => location.state({ abbreviated: true }))) expect(state).toMatch(/^[A-Z]{2}$/);
    expect(new Set(times(() => german.location.state(), 500))).toContain('Nordrhein-Westfalen');
    expect(new Set(times(() => german.location.state({ abbreviated: true }), 500))).toContain('NW');
    expect(times(() => location.county()).every((county) => county.endsWith(' County'))).toBe(true);
  });

  test('have codes', () => {
    expect(new Set(times(() => location.countryCode(), 5000)).size).toBe(countries().length);
    for (const code of times(() => location.countryCode('alpha-3'))) expect(code).toMatch(/^[A-Z]{3}$/);
    for (const code of times(() => location.countryCode({ variant: 'numeric' }))) expect(code).toMatch(/^\d{3}$/);
    expect(location.countryCode({})).toMatch(/^[A-Z]{2}$/);
    expect(location.countryCode('alpha-2')).toMatch(/^[A-Z]{2}$/);
    expect(() => location.countryCode('alpha-4' as never)).toThrow(FakerError);
  });

  test('are named in the language', () => {
    expect(new Set(times(() => location.country(), 5000))).toContain('Greece');
    expect(new Set(times(() => german.location.country(), 5000))).toContain('Griechenland');
    expect(new Set(times(() => german.location.continent()))).toContain('Südamerika');
    expect(new Set(times(() => location.continent())).size).toBe(7);
  });
});

describe('directions', () => {
  test('are eight, four and four', () => {
    const [cardinal, ordinal] = [
      new Set(times(() => location.cardinalDirection())),
      new Set(times(() => location.ordinalDirection())),
    ];
    expect(cardinal).toEqual(new Set(['North', 'East', 'South', 'West']));
    expect(ordinal).toEqual(new Set(['Northeast', 'Northwest', 'Southeast', 'Southwest']));
    expect(new Set(times(() => location.direction()))).toEqual(new Set([...cardinal, ...ordinal]));
    expect(new Set(times(() => location.direction({ abbreviated: true })))).toEqual(
      new Set(['N', 'E', 'S', 'W', 'NE', 'NW', 'SE', 'SW']),
    );
    expect(new Set(times(() => location.cardinalDirection({ abbreviated: true })))).toContain('W');
    expect(new Set(times(() => location.ordinalDirection({ abbreviated: true })))).toContain('NW');
  });

  test('are of the language, or the user’s', () => {
    expect(new Set(times(() => german.location.direction()))).toContain('Nordwesten');
    const direction = { cardinal: ['c'], cardinal_abbr: ['ca'], ordinal: ['o'], ordinal_abbr: ['oa'] };
    const own = of({ direction }).location;
    expect([own.cardinalDirection(), own.ordinalDirection({ abbreviated: true })]).toEqual(['c', 'oa']);
    expect(new Set(times(() => own.direction({ abbreviated: true })))).toEqual(new Set(['ca', 'oa']));
    expect(() => of({}).location.direction()).toThrow(/location\.direction/);
    expect(() => of({ direction: { cardinal: ['c'] } as never }).location.direction()).toThrow(FakerError);
  });
});

test('languages have their codes', () => {
  for (const { name, alpha2, alpha3 } of times(() => location.language())) {
    expect(name.length).toBeGreaterThan(1);
    expect(alpha2).toMatch(/^[a-z]{2}$/);
    expect(alpha3).toMatch(/^[a-z]{3}$/);
  }
  expect(faker.definitions.location.language).toContainEqual({ name: 'German', alpha2: 'de', alpha3: 'deu' });
});

test('time zones are known', () => {
  for (const zone of times(() => location.timeZone(), 50)) {
    expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
  }
});

test('every locale has all of it', () => {
  for (const { code, parents } of FAKER_LOCALES.values()) {
    const locale = [code, ...parents].map((name) => allLocales[name as 'de']);
    const { location } = new Faker({ locale: [...locale, en, base], seed: 1 });
    for (const name of METHODS) {
      for (let i = 0; i < 5; i++) {
        const value: unknown = location[name]();
        if (typeof value === 'string') expect(value, `${code} ${name}`).toMatch(/^[^{}#]+$/);
        else expect(value, `${code} ${name}`).toBeTruthy();
      }
    }
    for (let i = 0; i < 20; i++) expect(location.streetAddress(true), code).toMatch(/^[^{}#]+$/);
  }
});

test('Taiwan is written in its own characters', () => {
  const { location } = new Faker({ locale: [zh_TW, en, base], seed: 1 });
  expect(new Set(times(() => location.state(), 500))).toContain('臺北市');
  for (const line of times(() => location.streetAddress(true))) expect(line).toMatch(/路.*\d+號1?\d樓(之\d)?$/);
});

test('the same seed gives the same places', () => {
  for (const locale of [
    [en, base],
    [de_AT, de, en, base],
    [fr, en, base],
  ]) {
    const draw = (seed: number): unknown[] => {
      const { location } = new Faker({ locale, seed });
      return METHODS.map((name) => location[name]());
    };
    expect(draw(3)).toEqual(draw(3));
    expect(draw(3)).not.toEqual(draw(4));
  }
});

test('methods work without their module, and no argument is required', () => {
  expect(METHODS).toHaveLength(20);
  for (const name of METHODS) {
    const method: () => unknown = location[name];
    expect(method.length).toBe(0);
    expect(method()).toBeTruthy();
  }
});

import { expect, test } from 'vitest';
import { aircraft } from '../src/lists/aircraft.ts';
import { airlines } from '../src/lists/airlines.ts';
import { airports } from '../src/lists/airports.ts';
import { browserReleases } from '../src/lists/browsers.ts';
import { chemicalElements } from '../src/lists/chemicalElements.ts';
import { cssColors } from '../src/lists/cssColors.ts';
import { currencies } from '../src/lists/currencies.ts';
import { httpStatuses } from '../src/lists/http.ts';
import { languages } from '../src/lists/languages.ts';
import { mediaTypes } from '../src/lists/mediaTypes.ts';
import { services } from '../src/lists/services.ts';
import { timeZones } from '../src/lists/timeZones.ts';
import { units } from '../src/lists/units.ts';

// Known facts, each published elsewhere: a parser that slips from one row into the next fails here.

test.for([
  ['EUR', '978', 2, 'Euro', '€'],
  ['JPY', '392', 0, 'Japanese Yen', '¥'],
  ['KWD', '414', 3, 'Kuwaiti Dinar', 'KWD'],
  ['CHF', '756', 2, 'Swiss Franc', 'CHF'],
  ['TRY', '949', 2, 'Turkish Lira', '₺'],
] as const)('ISO 4217: %s is %s with %s decimals', ([code, number, minorUnits, name, symbol]) => {
  expect(currencies().find((row) => row.code === code)).toEqual({ code, number, minorUnits, name, symbol });
});

test('ISO 4217: metals, funds and codes for tests are not there', () => {
  const codes = currencies().map(({ code }) => code);
  for (const code of ['XAU', 'XXX', 'XTS', 'CHE', 'CLF', 'USN', 'MXV']) expect(codes).not.toContain(code);
  expect(new Set(codes).size).toBe(codes.length);
});

test.for([
  [1, 'H', 'Hydrogen', 1.008],
  [26, 'Fe', 'Iron', 55.845],
  [79, 'Au', 'Gold', 196.967],
  [92, 'U', 'Uranium', 238.029],
  [96, 'Cm', 'Curium', undefined],
  [118, 'Og', 'Oganesson', undefined],
] as const)('element %s is %s, %s, of mass %s', ([number, symbol, name, mass]) => {
  const row = chemicalElements()[number - 1]!;
  expect(row).toMatchObject({ number, symbol, name });
  if (mass === undefined) expect(row.mass).toBeUndefined();
  else expect(row.mass).toBeCloseTo(mass, 2);
});

test('there are 118 elements, each symbol and name once', () => {
  const rows = chemicalElements();
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 118 }, (_, i) => i + 1));
  expect(new Set(rows.map(({ symbol }) => symbol)).size).toBe(118);
  expect(new Set(rows.map(({ name }) => name)).size).toBe(118);
});

test('airports, airlines and aircraft have codes of the right form, each once, and the well-known ones', () => {
  const unique = (texts: readonly string[], form: RegExp): void => {
    for (const text of texts) expect(text).toMatch(form);
    expect(new Set(texts).size).toBe(texts.length);
  };
  unique(
    airports().map(({ iata }) => iata),
    /^[A-Z]{3}$/,
  );
  unique(
    airports().map(({ icao }) => icao),
    /^[A-Z]{4}$/,
  );
  unique(
    airlines().map(({ iata }) => iata),
    /^[A-Z\d]{2}$/,
  );
  unique(
    airlines().map(({ icao }) => icao),
    /^[A-Z]{3}$/,
  );
  unique(
    aircraft().map(({ icao }) => icao),
    /^[A-Z][A-Z\d]{1,3}$/,
  );
  unique(
    aircraft().flatMap(({ iata }) => iata ?? []),
    /^[A-Z\d]{3}$/,
  );
  expect(airports().find(({ iata }) => iata === 'LHR')).toMatchObject({ icao: 'EGLL', city: 'London', country: 'GB' });
  expect(airports().find(({ iata }) => iata === 'ATL')).toMatchObject({ icao: 'KATL', city: 'Atlanta', country: 'US' });
  expect(airlines().find(({ iata }) => iata === 'LH')).toEqual({ iata: 'LH', icao: 'DLH', name: 'Lufthansa' });
  expect(aircraft().find(({ icao }) => icao === 'B77W')).toMatchObject({ iata: '77W', manufacturer: 'Boeing' });
});

test('the SI has 7 base units and 22 derived units with special names', () => {
  expect(units().filter(({ kind }) => kind === 'base')).toHaveLength(7);
  expect(units().filter(({ kind }) => kind === 'derived')).toHaveLength(22);
});

test('status codes are of the class of their first digit', () => {
  const kinds = ['informational', 'success', 'redirection', 'client error', 'server error'];
  for (const { code, kind } of httpStatuses()) expect(kind).toBe(kinds[Math.floor(code / 100) - 1]);
  expect(httpStatuses().find(({ code }) => code === 404)!.reason).toBe('Not Found');
  expect(httpStatuses().some(({ code }) => code === 418)).toBe(false);
});

test('other standards hold what everybody knows of them', () => {
  expect(cssColors()).toHaveLength(148);
  expect(cssColors().find(({ name }) => name === 'rebeccapurple')!.hex).toBe('663399');
  const german = { code: 'de', alpha3: 'deu', name: 'German', nativeName: 'Deutsch' };
  expect(languages().find(({ code }) => code === 'de')).toEqual(german);
  expect(new Set(languages().map(({ alpha3 }) => alpha3)).size).toBe(languages().length);
  expect(languages().every(({ alpha3 }) => /^[a-z]{3}$/.test(alpha3))).toBe(true);
  expect(mediaTypes().find(({ name }) => name === 'image/png')!.extensions).toEqual(['png']);
  expect(services().find(({ name }) => name === 'https')!.port).toBe(443);
  expect(services().find(({ name }) => name === 'http')!.port).toBe(80);
  expect(timeZones()).toContain('Europe/Istanbul');
  expect(timeZones()).not.toContain('US/Pacific');
});

test('releases of a browser come in the order of their days', () => {
  const rows = browserReleases();
  for (let i = 1; i < rows.length; i++) {
    if (rows[i]!.browser === rows[i - 1]!.browser) expect(rows[i]!.released >= rows[i - 1]!.released).toBe(true);
    expect(rows[i]!.released).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(['Blink', 'Gecko', 'WebKit']).toContain(rows[i]!.engine);
  }
});

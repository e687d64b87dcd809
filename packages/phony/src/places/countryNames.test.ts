import { expect, test, vi } from 'vitest';
import { countries } from '../lists/countries.ts';
import { LOCALES } from '../locales.ts';
import { CONTINENT_CODES, countryNames } from './countryNames.ts';

const nameIn = (locale: string, code: string): string =>
  countryNames(locale).countries[countries().findIndex((country) => country.code === code)]!;

test('every locale has the names of all countries and continents', () => {
  for (const locale of LOCALES) {
    const names = countryNames(locale);
    expect(names.countries, locale).toHaveLength(249);
    expect(new Set(names.countries).size, locale).toBeGreaterThanOrEqual(248);
    expect(names.continents, locale).toHaveLength(CONTINENT_CODES.length);
    for (const name of [...names.countries, ...names.continents]) expect(name, locale).toBe(name.trim());
  }
});

test.each([
  ['tr', 'DE', 'Almanya'],
  ['de-AT', 'CH', 'Schweiz'],
  ['es-MX', 'US', 'Estados Unidos'],
  ['pt-PT', 'IR', 'Irão'],
  ['pt-BR', 'IR', 'Irã'],
  ['sr', 'RS', 'Srbija'],
  ['ja', 'JP', '日本'],
  ['nb', 'NO', 'Norge'],
  ['ru-Latn', 'RU', 'Russia'],
  ['multi', 'FR', 'France'],
  ['la', 'VA', 'Vatican City'],
])('%s calls %s %s', (locale, code, name) => {
  expect(nameIn(locale, code)).toBe(name);
});

test('continents stand in the order of their codes', () => {
  expect(countryNames('de').continents).toEqual([
    'Afrika',
    'Antarktis',
    'Asien',
    'Europa',
    'Nordamerika',
    'Ozeanien',
    'Südamerika',
  ]);
});

test('says what is wrong where files are missing', async () => {
  vi.resetModules();
  vi.doMock('@phonyland/models', () => ({ models: [], assetsFolder: undefined }));
  const without = await import('./countryNames.ts');
  expect(() => without.countryNames('de')).toThrow(expect.objectContaining({ code: 'FILES_UNAVAILABLE' }));
  expect(without.countryNames('en-US').countries).toHaveLength(249);
  vi.resetModules();
  vi.doMock('@phonyland/models', () => ({ models: [], assetsFolder: '/nowhere/assets' }));
  const damaged = await import('./countryNames.ts');
  expect(() => damaged.countryNames('de')).toThrow(expect.objectContaining({ code: 'ASSET_DAMAGED' }));
  vi.doUnmock('@phonyland/models');
});

import { expect, test } from 'vitest';
import { Faker } from '../Faker.ts';
import { allLocales, base, de, en } from '../locales/allLocales.ts';

const times = <T>(draw: () => T, count = 3000): T[] => Array.from({ length: count }, draw);

test.each([en, de, allLocales.ko])('elements and units', (locale) => {
  const { science } = new Faker({ locale: [locale, en, base], seed: 1 });
  const elements = times(() => science.chemicalElement());
  for (const element of elements) {
    expect(Object.keys(element)).toEqual(['symbol', 'name', 'atomicNumber']);
    expect(element.symbol).toMatch(/^[A-Z][a-z]?$/);
    if (element.symbol === 'Fe') expect(element).toEqual({ symbol: 'Fe', name: 'Iron', atomicNumber: 26 });
  }
  expect(new Set(elements.map(({ atomicNumber }) => atomicNumber)).size).toBe(118);
  const units = times(() => science.unit());
  for (const unit of units) expect(Object.keys(unit)).toEqual(['name', 'symbol']);
  expect(units).toContainEqual({ name: 'newton', symbol: 'N' });
});

test("a user's own locale, and none", () => {
  const unit = { name: 'smoot', symbol: 'sm' };
  expect(new Faker({ locale: [{ science: { unit: [unit] } }, en] }).science.unit()).toEqual(unit);
  expect(() => new Faker({ locale: {} }).science.chemicalElement()).toThrow("'science.chemical_element'");
});

test('the same seed gives the same values', () => {
  const read = (): unknown[] => {
    const { science } = new Faker({ locale: [en, base], seed: 7 });
    return times(() => [science.unit(), science.chemicalElement()], 10);
  };
  expect(read()).toEqual(read());
});

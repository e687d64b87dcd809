import { describe, expect, it } from 'vitest';
import { cleanValue } from '../build/cleaning/cleanValue.ts';
import { recipes } from './recipes.ts';

it('every model has a place of its own', () => {
  const places = recipes.map(({ locale, name }) => `${locale}/${name}`);
  expect(new Set(places).size).toBe(places.length);
  expect(places).toEqual(expect.arrayContaining(['en-US/person_last', 'tr/person_last']));
});

describe.each(recipes.map((recipe) => [`${recipe.locale}/${recipe.name}`, recipe] as const))('%s', (_, recipe) => {
  it('says where its rows come from, on what terms, and whom to name', () => {
    for (const text of [recipe.source, recipe.licence, recipe.attribution])
      expect(text.trim().length).toBeGreaterThan(5);
    expect(recipe.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(Intl.getCanonicalLocales(recipe.locale)).toEqual([recipe.locale]);
    expect(recipe.name).toMatch(/^[a-z]+(_[a-z]+)*$/);
  });

  it('has extra rows that its own rules accept as they are, each once', () => {
    const values = (recipe.extraRows ?? []).map(([value]) => value);
    expect(new Set(values).size).toBe(values.length);
    for (const value of values) expect(cleanValue(value, recipe.cleaning, recipe.locale)).toEqual({ value });
  });

  it('lists values to drop and to keep as cleaning writes them', () => {
    const rules = { ...recipe.cleaning, drop: [], keep: [] };
    for (const value of recipe.cleaning.drop ?? []) expect(cleanValue(value, rules, recipe.locale)).toEqual({ value });
    // What is kept would be dropped otherwise.
    for (const value of recipe.cleaning.keep ?? [])
      expect(cleanValue(value, rules, recipe.locale).reason).toBeDefined();
  });
});

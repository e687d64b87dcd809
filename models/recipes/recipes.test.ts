import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cleanValue } from '../build/cleaning/cleanValue.ts';
import { LANGUAGES, languageOf } from '../languages/languages.ts';
import sources from '../sources/sources.json' with { type: 'json' };
import { sourcesOf } from '../sources/sourcesOf.ts';
import { recipes } from './recipes.ts';

const each = recipes.map((recipe) => [`${recipe.locale}/${recipe.name}`, recipe] as const);
const isShare = (value: number): boolean => value > 0 && value <= 1;

it('every model has a place of its own, in the order of the manifest', () => {
  const places = each.map(([place]) => place);
  expect(new Set(places).size).toBe(places.length);
  expect(places).toEqual(expect.arrayContaining(['en-US/person_last', 'tr/person_last']));
  const sorted = [...recipes].sort((a, b) =>
    a.locale === b.locale ? (a.name < b.name ? -1 : 1) : a.locale < b.locale ? -1 : 1,
  );
  expect(recipes).toEqual(sorted);
});

it('ten kinds are made of about 450 lists', () => {
  expect(new Set(recipes.map(({ name }) => name)).size).toBe(10);
  expect(recipes.length).toBeGreaterThan(400);
});

describe.each(each)('%s', (_, recipe) => {
  const { ingredients, cleaning, locale } = recipe;

  it('has names, numbers and a language that are possible', () => {
    expect(recipe.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(recipe.name).toMatch(/^[a-z]+(_[a-z]+)*$/);
    expect(Intl.getCanonicalLocales(locale)).toEqual([locale]);
    expect(languageOf(locale)).toBeDefined();
    expect(isShare(recipe.backoff)).toBe(true);
    expect(recipe.order).toBeGreaterThanOrEqual(2);
    expect(recipe.order).toBeLessThanOrEqual(10);
    expect(recipe.maxBytes).toBeLessThanOrEqual(65_536);
    expect(cleaning.minLength).toBeLessThanOrEqual(cleaning.maxLength);
  });

  it('is made of files whose source is known, all of their weight shared out', () => {
    expect(ingredients.length).toBeGreaterThan(0);
    const files = ingredients.flatMap(({ file, commonerIn }) => [
      file,
      ...(commonerIn === undefined ? [] : [commonerIn.file]),
    ]);
    for (const file of files) expect(sources).toHaveProperty([file]);
    const shares = ingredients.map(({ share }) => share);
    if (shares.some((share) => share !== undefined)) {
      expect(shares.every((share) => share !== undefined && isShare(share))).toBe(true);
      expect(shares.reduce<number>((sum, share) => sum + share!, 0)).toBeCloseTo(1, 10);
    }
    for (const text of Object.values(sourcesOf(recipe))) expect(text.trim().length).toBeGreaterThan(2);
  });

  it('carries block lists that there are, and a language’s own where the letters are its own', () => {
    for (const language of recipe.blocked) {
      expect(existsSync(fileURLToPath(new URL(`../blocklists/${language}.txt`, import.meta.url))), language).toBe(true);
    }
    const language = locale.split('-')[0]!;
    if (language in LANGUAGES && !/-Latn/.test(locale)) expect(recipe.blocked).toContain(language);
    expect(recipe.blocked.includes('latin')).toBe(/-Latn/.test(locale) || languageOf(locale).script === 'Latn');
  });

  it('has extra rows that its own rules accept as they are, each once', () => {
    for (const { extraRows = [] } of ingredients) {
      const values = extraRows.map(([value]) => value);
      expect(new Set(values).size).toBe(values.length);
      for (const value of values)
        expect(cleanValue(value, cleaning, locale).reason ?? value).not.toMatch(/letter|separator|case/);
    }
  });

  it('lists values to drop and to keep as cleaning writes them', () => {
    const rules = { ...cleaning, drop: [], keep: [] };
    for (const value of cleaning.drop ?? []) {
      // A rule may have come that drops the value as well.
      expect([value, undefined]).toContain(cleanValue(value, rules, locale).value);
    }
    // What is kept would be dropped otherwise.
    for (const value of cleaning.keep ?? []) expect(cleanValue(value, rules, locale).reason).toBeDefined();
  });
});

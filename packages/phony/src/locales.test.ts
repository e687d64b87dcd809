import { readFileSync } from 'node:fs';
import { models } from '@phonyland/models';
import { describe, expect, it } from 'vitest';
import { PERSON_LOCALES } from './culture/cultures.ts';
import { MULTI_CULTURES } from './culture/multi.ts';
import { chooseModels, LOCALES, personLocale, resolveLocale } from './locales.ts';

describe('LOCALES', () => {
  it('has every locale of a shipped model, and multi first', () => {
    expect(LOCALES[0]).toBe('multi');
    // `en` stands for `en-US`, which turns to it for products and words.
    const own = [...new Set(models.map(({ locale }) => locale))].filter((locale) => locale !== 'en');
    expect(LOCALES).toEqual(expect.arrayContaining(own));
    expect(new Set(LOCALES).size).toBe(LOCALES.length);
    for (const locale of LOCALES.slice(1)) expect(Intl.getCanonicalLocales(locale)).toEqual([locale]);
  });
});

describe('resolveLocale', () => {
  it.each([
    ['itself', 'en-US', 'en-US'],
    ['the mixture', 'multi', 'multi'],
    ['any case', 'EN-us', 'en-US'],
    ['an underscore', 'pt_BR', 'pt-BR'],
    ['a language alone', 'en', 'en-US'],
    ['another language alone', 'pt', 'pt-BR'],
    ['a script', 'zh-Latn', 'zh-Latn'],
    ['a script that is the usual one', 'zh-Hans-CN', 'zh'],
    ['a region that has no model of its own', 'tr-TR', 'tr'],
    ['a region of an aliased language', 'en-BZ', 'en-US'],
    ['a region that has models of its own', 'en-GB', 'en-GB'],
    ['an older name', 'iw', 'he'],
    ['a wider name', 'no', 'nb'],
    ['a neighbour', 'en-NZ', 'en-AU'],
    ['a script and a region', 'sr-Latn-RS', 'sr'],
  ])('takes %s', (_, tag, locale) => {
    expect(resolveLocale(tag)).toBe(locale);
  });

  it.each(['xx', '', 'english', 'e'])('refuses %j and names the nearest', (tag) => {
    expect(() => resolveLocale(tag)).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_LOCALE', message: expect.stringMatching(/did you mean .*multi/) }),
    );
  });
});

describe('chooseModels', () => {
  const available = ['de', 'en', 'en-GB', 'en-US', 'es', 'ru-Latn', 'tr'];
  it.each([
    ['the locale itself', 'en-GB', 'en-GB'],
    ['the language', 'de-AT', 'de'],
    ['what stands nearest', 'en-ZA', 'en-GB'],
    ['the country of a language', 'en-CA', 'en-US'],
    ['Latin letters where there is nothing else', 'ru', 'ru-Latn'],
  ])('takes %s', (_, locale, chosen) => {
    expect(chooseModels(locale, available)).toEqual({ locales: [[chosen, 1]] });
  });

  it('takes no other language, and the only model of a name in any locale', () => {
    expect(chooseModels('fr', available)).toEqual({ locales: [] });
    expect(chooseModels('zh-Latn', ['zh', 'ja'])).toEqual({ locales: [] });
    expect(chooseModels('fr', ['und'])).toEqual({ locales: [['und', 1]] });
    expect(chooseModels('multi', ['und'])).toEqual({ locales: [['und', 1]] });
    expect(chooseModels('multi', ['ja', 'ko'])).toEqual({ locales: [] });
  });

  it('mixes the cultures of multi that there are, by their weights', () => {
    const weights = new Map(MULTI_CULTURES);
    expect(chooseModels('multi', available)).toEqual({
      locales: ['en-US', 'es', 'de', 'en-GB', 'tr'].map((locale) => [locale, weights.get(locale)]),
    });
  });

  it('draws the culture where the persons draw theirs, if all cultures are there', () => {
    const cultures = MULTI_CULTURES.map(([locale]) => locale);
    expect(chooseModels('multi', cultures)).toEqual({ locales: MULTI_CULTURES, path: 'multi/person.culture' });
    expect(chooseModels('multi', cultures.slice(1)).path).toBeUndefined();
    // A language stands for its countries.
    expect(chooseModels('multi', ['en', ...cultures.filter((locale) => !locale.startsWith('en'))]).path).toBeDefined();
  });
});

describe('personLocale', () => {
  it('is the locale, what it turns to, or an error that says what there is', () => {
    expect(personLocale('pl')).toBe('pl');
    expect(personLocale('en-SG')).toBe('en-GB');
    expect(personLocale('zh-Latn-TW')).toBe('zh-Latn');
    expect(() => personLocale('bn')).toThrow(
      expect.objectContaining({ code: 'NO_PERSONS', message: expect.stringContaining('product_names') }),
    );
  });

  it('has models for everybody', () => {
    const places = new Set(models.map(({ locale, name }) => `${locale}/${name}`));
    for (const locale of PERSON_LOCALES) {
      for (const gender of ['female', 'male']) expect(places).toContain(`${locale}/person_first_${gender}`);
      if (locale !== 'ta') expect(places).toContain(`${locale}/person_last`);
    }
  });
});

it('editors offer every locale, and no other', () => {
  const known = readFileSync(new URL('./localeNames.ts', import.meta.url), 'utf8');
  const named = Array.from(known.matchAll(/^ {2}\| '([\w-]+)'/gm), ([, name]) => name);
  expect(named).toEqual(LOCALES);
});

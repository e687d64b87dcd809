import { describe, expect, test } from 'vitest';
import { Faker } from '../Faker.ts';
import { FakerError } from '../FakerError.ts';
import { base, de, en, fr, hr, ja } from '../locales/allLocales.ts';

const many = <T>(make: () => T, count = 300): T[] => Array.from({ length: count }, make);

describe('names of companies', () => {
  test.each([
    ['en', [en, base]],
    ['de', [de, en, base]],
    ['ja', [ja, en, base]],
    ['hr, which has English ones', [hr, en, base]],
  ])('%s: of a model, the same for the same seed', (_, locale) => {
    const [{ company }, again] = [new Faker({ locale, seed: 3 }), new Faker({ locale, seed: 3 })];
    const names = many(() => company.name());
    expect(many(() => again.company.name())).toEqual(names);
    expect(new Set(names).size).toBeGreaterThan(240);
    for (const name of names) expect(name).toMatch(/^[^{}]{2,}$/);
  });

  test('end with legal forms of the country', () => {
    const { company, definitions } = new Faker({ locale: [de, en, base], seed: 3 });
    const forms = definitions.company.legal_entity_type as string[];
    expect(forms).toContain('GmbH');
    const ended = many(() => company.name()).filter((name) => forms.some((form) => name.endsWith(` ${form}`)));
    expect(ended.length).toBeGreaterThan(250);
  });

  test("are of a user's own patterns where there are some", () => {
    const pattern = '{{person.lastName}} {{company.legal_entity_type}}';
    const locale = { person: { last_name: { generic: ['Durand'] } }, company: { name_pattern: [pattern, 'Plain'] } };
    const { company } = new Faker({ locale: [locale, fr, en, base] });
    expect(new Set(many(() => company.name()))).toEqual(
      new Set(['Durand SA', 'Durand SAS', 'Durand SARL', 'Durand et Fils', 'Plain']),
    );
  });

  test('without patterns are an error', () => {
    for (const name_pattern of [null, []]) {
      expect(() => new Faker({ locale: [{ company: { name_pattern } }, en] }).company.name()).toThrow(FakerError);
    }
    expect(() => new Faker({ locale: {} }).company.name()).toThrow(FakerError);
  });
});

describe('what companies say of themselves', () => {
  const { company, definitions } = new Faker({ locale: [en, base], seed: 5 });

  test('is of the lists', () => {
    const { adjective, descriptor, noun, buzz_adjective, buzz_noun, buzz_verb } = definitions.company;
    expect(new Set(many(() => company.catchPhraseAdjective(), 3000))).toEqual(new Set(adjective));
    expect(new Set(many(() => company.catchPhraseDescriptor(), 3000))).toEqual(new Set(descriptor));
    expect(new Set(many(() => company.catchPhraseNoun(), 3000))).toEqual(new Set(noun));
    expect(new Set(many(() => company.buzzAdjective(), 3000))).toEqual(new Set(buzz_adjective));
    expect(new Set(many(() => company.buzzVerb(), 3000))).toEqual(new Set(buzz_verb));
    expect(new Set(many(() => company.buzzNoun(), 3000))).toEqual(new Set(buzz_noun));
    expect(buzz_noun).toContain('opportunities');
  });

  test('are three words or so, of those lists', () => {
    const { adjective, noun, buzz_verb, buzz_noun } = definitions.company;
    for (const phrase of many(() => company.catchPhrase())) {
      const words = phrase.split(' ');
      expect(words.length).toBeGreaterThanOrEqual(3);
      expect(adjective).toContain(words[0]);
      expect(noun).toContain(words.at(-1));
    }
    for (const phrase of many(() => company.buzzPhrase())) {
      const words = phrase.split(' ');
      expect(buzz_verb).toContain(words[0]);
      expect(buzz_noun).toContain(words.at(-1));
    }
  });

  test("takes a user's own words", () => {
    const words = {
      adjective: ['Big'],
      descriptor: ['red'],
      noun: ['box'],
      buzz_verb: ['buy'],
      buzz_adjective: ['big'],
      buzz_noun: ['boxes'],
    };
    const faker = new Faker({ locale: [{ company: words }, en] });
    expect(faker.company.catchPhrase()).toBe('Big red box');
    expect(faker.company.buzzPhrase()).toBe('buy big boxes');
  });
});

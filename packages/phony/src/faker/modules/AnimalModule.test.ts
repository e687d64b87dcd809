import { describe, expect, it } from 'vitest';
import { Faker } from '../Faker.ts';
import { base, de, en, en_GB, ja, ur } from '../locales/allLocales.ts';
import { LIONS } from '../locales/lions.ts';

const MEMBERS = [
  ['bear', 'bear'],
  ['bird', 'bird'],
  ['cat', 'cat'],
  ['cetacean', 'cetacean'],
  ['cow', 'cow'],
  ['crocodilia', 'crocodilia'],
  ['dog', 'dog'],
  ['fish', 'fish'],
  ['horse', 'horse'],
  ['insect', 'insect'],
  ['lion', 'lion'],
  ['petName', 'pet_name'],
  ['rabbit', 'rabbit'],
  ['rodent', 'rodent'],
  ['snake', 'snake'],
  ['type', 'type'],
] as const;
const faker = new Faker({ locale: [en, base], seed: 1 });

describe.each(MEMBERS)('animal.%s', (member, entry) => {
  it('gives different values, the same ones with the same seed', () => {
    const draw = () => Array.from({ length: 200 }, faker.animal[member]);
    faker.seed(3);
    const values = draw();
    expect(new Set(values).size).toBeGreaterThan(6);
    faker.seed(3);
    expect(draw()).toEqual(values);
    for (const value of values) expect(value).toMatch(/^\p{L}[\p{L} '’.-]+$/u);
  });

  it('is of a user’s own list', () => {
    const own = new Faker({ locale: [{ animal: { [entry]: ['Nessie'] } }, en, base] });
    expect(own.animal[member]()).toBe('Nessie');
    expect(() => new Faker({ locale: { animal: {} } }).animal[member]()).toThrow(`'animal.${entry}'`);
  });
});

it('has real members in its lists', () => {
  const lists = faker.definitions.animal as Record<string, string[]>;
  for (let i = 0; i < 100; i++) {
    expect(LIONS).toContain(faker.animal.lion());
    expect(lists.dog).toContain(faker.animal.dog());
  }
});

it('calls pets as people of the locale are called, and animals in English', () => {
  const japanese = new Faker({ locale: [ja, en, base], seed: 1 });
  expect(japanese.animal.petName()).toMatch(/^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー々]+$/u);
  expect(japanese.animal.dog()).toMatch(/^[A-Za-z '-]+$/);
  for (const locale of [
    [de, en, base],
    [en_GB, en, base],
    [ur, en, base],
  ]) {
    expect(new Faker({ locale, seed: 1 }).animal.petName()).toMatch(/^\p{Lu}/u);
  }
});

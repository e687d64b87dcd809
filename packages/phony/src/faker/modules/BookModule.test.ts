import { expect, it } from 'vitest';
import { Faker } from '../Faker.ts';
import { base, bn_BD, de, de_AT, en, hi, tr } from '../locales/allLocales.ts';

const MEMBERS = ['author', 'format', 'genre', 'publisher', 'series', 'title'] as const;
const faker = new Faker({ locale: [en, base], seed: 1 });

it.each(MEMBERS)('gives a %s, the same with the same seed, unbound too', (member) => {
  const draw = faker.book[member];
  faker.seed(7);
  const values = Array.from({ length: 100 }, () => draw());
  faker.seed(7);
  expect(Array.from({ length: 100 }, () => draw())).toEqual(values);
  for (const value of values) expect(value).toMatch(/^\p{Lu}[\p{L} '’.&-]+$/u);
  expect(new Set(values).size).toBeGreaterThan(member === 'format' ? 3 : member === 'genre' ? 20 : 70);
});

it.each(MEMBERS)('takes a %s of a user’s own', (member) => {
  expect(new Faker({ locale: [{ book: { [member]: ['Mine'] } }, en, base] }).book[member]()).toBe('Mine');
  expect(() => new Faker({ locale: {} }).book[member]()).toThrow(`'book.${member}'`);
});

it('has publishers and titles of the language, and English ones where it has none', () => {
  const german = new Faker({ locale: [de_AT, de, en, base], seed: 1 });
  for (let i = 0; i < 20; i++) {
    expect(german.book.publisher()).toMatch(/Verlag/);
    expect(german.book.genre()).toMatch(/^[A-Z]/);
  }
  const titles = Array.from({ length: 100 }, new Faker({ locale: [tr, en, base], seed: 1 }).book.title);
  expect(titles.some((title) => /[ğışçöü]/.test(title))).toBe(true);
  const english = /(?:Press|Books|Publishing|& Sons|House)$/;
  expect(new Faker({ locale: [hi, en, base], seed: 1 }).book.publisher()).toMatch(english);
  expect(new Faker({ locale: [bn_BD, en, base], seed: 1 }).book.author()).toMatch(/^[A-Z]/);
});

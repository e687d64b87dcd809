import { expect, it } from 'vitest';
import { Faker } from '../Faker.ts';
import { base, de, en } from '../locales/allLocales.ts';

const MEMBERS = ['abbreviation', 'adjective', 'noun', 'verb', 'ingverb', 'phrase'] as const;
const faker = new Faker({ locale: [en, base], seed: 1 });

it.each(MEMBERS)('gives a %s, the same with the same seed', (member) => {
  const draw = () => Array.from({ length: 100 }, faker.hacker[member]);
  faker.seed(9);
  const values = draw();
  faker.seed(9);
  expect(draw()).toEqual(values);
  expect(new Set(values).size).toBeGreaterThan(40);
  expect(new Faker({ locale: { hacker: { [member]: ['mine'] } } }).hacker[member]()).toBe('mine');
  expect(() => new Faker({ locale: {} }).hacker[member]()).toThrow(`'hacker.${member}'`);
});

it('has sentences for phrases, and -ing forms', () => {
  for (let i = 0; i < 200; i++) {
    expect(faker.hacker.phrase()).toMatch(/^[A-Z].+[.!?]$/);
    expect(faker.hacker.ingverb()).toMatch(/ing\b/);
  }
});

it('fills patterns of a user’s own', () => {
  const own = new Faker({
    locale: [{ hacker: { phrase: ['{{hacker.verb}} it with {{hacker.abbreviation}}'], verb: ['mend'] } }, en, base],
  });
  expect(own.hacker.phrase()).toMatch(/^mend it with [A-Za-z0-9/+-]+$/);
});

it('has abbreviations without any language, and the rest in English', () => {
  expect(new Faker({ locale: base, seed: 1 }).hacker.abbreviation()).toMatch(/^[A-Za-z0-9/+-]+$/);
  expect(() => new Faker({ locale: base }).hacker.noun()).toThrow('hacker.noun');
  expect(new Faker({ locale: [de, en, base], seed: 1 }).hacker.noun()).toMatch(/^[a-zA-Z -]+$/);
});

import { expect, it } from 'vitest';
import { dishes } from '../../lists/foods.ts';
import { Faker } from '../Faker.ts';
import { base, en, fr } from '../locales/allLocales.ts';
import { dishTitle } from './food/dishTitle.ts';

const MEMBERS = [
  ['adjective', 'adjective'],
  ['ethnicCategory', 'ethnic_category'],
  ['fruit', 'fruit'],
  ['ingredient', 'ingredient'],
  ['meat', 'meat'],
  ['spice', 'spice'],
  ['vegetable', 'vegetable'],
] as const;
const faker = new Faker({ locale: [en, base], seed: 1 });

it.each([...MEMBERS.map(([member]) => member), 'dish', 'description'] as const)(
  'gives a %s, the same with the same seed',
  (member) => {
    const draw = () => Array.from({ length: 100 }, faker.food[member]);
    faker.seed(4);
    const values = draw();
    faker.seed(4);
    expect(draw()).toEqual(values);
    expect(new Set(values).size).toBeGreaterThan(20);
    expect(typeof new Faker({ locale: [fr, en, base], seed: 1 }).food[member]()).toBe('string');
  },
);

it.each(MEMBERS)('picks a %s of the locale’s list', (member, entry) => {
  const list = (faker.definitions.food as Record<string, string[]>)[entry]!;
  expect(new Set(list).size).toBe(list.length);
  for (let i = 0; i < 50; i++) expect(list).toContain(faker.food[member]());
  expect(new Faker({ locale: { food: { [entry]: ['manna'] } } }).food[member]()).toBe('manna');
  expect(() => new Faker({ locale: {} }).food[member]()).toThrow(`'food.${entry}'`);
});

it('has dishes with capitals, half of them of patterns', () => {
  const known = new Set(dishes().map(dishTitle));
  const values = Array.from({ length: 1000 }, faker.food.dish);
  for (const value of values) expect(value).toMatch(/^\p{Lu}[\p{L} '-]+$/u);
  // A standard deviation of 16.
  expect(Math.abs(values.filter((value) => known.has(value)).length - 500)).toBeLessThan(80);
});

it('fills patterns of a user’s own', () => {
  const food = { dish: ['fish and chips'], dish_pattern: ['{{food.meat}} of the day'], meat: ['yak'] };
  const own = new Faker({ locale: { food: { ...food, description_pattern: ['{{food.meat}} on toast'] } }, seed: 1 });
  expect(new Set(Array.from({ length: 50 }, own.food.dish))).toEqual(new Set(['Fish and Chips', 'Yak of the Day']));
  expect(own.food.description()).toBe('Yak on toast');
});

it('describes meals in one sentence without gaps', () => {
  for (let i = 0; i < 200; i++) expect(faker.food.description()).toMatch(/^[A-Z][A-Za-z' ,-]+$/);
});

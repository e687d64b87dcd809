import { expect, test } from 'vitest';
import { generateMersenne53Randomizer } from '../../randomizer/mersenneRandomizer.ts';
import { SexedSupply } from './SexedSupply.ts';

const randomizer = generateMersenne53Randomizer(1);
const seen = (entry: object, sex?: 'female' | 'male' | 'generic'): string[] => {
  const supply = new SexedSupply(entry);
  return [...new Set(Array.from({ length: 200 }, () => supply.draw(randomizer, sex)))].sort();
};

test.each([
  [{ generic: ['g'] }, ['g'], ['g'], ['g'], ['g']],
  [{ female: ['f'], male: ['m'] }, ['f', 'm'], ['f'], ['m'], ['f', 'm']],
  [{ female: ['f'], male: ['m'], generic: ['g'] }, ['f', 'g', 'm'], ['f', 'g'], ['g', 'm'], ['g']],
  [{ female: ['f'], generic: ['g'] }, ['f', 'g'], ['f', 'g'], ['g'], ['g']],
])('%j gives %j for anybody, %j, %j and %j', (entry, anybody, female, male, generic) => {
  expect(seen(entry)).toEqual(anybody);
  expect(seen(entry, 'female')).toEqual(female);
  expect(seen(entry, 'male')).toEqual(male);
  expect(seen(entry, 'generic')).toEqual(generic);
});

test('a sex without a list is an error', () => {
  expect(() => seen({ female: ['f'] }, 'male')).toThrow('male');
  expect(() => seen({})).toThrow('empty');
});

import { expect, it } from 'vitest';
import { native } from '../locales/native.ts';
import { generateMersenne53Randomizer } from '../randomizer/mersenneRandomizer.ts';
import { kept } from './kept.ts';
import { madeSupply } from './Supply.ts';

const cities = () => native('en-US').address().city;

it('gives values of the generator, which the same number of the stream finds again', () => {
  const [one, two] = [madeSupply(kept(cities)), madeSupply(kept(cities))];
  const [first, second] = [generateMersenne53Randomizer(1), generateMersenne53Randomizer(1)];
  const values = Array.from({ length: 3000 }, () => one.draw(first));
  expect(Array.from({ length: 3000 }, () => two.draw(second))).toEqual(values);
  expect(new Set(values).size).toBeGreaterThan(600);
});

it('reaches every slot evenly, and samples of the list as well', () => {
  const supply = madeSupply(kept(cities));
  const at = (number: number) => supply.draw({ next: () => number, seed: () => {} });
  const direct = madeSupply(cities).list;
  expect(supply.list).toEqual(direct);
  expect(at(0)).toBe(direct[0]);
  expect(at(0.25 / 1024)).toBe(direct[0]);
  expect(at(1.5 / 1024)).toBe(at(1 / 1024));
  expect(typeof at(1 - 2 ** -53)).toBe('string');
});

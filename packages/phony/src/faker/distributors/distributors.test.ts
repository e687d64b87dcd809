import { expect, test } from 'vitest';
import { FakerError } from '../FakerError.ts';
import { generateMersenne53Randomizer } from '../randomizer/mersenneRandomizer.ts';
import type { Distributor } from './Distributor.ts';
import { exponentialDistributor } from './exponentialDistributor.ts';
import { uniformDistributor } from './uniformDistributor.ts';

const at = (distributor: Distributor, x: number): number => distributor({ next: () => x, seed: () => {} });

test('uniform hands on', () => {
  expect(at(uniformDistributor(), 0.3)).toBe(0.3);
});

test.each([
  [undefined, (2 ** 0.3 - 1) / 1],
  [{ base: 10 }, (10 ** 0.3 - 1) / 9],
  [{ base: 1 }, 0.3],
  [{ base: 0.5 }, (0.5 ** 0.3 - 1) / -0.5],
  [{ bias: 0 }, 0.3],
  [{ bias: -1 }, 2 ** 0.3 - 1],
  [{ bias: 3 }, (0.25 ** 0.3 - 1) / -0.75],
])('exponential of %o', (options, expected) => {
  expect(at(exponentialDistributor(options), 0.3)).toBeCloseTo(expected, 14);
});

test('a base above 1 makes small numbers frequent', () => {
  const randomizer = generateMersenne53Randomizer(1);
  const draw = exponentialDistributor({ base: 100 });
  const values = Array.from({ length: 2000 }, () => draw(randomizer));
  expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
  expect(values.filter((value) => value < 0.5).length).toBeGreaterThan(1600);
});

test.each([0, -1, Number.NaN])('refuses the base %d', (base) => {
  expect(() => exponentialDistributor({ base })).toThrow(FakerError);
});

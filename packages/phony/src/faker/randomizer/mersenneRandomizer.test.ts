import { expect, test } from 'vitest';
import { FakerError } from '../FakerError.ts';
import { generateMersenne32Randomizer, generateMersenne53Randomizer } from './mersenneRandomizer.ts';

test.each([
  ['32 bits', generateMersenne32Randomizer],
  ['53 bits', generateMersenne53Randomizer],
])('%s: numbers from 0 up to 1, evenly', (_, generate) => {
  const randomizer = generate(1);
  const bins = new Array<number>(10).fill(0);
  for (let i = 0; i < 100_000; i++) bins[Math.floor(randomizer.next() * 10)]!++;
  // The standard deviation of a bin is 95.
  for (const count of bins) expect(Math.abs(count - 10_000)).toBeLessThan(500);
});

test('53 bits are of two words of the twister', () => {
  // genrand_res53 of the twister that is seeded with 42, as numpy gives it too.
  expect(generateMersenne53Randomizer(42).next()).toBe(0.3745401188473625);
});

test('the same seed, the same numbers, and none by chance', () => {
  const randomizer = generateMersenne53Randomizer(5);
  const before = [randomizer.next(), randomizer.next()];
  randomizer.seed(5);
  expect([randomizer.next(), randomizer.next()]).toEqual(before);
  randomizer.seed([5, 6]);
  expect(randomizer.next()).not.toBe(before[0]);
  expect(generateMersenne32Randomizer().next()).not.toBe(generateMersenne32Randomizer().next());
});

test.each([['x'], [Number.NaN], [{}], [[1, 'x']]])('refuses the seed %o', (seed) => {
  expect(() => generateMersenne53Randomizer(1).seed(seed as number)).toThrow(FakerError);
});

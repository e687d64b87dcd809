import { expect, test } from 'vitest';
import { MersenneTwister } from './MersenneTwister.ts';

const first = (count: number, twister: MersenneTwister): number[] =>
  Array.from({ length: count }, () => twister.next32());

test('gives the numbers that its authors publish for an array of seeds (mt19937ar.out)', () => {
  const twister = new MersenneTwister();
  twister.seedNumbers([0x123, 0x234, 0x345, 0x456]);
  expect(first(5, twister)).toEqual([1067595299, 955945823, 477289528, 4107218783, 4228976476]);
});

test('gives those of the C++ standard for the seed 5489: the ten thousandth is 4123659995', () => {
  const twister = new MersenneTwister();
  twister.seedNumber(5489);
  expect(first(10_000, twister)[9999]).toBe(4123659995);
});

test('begins anew with each seed', () => {
  const twister = new MersenneTwister();
  twister.seedNumber(7);
  const before = first(1000, twister);
  twister.seedNumber(7);
  expect(first(1000, twister)).toEqual(before);
  twister.seedNumber(8);
  expect(first(1000, twister)).not.toEqual(before);
});

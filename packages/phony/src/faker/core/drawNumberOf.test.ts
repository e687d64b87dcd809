import { expect, it } from 'vitest';
import { FakerError } from '../FakerError.ts';
import { generateMersenne53Randomizer } from '../randomizer/mersenneRandomizer.ts';
import { drawNumberOf } from './drawNumberOf.ts';
import type { NumberOrRange } from './draws.ts';

const randomizer = generateMersenne53Randomizer(1);

it.each([0, 5, -1, 2.5, Number.NaN])('is %d where that was given', (count) => {
  expect(drawNumberOf(randomizer, count)).toBe(count);
});

it('is one of a range', () => {
  const drawn = new Set(Array.from({ length: 200 }, () => drawNumberOf(randomizer, { min: 2, max: 4 })));
  expect([...drawn].sort()).toEqual([2, 3, 4]);
  expect(drawNumberOf(randomizer, { min: 3, max: 3 })).toBe(3);
});

it.each([{ min: 4, max: 3 }, { min: 3 }, {}, '3', Number.POSITIVE_INFINITY, true])('refuses %j', (count) => {
  expect(() => drawNumberOf(randomizer, count as NumberOrRange)).toThrow(FakerError);
});

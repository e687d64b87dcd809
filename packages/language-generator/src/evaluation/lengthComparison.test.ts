import { expect, it } from 'vitest';
import { lengthComparison } from './lengthComparison.ts';

it.each([
  ['the same', ['a', 'b', 'cd'], [0, 4, 2], 0],
  ['nothing in common', ['a'], [0, 0, 0, 9], 1],
  ['a quarter too long', ['a', 'b', 'c', 'dddd'], [0, 5], 0.25],
])('%s', (_, values, rows, distance) => {
  expect(lengthComparison(values, rows).distance).toBeCloseTo(distance, 12);
});

it('counts code points', () => {
  expect(lengthComparison(['😀', '😀é', ''], [0, 1]).values).toEqual([1, 1, 1]);
});

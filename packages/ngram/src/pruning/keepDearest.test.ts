import { describe, expect, it } from 'vitest';
import { keepDearest } from './keepDearest.ts';

const COSTS = [new Float64Array(0), Float64Array.of(3, 1, 1), Float64Array.of(1, 2, 0, 1)];
const ASCENDING = Float64Array.of(0, 1, 1, 1, 1, 2, 3);

describe('keepDearest', () => {
  it.each([
    [0, '000', '0000'],
    [1, '100', '0000'],
    [2, '100', '0100'],
    // Of equally dear ones the shorter first, then by place.
    [3, '110', '0100'],
    [4, '111', '0100'],
    [5, '111', '1100'],
    [6, '111', '1101'],
    [7, '111', '1111'],
  ])('keeps %d', (count, second, third) => {
    expect(keepDearest(COSTS, ASCENDING, count, 2).map((keep) => keep.join(''))).toEqual(['11', second, third]);
  });
});

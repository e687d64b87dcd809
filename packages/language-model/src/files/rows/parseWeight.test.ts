import { describe, expect, it } from 'vitest';
import { parseWeight } from './parseWeight.ts';

describe('parseWeight', () => {
  it.each([
    [3, 3],
    [0.25, 0.25],
    ['3', 3],
    [' 2.5 ', 2.5],
    ['.5', 0.5],
    ['+7', 7],
    ['1e3', 1000],
    ['2376206', 2376206],
  ])('takes %j', (value, weight) => {
    expect(parseWeight(value)).toBe(weight);
  });

  it.each([
    [0],
    [-1],
    [Number.NaN],
    [Infinity],
    ['0'],
    ['-3'],
    [''],
    [' '],
    ['1e999'],
    ['0x10'],
    ['1,234'],
    ['three'],
    [null],
    [true],
    [[3]],
    [undefined],
  ])('refuses %j', (value) => {
    expect(parseWeight(value)).toBeUndefined();
  });
});

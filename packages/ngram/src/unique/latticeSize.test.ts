import { describe, expect, it } from 'vitest';
import { ArgumentError } from '../PhonyError.ts';
import { LARGEST_SIZE } from './KeyedPermutation.ts';
import { latticeSize } from './latticeSize.ts';

describe('latticeSize', () => {
  it.each([
    ['the least', 1, 1, 2],
    ['a quarter more than the capacity', 1000, 1, 1250],
    ['more where values are refused', 1000, 0.5, 2500],
    ['rounded up', 10, 0.9, 14],
    ['the greatest', 7_205_759_403_792_793, 1, LARGEST_SIZE],
  ])('is %s', (_topic, capacity, mass, size) => {
    expect(latticeSize(capacity, mass)).toBe(size);
  });

  it('takes all values to be kept unless told otherwise', () => {
    expect(latticeSize(4000)).toBe(5000);
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 7_205_759_403_792_794])(
    'refuses a capacity of %d',
    (capacity) => {
      expect(() => latticeSize(capacity)).toThrow(ArgumentError);
      expect(() => latticeSize(capacity)).toThrow(
        expect.objectContaining({
          code: 'INVALID_CAPACITY',
          message: `capacity ${capacity} is not an integer from 1 to 7205759403792793; say how many values you need at most`,
        }),
      );
    },
  );

  it.each([
    [0, 0],
    [Number.NaN, 0],
    [2 ** -53, 0],
    [2 ** -40, 6553],
  ])('refuses what a model of mass %d has no room for', (mass, maximum) => {
    expect(() => latticeSize(10_000, mass)).toThrow(
      expect.objectContaining({
        code: 'INVALID_CAPACITY',
        details: { capacity: 10_000, maximum, mass },
        message: expect.stringContaining(`what a model of mass ${mass} has room for`),
      }),
    );
  });
});

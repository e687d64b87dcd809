import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeWeight, encodeWeight, LARGEST_WEIGHT } from './minifloat.ts';

describe('16-bit weights', () => {
  it('are exact for whole numbers up to 4,095', () => {
    const values = Array.from({ length: 4096 }, (_, value) => value);
    expect(values.map((value) => decodeWeight(encodeWeight(value)))).toEqual(values);
  });

  it('ascend with their code, from 0 to the largest', () => {
    expect(decodeWeight(0)).toBe(0);
    for (let code = 1; code <= 65535; code++) {
      if (!(decodeWeight(code) > decodeWeight(code - 1)))
        expect.fail(`the value of ${code} is not above the one before`);
    }
    expect(decodeWeight(65535)).toBe(LARGEST_WEIGHT);
  });

  it('go from code to value and back', () => {
    const codes = Array.from({ length: 65_536 }, (_, code) => code);
    expect(codes.filter((code) => encodeWeight(decodeWeight(code)) !== code)).toEqual([]);
  });

  it('are off by at most 1 in 4,096, and the nearest there is', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: LARGEST_WEIGHT, noNaN: true }), (value) => {
        const code = encodeWeight(value);
        const error = Math.abs(decodeWeight(code) - value);
        expect(error).toBeLessThanOrEqual(value < 4096 ? 0.5 : value / 4096);
        if (code > 0) expect(error).toBeLessThanOrEqual(value - decodeWeight(code - 1));
        if (code < 65535) expect(error).toBeLessThanOrEqual(decodeWeight(code + 1) - value);
      }),
      { seed: 3, numRuns: 2000 },
    );
  });

  it('keep the order of values', () => {
    const value = fc.double({ min: 0, max: LARGEST_WEIGHT, noNaN: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(encodeWeight(Math.min(a, b))).toBeLessThanOrEqual(encodeWeight(Math.max(a, b)));
      }),
      { seed: 4, numRuns: 2000 },
    );
  });

  it.each([
    [0, 0],
    [-1, 0],
    [1e-300, 1],
    [0.999, 1],
    [1, 1],
    [2047.6, 2048],
    [4095.9, 4096],
    [LARGEST_WEIGHT, 65535],
    [LARGEST_WEIGHT * 2, 65535],
  ])('of %d: never 0 for what is above 0, never beyond the largest', (value, expected) => {
    expect(expected > 4096 ? encodeWeight(value) : decodeWeight(encodeWeight(value))).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { temper } from './temper.ts';

describe('temper', () => {
  it.each([
    [1, 600, 3, 200],
    [0.5, 600, 6, 10],
    [0.25, 810_000, 81, 10],
    [0, 600, 6, 1],
    [0.5, 7, 7, 1],
    [0.5, 2, 1, 1],
    [0.5, 3, 1, 2],
  ] as const)('to the power of %d, %d over %d is %d', (tempering, weight, lightest, expected) => {
    expect(temper(weight, lightest, tempering)).toBe(expected);
  });
});

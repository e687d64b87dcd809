import { describe, expect, it } from 'vitest';
import { encodeState } from './encodeState.ts';
import { decodeWeight, LARGEST_WEIGHT } from './minifloat.ts';

function encode(values: readonly number[] | undefined, backoff: number): { weights: number[]; backoff: number } {
  const weights = new Uint16Array(6);
  const backoffs = new Uint16Array(3);
  const list = values === undefined ? undefined : Float64Array.of(9, ...values);
  encodeState(list, 1, 1 + (values?.length ?? 0), backoff, weights, 2, backoffs, 1);
  expect([weights[0], weights[1], weights[2], backoffs[0], backoffs[2]]).toEqual([0, 0, 0, 0, 0]);
  return { weights: Array.from(weights.slice(3), decodeWeight), backoff: decodeWeight(backoffs[1]!) };
}

describe('encodeState', () => {
  it('leaves whole numbers as they are', () => {
    expect(encode([3, 4000, 0], 17)).toEqual({ weights: [3, 4000, 0], backoff: 17 });
  });

  it('scales others so that the largest uses the range', () => {
    const { weights, backoff } = encode([0.25, 0.5], 0.25);
    expect([weights[1], weights[0]! * 2, backoff * 2]).toEqual([LARGEST_WEIGHT, LARGEST_WEIGHT, LARGEST_WEIGHT]);
    expect(encode([0.25, 0.125], 0.5).backoff).toBe(LARGEST_WEIGHT);
  });

  it('scales whole numbers that are too large', () => {
    const { weights } = encode([LARGEST_WEIGHT * 4, LARGEST_WEIGHT * 2], 0);
    expect([weights[0], weights[1]! * 2]).toEqual([LARGEST_WEIGHT, LARGEST_WEIGHT]);
  });

  it('writes the back-off of a state without arcs', () => {
    expect(encode(undefined, 1)).toEqual({ weights: [0, 0, 0], backoff: 1 });
  });
});

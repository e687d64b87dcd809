import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findToken } from './findToken.ts';

describe('findToken', () => {
  it('finds what indexOf finds within the range', () => {
    const ascending = fc
      .uniqueArray(fc.integer({ min: 0, max: 200 }), { maxLength: 120 })
      .map((tokens) => tokens.sort((x, y) => x - y));
    fc.assert(
      fc.property(ascending, fc.nat(120), fc.nat(120), fc.integer({ min: -1, max: 201 }), (tokens, x, y, token) => {
        const from = Math.min(x, y, tokens.length);
        const to = Math.min(Math.max(x, y), tokens.length);
        const place = tokens.slice(from, to).indexOf(token);
        expect(findToken(Uint32Array.from(tokens), from, to, token)).toBe(place < 0 ? -1 : from + place);
      }),
      { seed: 12, numRuns: 3000 },
    );
  });

  it('finds each of a long range', () => {
    const tokens = Uint32Array.from({ length: 10_000 }, (_, i) => 3 * i);
    for (let i = 0; i < 10_000; i++) {
      if (findToken(tokens, 0, 10_000, 3 * i) !== i) expect.fail(`token ${3 * i} was not found at ${i}`);
      if (findToken(tokens, 0, 10_000, 3 * i + 1) !== -1) expect.fail(`token ${3 * i + 1} is not there`);
    }
    expect(findToken(tokens, 5, 5, 15)).toBe(-1);
  });
});

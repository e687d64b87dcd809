import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ngramFrequencies } from './ngramFrequencies.ts';

describe('ngramFrequencies', () => {
  it('divides each count by their sum', () => {
    expect([...ngramFrequencies(['aab'], 1)]).toEqual([
      ['a', 2 / 3],
      ['b', 1 / 3],
    ]);
  });

  it('is empty where no word is long enough', () => {
    expect(ngramFrequencies(['ab'], 3)).toEqual(new Map());
  });

  it('refuses an order out of range', () => {
    expect(() => ngramFrequencies(['a'], 0.5)).toThrow(expect.objectContaining({ code: 'ORDER_OUT_OF_RANGE' }));
  });

  it('sums to 1', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 2 }), { minLength: 1 }), (words) => {
        const sum = [...ngramFrequencies(words, 2).values()].reduce((total, share) => total + share, 0);
        expect(sum).toBeCloseTo(1, 10);
      }),
      { seed: 1 },
    );
  });
});

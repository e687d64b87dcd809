import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ngramCounts } from './ngramCounts.ts';
import { ngramSequence } from './ngramSequence.ts';

describe('ngramCounts', () => {
  it('counts in order of first appearance', () => {
    expect([...ngramCounts(['tex', 'text'], 2)]).toEqual([
      ['te', 2],
      ['ex', 2],
      ['xt', 1],
    ]);
  });

  it('refuses an order out of range', () => {
    expect(() => ngramCounts(['a'], 11)).toThrow(expect.objectContaining({ code: 'ORDER_OUT_OF_RANGE' }));
  });

  it('has the keys of the unique sequence and sums to the length of the whole', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom(...'ab😀') })),
        fc.integer({ min: 1, max: 4 }),
        (words, n) => {
          const counts = ngramCounts(words, n);
          expect([...counts.keys()]).toEqual(ngramSequence(words, n, { unique: true }));
          expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(ngramSequence(words, n).length);
        },
      ),
      { seed: 1 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArgumentError } from '../PhonyError.ts';
import { ngramSequence } from './ngramSequence.ts';

describe('ngramSequence', () => {
  it('goes through each word and never from word to word', () => {
    expect(ngramSequence(['sample', 'text', 'ab'], 3)).toEqual(['sam', 'amp', 'mpl', 'ple', 'tex', 'ext']);
  });

  it('tells each n-gram once when asked to', () => {
    expect(ngramSequence(['sample', 'text'], 1, { unique: true })).toEqual([...'sampletx']);
    expect(ngramSequence(['aa'], 1, { unique: false })).toEqual(['a', 'a']);
  });

  it('takes any iterable', () => {
    expect(ngramSequence(new Set(['ab', 'cd']), 2)).toEqual(['ab', 'cd']);
  });

  it('refuses an order out of range and a single string', () => {
    expect(() => ngramSequence(['a'], 0)).toThrow(expect.objectContaining({ code: 'ORDER_OUT_OF_RANGE' }));
    expect(() => ngramSequence('sample', 2)).toThrow(ArgumentError);
    expect(() => ngramSequence('sample', 2)).toThrow(expect.objectContaining({ code: 'INVALID_WORDS' }));
  });

  it('gives n code points each, whole, as many as there is room for', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abé😀𠮷') });
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 1, max: 10 }), (words, n) => {
        const ngrams = ngramSequence(words, n);
        for (const ngram of ngrams) {
          expect(Array.from(ngram)).toHaveLength(n);
          expect(/\p{Surrogate}/u.test(ngram)).toBe(false);
        }
        const room = words.map((one) => Math.max(0, Array.from(one).length - n + 1));
        expect(ngrams).toHaveLength(room.reduce((sum, places) => sum + places, 0));
      }),
      { seed: 1 },
    );
  });
});

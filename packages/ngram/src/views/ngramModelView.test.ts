import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArgumentError } from '../PhonyError.ts';
import type { NGramView } from './NGramView.ts';
import { ngramCounts } from './ngramCounts.ts';
import { ngramModelView } from './ngramModelView.ts';

const total = (counts: ReadonlyMap<unknown, number>): number => [...counts.values()].reduce((sum, one) => sum + one, 0);

describe('ngramModelView', () => {
  const view = ngramModelView([['banana', 'a', 'bandit'], ['ban'], [], ['a😀b']], 3, { positions: 2 });

  it('tells its n and its positions, of which 2 is the default', () => {
    expect([view.n, view.positions]).toEqual([3, 2]);
    expect(ngramModelView([], 1).positions).toBe(2);
  });

  it('counts n-grams and words', () => {
    expect([...view.ngrams].slice(0, 3)).toEqual([
      ['ban', 3],
      ['ana', 2],
      ['nan', 1],
    ]);
    expect([...view.words.keys()]).toEqual(['banana', 'a', 'bandit', 'ban', 'a😀b']);
  });

  it('counts lengths, short words included and empty sentences not', () => {
    expect(view.wordLengths).toEqual(
      new Map([
        [6, 2],
        [1, 1],
        [3, 2],
      ]),
    );
    expect(view.sentenceLengths).toEqual(
      new Map([
        [3, 1],
        [1, 2],
      ]),
    );
  });

  it('keeps children that end their word apart', () => {
    expect(view.children('ban')).toEqual(
      new Map([
        ['ana', 1],
        ['and', 1],
      ]),
    );
    expect(view.lastChildren('ban')).toEqual(new Map());
    expect(view.children('nan')).toEqual(new Map());
    expect(view.lastChildren('nan')).toEqual(new Map([['ana', 1]]));
    expect(view.children('zzz')).toEqual(new Map());
  });

  it('tells what words begin with', () => {
    expect(view.firstNGrams()).toEqual(
      new Map([
        ['ban', 3],
        ['a😀b', 1],
      ]),
    );
    expect(view.firstNGrams('a😀')).toEqual(new Map([['a😀b', 1]]));
    expect(view.firstNGrams('a\ud83d')).toEqual(new Map());
    expect(view.firstNGrams('ban').size).toBe(1);
  });

  it('tells what stands where in a sentence', () => {
    expect(view.sentenceElements(1)).toEqual(
      new Map([
        ['ban', 2],
        ['a😀b', 1],
      ]),
    );
    expect(view.sentenceElements(2)).toEqual(new Map());
    expect(view.sentenceElements(-1)).toEqual(view.sentenceElements(1));
    expect(ngramModelView([['one', 'two', 'six']], 2).sentenceElements(-2)).toEqual(new Map([['tw', 1]]));
  });

  it.each<[string, () => unknown, string]>([
    ['n = 0', () => ngramModelView([], 0), 'ORDER_OUT_OF_RANGE'],
    ['no positions', () => ngramModelView([], 2, { positions: 0 }), 'POSITIONS_OUT_OF_RANGE'],
    ['half a position', () => ngramModelView([], 2, { positions: 1.5 }), 'POSITIONS_OUT_OF_RANGE'],
    ['too many positions', () => ngramModelView([], 2, { positions: 1001 }), 'POSITIONS_OUT_OF_RANGE'],
    ['a text for a sentence', () => ngramModelView(['text'] as unknown as string[][], 2), 'INVALID_WORDS'],
    ['a long prefix', () => view.firstNGrams('bana'), 'PREFIX_TOO_LONG'],
    ['a short n-gram', () => view.children('ba'), 'NGRAM_LENGTH_MISMATCH'],
    ['a long n-gram', () => view.lastChildren('bana'), 'NGRAM_LENGTH_MISMATCH'],
    ['position 0', () => view.sentenceElements(0), 'POSITION_OUT_OF_RANGE'],
    ['a position too far', () => view.sentenceElements(3), 'POSITION_OUT_OF_RANGE'],
    ['a position too far back', () => view.sentenceElements(-3), 'POSITION_OUT_OF_RANGE'],
    ['a position between two', () => view.sentenceElements(1.5), 'POSITION_OUT_OF_RANGE'],
  ])('refuses %s', (_topic, call, code) => {
    expect(call).toThrow(ArgumentError);
    expect(call).toThrow(expect.objectContaining({ code }));
  });

  it('adds up', () => {
    const word = fc.string({ unit: fc.constantFrom(...'ab😀'), minLength: 1, maxLength: 6 });
    const sentences = fc.array(fc.array(word, { minLength: 1 }));
    fc.assert(
      fc.property(sentences, fc.integer({ min: 1, max: 4 }), (all, n) => {
        const made: NGramView = ngramModelView(all, n);
        expect([...made.ngrams]).toEqual([...ngramCounts(all.flat(), n)]);
        expect(total(made.words)).toBe(all.flat().length);
        expect(total(made.wordLengths)).toBe(all.flat().length);
        expect(total(made.sentenceLengths)).toBe(all.length);
        const followers = [...made.ngrams.keys()].reduce(
          (sum, ngram) => sum + total(made.children(ngram)) + total(made.lastChildren(ngram)),
          0,
        );
        expect(total(made.firstNGrams()) + followers).toBe(total(made.ngrams));
      }),
      { seed: 1 },
    );
  });
});

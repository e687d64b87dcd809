import { ArgumentError, PhonyError } from '@phonyland/ngram';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf, errorOf } from '../../tests/support/codeOf.ts';
import type { Sample } from './addSamples.ts';
import { trainModel } from './trainModel.ts';

const NAMES = ['Ada', 'Adam', 'Eve', 'Evelyn', 'Alan', 'Ayşe', 'Zoë'];
const bytes = (samples: Iterable<Sample>, options = {}): string =>
  Buffer.from(trainModel(samples, options).encode()).toString('base64');

describe('trainModel', () => {
  it('learns from texts', () => {
    const model = trainModel(NAMES);
    expect(model.metadata).toEqual({
      name: 'model',
      locale: 'und',
      algorithm: 'accept16-alias16-sfc32',
      order: 5,
      smoothing: 'kneser-ney',
      tokenizer: { type: 'character', unit: 'codePoint' },
      rows: 7,
      weight: 7,
    });
    expect(model.logProbability('Ada')).toBeGreaterThan(model.logProbability('daA'));
  });

  it('takes any iterable', () => {
    function* rows(): Generator<Sample> {
      yield 'a';
      yield ['b', 2];
    }
    expect(bytes(rows())).toBe(bytes(['a', ['b', 2]]));
    expect(bytes(new Set(NAMES))).toBe(bytes(NAMES));
  });

  it('takes a repeated sample for its weight', () => {
    expect(bytes(['Ada', 'Ada', 'Ada', 'Eve'])).toBe(bytes([['Ada', 3], 'Eve']));
    expect(bytes([['Ada', 0.5], 'Eve', ['Ada', 2.5]])).toBe(bytes([['Ada', 3], 'Eve']));
    expect(trainModel(['Ada', 'Ada', 'Eve']).metadata).toMatchObject({ rows: 2, weight: 3 });
  });

  it('makes a heavier sample likelier', () => {
    const even = trainModel(['Ada', 'Eve'], { smoothing: 'none' });
    const heavy = trainModel([['Ada', 9], 'Eve'], { smoothing: 'none' });
    expect(even.probability({ prefix: 'A' })).toBeCloseTo(0.5, 3);
    expect(heavy.probability({ prefix: 'A' })).toBeCloseTo(0.9, 3);
  });

  it('forgets the order of the samples', () => {
    const sample = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
      fc.tuple(fc.string({ minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 1000 })),
    );
    const corpus = fc.array(sample, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        corpus.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        fc.constantFrom('none' as const, 'kneser-ney' as const),
        fc.constantFrom(1, 2, 5),
        ([rows, shuffled], smoothing, order) => {
          const options = { smoothing, order, mergeable: true };
          expect(bytes(shuffled, options)).toBe(bytes(rows, options));
        },
      ),
      { seed: 1, numRuns: 150 },
    );
  });

  it('takes two spellings of the same letters for one (NFC)', () => {
    const composed = 'Zo\u00eb';
    const decomposed = 'Zoe\u0308';
    expect(bytes([decomposed, 'Eve'])).toBe(bytes([composed, 'Eve']));
    expect(trainModel([composed, decomposed]).metadata).toMatchObject({ rows: 1, weight: 2 });
    const model = trainModel([decomposed]);
    expect(model.isOriginal(composed)).toBe(true);
    expect(model.isOriginal(decomposed)).toBe(true);
    expect(model.logProbability(decomposed)).toBe(model.logProbability(composed));
  });

  it.each<[topic: string, samples: unknown, sample: string]>([
    ['a number', ['a', 7], '2'],
    ['null', [null], '1'],
    ['an object', ['a', 'b', {}], '3'],
    ['a pair without weight', ['a', ['b']], '2'],
    ['a pair with a text for weight', [['b', '2']], '1'],
    ['a pair of the wrong order', [[2, 'b']], '1'],
    ['three things', [['b', 2, 3]], '1'],
    ['undefined', [undefined], '1'],
  ])('refuses %s among the samples, and tells which', (_topic, samples, number) => {
    const error = errorOf(() => trainModel(samples as string[]));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error.code).toBe('INVALID_SAMPLE');
    expect(error.message).toContain(`sample ${number} `);
    expect(error.details.sample).toBe(Number(number));
  });

  it.each<[topic: string, samples: unknown]>([
    ['a text', 'Ada'],
    ['a number', 7],
    ['null', null],
    ['undefined', undefined],
    ['an object', {}],
    ['a function', () => []],
  ])('refuses %s for samples', (_topic, samples) => {
    expect(codeOf(() => trainModel(samples as string[]))).toBe('INVALID_SAMPLE');
  });

  it.each<[topic: string, code: string, sample: Sample]>([
    ['an empty row', 'EMPTY_ROW', ''],
    ['a weight of NaN', 'INVALID_WEIGHT', ['a', Number.NaN]],
    ['a negative weight', 'INVALID_WEIGHT', ['a', -1]],
    ['a weight of 0', 'INVALID_WEIGHT', ['a', 0]],
    ['an infinite weight', 'INVALID_WEIGHT', ['a', Number.POSITIVE_INFINITY]],
    ['a high surrogate alone', 'INVALID_TEXT', 'a\ud800'],
    ['a low surrogate alone', 'INVALID_TEXT', '\udc00a'],
    ['surrogates in the wrong order', 'INVALID_TEXT', '\udc00\ud800'],
  ])('refuses %s (%s), and tells which sample', (_topic, code, sample) => {
    for (const before of [[], ['x', 'y']]) {
      const error = errorOf(() => trainModel([...before, sample]));
      expect(error).toBeInstanceOf(ArgumentError);
      expect(error.code).toBe(code);
      expect(error.message).toContain(`sample ${before.length + 1}:`);
      expect(error.details).toEqual({ sample: before.length + 1 });
      expect(error.cause).toBeInstanceOf(ArgumentError);
    }
  });

  it('refuses weights that cannot be added up', () => {
    const error = errorOf(() =>
      trainModel([
        ['a', Number.MAX_SAFE_INTEGER],
        ['b', 1],
      ]),
    );
    expect(error.code).toBe('COUNT_OVERFLOW');
    expect(error).not.toBeInstanceOf(ArgumentError);
  });

  it('refuses to learn from nothing', () => {
    const error = errorOf(() => trainModel([]));
    expect(error.code).toBe('NO_ROWS');
    expect(error).toBeInstanceOf(PhonyError);
  });

  it('lets an error of the iterable through as it is', () => {
    const failure = new Error('the source failed');
    function* rows(): Generator<string> {
      yield 'a';
      throw failure;
    }
    expect(() => trainModel(rows())).toThrow(failure);
  });
});

import { readFileSync } from 'node:fs';
import { ArgumentError, PhonyError } from '@phonyland/ngram';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../../tests/support/codeOf.ts';
import { LanguageModel } from '../model/LanguageModel.ts';
import type { TrainingOptions } from './TrainingOptions.ts';
import type { TrainingReport } from './TrainingReport.ts';
import { trainModel } from './trainModel.ts';

const names = readFileSync(new URL('../../../../examples/names/first-names.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

describe('maxBytes', () => {
  it.each<[topic: string, options: TrainingOptions]>([
    ['the defaults', {}],
    ['without originals', { originals: false }],
    ['without smoothing', { smoothing: 'none', order: 4 }],
    ['graphemes', { tokenizer: { type: 'character', unit: 'grapheme' } }],
    ['with a least support', { minSupport: 2 }],
    ['an order of its own choice', { order: 'auto', smoothing: 'kneser-ney' }],
  ])('keeps the file below it, and close to it: %s', (_topic, options) => {
    const whole = trainModel(names, options).encode().length;
    const maxBytes = Math.floor(whole / 2);
    let report: TrainingReport | undefined;
    const model = trainModel(names, {
      ...options,
      maxBytes,
      onReport: (told) => {
        report = told;
      },
    });
    const bytes = model.encode();
    expect(bytes.length).toBeLessThanOrEqual(maxBytes);
    expect(bytes.length).toBeGreaterThanOrEqual(0.97 * maxBytes);
    expect(() => LanguageModel.decode(bytes.slice()).verify()).not.toThrow();
    expect(report!.ngrams.kept).toBe(model.content.tables.tokens.length);
    expect(report!.ngrams.counted).toBeGreaterThan(report!.ngrams.kept * 1.5);
    // The same rows in another order give the same bytes.
    expect(trainModel([...names].reverse(), { ...options, maxBytes }).encode()).toEqual(bytes);
  });

  it('drops words of a hybrid model and letters of its spellings alike', () => {
    const rows = names
      .slice(0, 900)
      .map((name, i) => `the ${['cat', 'dog', 'cow'][i % 3]} of ${name} ${['sat', 'ran'][i % 2]}`);
    const options: TrainingOptions = { tokenizer: 'hybrid', order: 4 };
    const whole = trainModel(rows, options);
    const maxBytes = Math.round(whole.encode().length * 0.7);
    let report: TrainingReport | undefined;
    const small = trainModel(rows, {
      ...options,
      maxBytes,
      onReport: (told) => {
        report = told;
      },
    });
    expect(small.encode().length).toBeLessThanOrEqual(maxBytes);
    expect(small.encode().length).toBeGreaterThan(maxBytes * 0.95);
    const [left, all] = [small, whole].map(({ content }) => content.spellings!.capitalized!.tokens.length);
    expect(left).toBeLessThan(all! * 0.8);
    expect(left).toBeGreaterThan(all! * 0.5);
    expect(report!.ngrams).toEqual({
      counted: whole.content.tables.tokens.length,
      kept: small.content.tables.tokens.length,
    });
  });

  it('changes nothing where all fits', () => {
    const whole = trainModel(names).encode();
    expect(trainModel(names, { maxBytes: whole.length }).encode()).toEqual(whole);
  });

  it('tells the least that it could be, and that the originals are part of it', () => {
    const error = errorOf(() => trainModel(names, { maxBytes: 5000 }));
    expect(error).toBeInstanceOf(PhonyError);
    expect(error.code).toBe('MAX_BYTES_TOO_SMALL');
    const least = error.details.leastBytes as number;
    expect(error.message).toMatch(
      new RegExp(
        `^maxBytes is 5000, but .* ${least} bytes; .* fingerprints of originals, \\d+ bytes of it \\(originals: false`,
      ),
    );
    expect(trainModel(names, { maxBytes: least }).encode()).toHaveLength(least);
    expect(errorOf(() => trainModel(names, { maxBytes: 100, originals: false })).message).not.toContain('originals');
  });
});

describe('minSupport', () => {
  it('tells nothing of what fewer rows have: text, symbols, lengths, fingerprints', () => {
    const secret = 'Qqqqzzyx Ωmega-Secret 4711 and much longer than any other name';
    const model = trainModel([...names, secret, [secret, 5]], { minSupport: 3 });
    expect(model.knowsOriginals).toBe(false);
    expect(() => model.verify()).not.toThrow();
    expect(model.content.tables.symbols).not.toContain('Ω');
    expect(model.content.lengths.every((rows) => rows === 0 || rows >= 3)).toBe(true);
    expect(model.content.lengths.reduce((a, b) => a + b)).toBe(names.length + 1);
    expect(model.content.lengths.length).toBeLessThan(20);
    expect(model.content.tables.maxTokens).toBeLessThan(secret.length + 32);
    expect(model.logProbability(secret)).toBe(Number.NEGATIVE_INFINITY);
    // It still makes names.
    expect(model.logProbability('Marina')).toBeGreaterThan(-30);
    expect(model.metadata).toMatchObject({ rows: names.length + 1 });
  });

  it('keeps fingerprints when they are asked for', () => {
    expect(trainModel(names, { minSupport: 2, originals: true }).isOriginal(names[0]!)).toBe(true);
  });

  it('has no model when nothing is shared', () => {
    const error = errorOf(() => trainModel(['ab', 'cd'], { minSupport: 2 }));
    expect(error.code).toBe('SUPPORT_TOO_HIGH');
    expect(error).not.toBeInstanceOf(ArgumentError);
  });
});

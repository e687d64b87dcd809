import { readFileSync } from 'node:fs';
import { ArgumentError } from '@phonyland/ngram';
import { describe, expect, it } from 'vitest';
import { codeOf, errorOf } from '../../tests/support/codeOf.ts';
import { LanguageModel } from '../model/LanguageModel.ts';
import type { Sample } from './addSamples.ts';
import { mergeModels } from './mergeModels.ts';
import type { TrainingOptions } from './TrainingOptions.ts';
import { trainModel } from './trainModel.ts';

const names = readFileSync(new URL('../../../../examples/names/first-names.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

describe('mergeModels', () => {
  it.each<[topic: string, options: TrainingOptions]>([
    ['the defaults', {}],
    ['no smoothing', { smoothing: 'none', order: 3 }],
    ['no originals', { originals: false, order: 2 }],
    ['words', { tokenizer: 'word', order: 2 }],
    ['name and metadata', { name: 'n', locale: 'en', metadata: { version: '2', licence: 'CC0-1.0' } }],
  ])('gives of shards that share rows what one training gives of all: %s', (_topic, given) => {
    const options = { ...given, mergeable: true };
    const weighted = names.slice(0, 3000).map((name, i): Sample => [name, 1 + (i % 7)]);
    const shards = [weighted.slice(0, 1500), weighted.slice(1000, 2500), weighted.slice(2000), weighted.slice(0, 10)];
    const merged = mergeModels(shards.map((shard) => trainModel(shard, options)));
    expect(merged.encode()).toEqual(trainModel(shards.flat(), options).encode());
    expect(merged.mergeable).toBe(true);
  });

  it('merges models that come from files, and merged models', () => {
    const options = { mergeable: true, name: 'all' };
    const [a, b, c] = [names.slice(0, 100), names.slice(50, 150), names.slice(150, 200)].map((rows) =>
      LanguageModel.decode(trainModel(rows, options).encode()),
    );
    const all = trainModel([...names.slice(0, 100), ...names.slice(50, 150), ...names.slice(150, 200)], options);
    expect(mergeModels(new Set([mergeModels([a!, b!]), c!])).encode()).toEqual(all.encode());
  });

  it('keeps name, locale and metadata of the first', () => {
    const first = trainModel(['a'], { mergeable: true, name: 'first', locale: 'tr', metadata: { source: 'here' } });
    const second = trainModel(['b'], { mergeable: true, name: 'second', locale: 'en', metadata: { version: '1' } });
    expect(mergeModels([first, second]).metadata).toMatchObject({
      name: 'first',
      locale: 'tr',
      source: 'here',
      rows: 2,
    });
    expect(mergeModels([first, second]).metadata).not.toHaveProperty('version');
  });

  it.each<[topic: string, options: TrainingOptions]>([
    ['nothing else', {}],
    ['a size', { maxBytes: 20_000 }],
    ['a support', { minSupport: 3 }],
    ['a support and originals', { minSupport: 2, originals: true }],
    ['no originals', { originals: false }],
    ['a name and metadata', { name: 'all', locale: 'tr', metadata: { licence: 'CC0-1.0' } }],
  ])('makes what is shipped, as a training on all rows does: %s', (_topic, options) => {
    const rows = names.slice(0, 3000);
    const parts = [rows.slice(0, 1600), rows.slice(1400)].map((part) => trainModel(part, { mergeable: true }));
    const merged = mergeModels(parts, { mergeable: false, ...options });
    expect(merged.mergeable).toBe(false);
    const all = [...rows.slice(0, 1600), ...rows.slice(1400)];
    expect(merged.encode()).toEqual(trainModel(all, options).encode());
  });

  it('tells what a training tells', () => {
    const told: unknown[] = [];
    mergeModels([trainModel(['a', 'b'], { mergeable: true })], { onReport: (report) => void told.push(report) });
    expect(told).toEqual([expect.objectContaining({ order: 5, orderChoice: null })]);
  });

  it.each<[topic: string, options: object, code: string]>([
    ['a size of a mergeable model', { maxBytes: 1000 }, 'OPTIONS_CONFLICT'],
    ['another order', { order: 3 }, 'UNKNOWN_OPTION'],
    ['no name', { name: '' }, 'INVALID_OPTION'],
  ])('refuses %s', (_topic, options, code) => {
    expect(codeOf(() => mergeModels([trainModel(['a'], { mergeable: true })], options))).toBe(code);
  });

  it('gives a single model back', () => {
    const model = trainModel(['a', 'b'], { mergeable: true });
    expect(mergeModels([model]).encode()).toEqual(model.encode());
  });

  it('refuses nothing at all', () => {
    expect(codeOf(() => mergeModels([]))).toBe('NO_MODELS');
  });

  it('refuses a model that does not keep its rows, by name', () => {
    const error = errorOf(() =>
      mergeModels([trainModel(['a'], { mergeable: true }), trainModel(['b'], { name: 'small' })]),
    );
    expect(error.code).toBe('NOT_MERGEABLE');
    expect(error.message).toContain('"small"');
    expect(error.message).toContain('mergeable: true');
    expect(error.details).toEqual({ index: 1 });
  });

  it.each<[topic: string, options: TrainingOptions, words: string]>([
    ['order', { order: 4 }, 'of order 4'],
    ['smoothing', { smoothing: 'none' }, 'smoothing none'],
    ['tokenizer', { tokenizer: 'word', order: 5 }, 'word'],
    ['unit', { tokenizer: { type: 'character', unit: 'grapheme' } }, 'grapheme'],
    ['originals', { originals: false }, 'without originals'],
  ])('refuses models that differ in %s', (_topic, options, words) => {
    const models = [trainModel(['a'], { mergeable: true }), trainModel(['b'], { ...options, mergeable: true })];
    const error = errorOf(() => mergeModels(models));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error.code).toBe('MODELS_DIFFER');
    expect(error.message).toContain(words);
  });

  it('tells which settings differ, and where', () => {
    const models = [{ order: 4 }, { order: 5 }, { order: 4, smoothing: 'none' } as const].map((options) =>
      trainModel(['a'], { ...options, mergeable: true }),
    );
    expect(errorOf(() => mergeModels(models)).details).toEqual({
      differences: { order: { 4: [0, 2], 5: [1] }, smoothing: { 'kneser-ney': [0, 1], none: [2] } },
    });
  });
});

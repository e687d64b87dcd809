import { trainModel } from '@phonyland/language-model';
import { describe, expect, it } from 'vitest';
import { GenerationError, type Generator, type ModelOptions, ModelSource, makeGenerator } from '../src/index.ts';
import { codeOf, errorOf } from './support/codeOf.ts';
import { names, seeded } from './support/kinds.ts';
import { PARAGRAPHS } from './support/textModels.ts';

const phrases = trainModel(
  PARAGRAPHS.flatMap((paragraph) => paragraph.split(/(?<=[.!?]) /)),
  { name: 'phrase', locale: 'en', order: 4 },
);
const words = trainModel(
  PARAGRAPHS.flatMap((paragraph) => paragraph.split(/(?<=[.!?]) /)),
  { name: 'phrase', locale: 'en', tokenizer: 'word' },
);
const MODELS: readonly (readonly [kind: string, make: () => Generator<string, ModelOptions>])[] = [
  ['letters', () => makeGenerator(new ModelSource(seeded(1), phrases, 'phrase'))],
  ['words', () => makeGenerator(new ModelSource(seeded(1), words, 'phrase'))],
];

const lengthOf = (value: string): number => Array.from(value).length;
const wordsOf = (value: string): number => value.split(/\s+/u).filter((word) => word !== '').length;

/** Whether a value satisfies options, told without the engine. */
function satisfies(value: string, options: ModelOptions): boolean {
  const { minLength = 0, maxLength = 1e9, minWords = 0, maxWords = 1e9, prefix = '', suffix = '' } = options;
  const pattern = options.pattern as RegExp | undefined;
  return (
    lengthOf(value) >= minLength &&
    lengthOf(value) <= maxLength &&
    wordsOf(value) >= minWords &&
    wordsOf(value) <= maxWords &&
    value.startsWith(prefix) &&
    value.endsWith(suffix) &&
    (pattern === undefined || pattern.test(value))
  );
}

describe.each(MODELS)('values of %s', (_kind, make) => {
  it.each<ModelOptions>([
    { minLength: 40 },
    { maxLength: 20 },
    { minWords: 9 },
    { maxWords: 4 },
    { prefix: 'The ' },
    { suffix: 'r.' },
    { pattern: /mill/ },
    { pattern: /^(?:The|A) [a-m]/ },
    { pattern: /^[^ ]+ [^ ]+ [^ ]+[.!]$/u },
    { minLength: 25, maxLength: 30 },
    { minWords: 5, maxWords: 6 },
    { prefix: 'The', suffix: '.' },
    { prefix: 'The', pattern: /river/i },
    { suffix: '.', pattern: /^[N-Z]/, maxWords: 6 },
    { prefix: 'T', suffix: '.', minLength: 15, maxLength: 60, minWords: 4, maxWords: 9, pattern: /e.*e/ },
  ])('satisfy %o', (options) => {
    const one = make().with(options);
    const values = one.batch(200);
    expect(values.filter((value) => !satisfies(value, options))).toEqual([]);
    expect(new Set(values).size).toBeGreaterThan(2);
    // The plain values do not all satisfy it, or nothing was shown.
    expect(
      make()
        .batch(300)
        .every((value) => satisfies(value, options)),
    ).toBe(false);
    expect(values.slice(0, 20)).toEqual(Array.from({ length: 20 }, (_, i) => one.at(i)));
    const novel = make()
      .with({ ...options, excludeOriginals: true })
      .tryGenerate();
    if (novel.ok) expect(satisfies(novel.value, options)).toBe(true);
    else expect(novel.code).toBe('REDRAWS_EXHAUSTED');
  });

  it('come at the addresses of the whole condition, one after the other or at once', () => {
    const stepwise = make().with({ prefix: 'The' }).with({ pattern: /mill/ }).with({ maxWords: 7 });
    const atOnce = make().with({ maxWords: 7, pattern: '/mill/', prefix: 'The' });
    expect(stepwise.path).toBe(atOnce.path);
    expect(stepwise.batch(20)).toEqual(atOnce.batch(20));
  });

  it.each<[options: ModelOptions, excluding: readonly string[]]>([
    [{ maxLength: 2, prefix: 'The' }, ['maxLength', 'prefix']],
    [{ minWords: 3, maxLength: 4 }, ['maxLength', 'minWords']],
    [{ pattern: /\d/, minLength: 3, suffix: '.' }, ['pattern']],
    [{ prefix: 'The', pattern: /^A/, minLength: 2, maxLength: 90 }, ['pattern', 'prefix']],
    [{ suffix: '.', pattern: /!$/ }, ['pattern', 'suffix']],
    [{ maxWords: 1, pattern: / [a-z]+ [a-z]/ }, ['maxWords', 'pattern']],
  ])('that cannot be are refused, with what excludes them: %o', (options, excluding) => {
    const attempt = make().tryGenerate(options);
    expect(attempt).toMatchObject({ ok: false, code: 'UNSATISFIABLE', details: { excluding } });
    const error = errorOf(() => make().with(options));
    expect(error).toBeInstanceOf(GenerationError);
    expect(attempt).toMatchObject({ message: error.message });
    for (const name of excluding) expect(error.message).toContain(`${name} `);
  });

  it('share no variant when only the pattern differs', () => {
    const one = make();
    const patterns = [/^The/, /^A/, /^a/i, /^a/iu, '/^[N-Z]/', /river/, /^The/];
    const batches = patterns.map((pattern) => one.batch(10, { pattern }));
    expect(batches.slice(0, 6).map((values) => new Set(values).size > 1)).toEqual(Array(6).fill(true));
    batches.forEach((values, i) => {
      const pattern = patterns[i]!;
      const regexp = typeof pattern === 'string' ? /^[N-Z]/ : pattern;
      expect(values.filter((value) => !regexp.test(value))).toEqual([]);
    });
    expect(one.with({ pattern: /^The/ })).toBe(one.with({ pattern: /^The/ }));
    expect(one.with({ pattern: /mill/i })).not.toBe(one.with({ pattern: /mill/ }));
    expect(one.with({ pattern: /^The/ }).path).toBe(one.with({ pattern: '/^The/' }).path);
    // Once more on the same counter.
    expect(batches[6]).toEqual(make().with({ pattern: /^The/ }).batch(20).slice(10));
  });
});

describe('a wrong constraint is refused at once', () => {
  const tooLarge = new RegExp(`${'(?:a|b)*a'.repeat(3)}(?:a|b){40}`);
  it.each<[topic: string, code: string, options: object]>([
    ['minLength above maxLength', 'INVALID_CONSTRAINT', { minLength: 5, maxLength: 4 }],
    ['minWords above maxWords', 'INVALID_CONSTRAINT', { minWords: 3, maxWords: 2 }],
    ['not a number', 'INVALID_CONSTRAINT', { minLength: Number.NaN }],
    ['not a number of words', 'INVALID_CONSTRAINT', { maxWords: Number.NaN }],
    ['no end', 'INVALID_CONSTRAINT', { maxLength: Number.POSITIVE_INFINITY }],
    ['a big integer', 'INVALID_CONSTRAINT', { minLength: 4n }],
    ['a function', 'INVALID_CONSTRAINT', { minLength: () => 4 }],
    ['a symbol', 'INVALID_CONSTRAINT', { minWords: Symbol.iterator }],
    ['null', 'INVALID_CONSTRAINT', { maxLength: null }],
    ['a negative number of words', 'INVALID_CONSTRAINT', { minWords: -1 }],
    ['no words at the most', 'INVALID_CONSTRAINT', { maxWords: 0 }],
    ['half a word', 'INVALID_CONSTRAINT', { maxWords: 1.5 }],
    ['a pattern for a prefix', 'INVALID_CONSTRAINT', { prefix: /^A/ }],
    ['a list for a suffix', 'INVALID_CONSTRAINT', { suffix: ['a'] }],
    ['a text that is no pattern', 'INVALID_PATTERN', { pattern: '^A' }],
    ['an empty text for a pattern', 'INVALID_PATTERN', { pattern: '' }],
    ['an object for a pattern', 'INVALID_PATTERN', { pattern: {} }],
    ['null for a pattern', 'INVALID_PATTERN', { pattern: null }],
    ['an open bracket', 'INVALID_PATTERN', { pattern: '/[a/' }],
    ['an open group', 'INVALID_PATTERN', { pattern: '/(a/' }],
    ['an unknown flag', 'INVALID_PATTERN', { pattern: '/a/q' }],
    ['a reference', 'PATTERN_NOT_REGULAR', { pattern: /(a)\1/ }],
    ['a look-ahead', 'PATTERN_NOT_REGULAR', { pattern: /^(?=.*n)A/ }],
    ['a negative look-behind', 'PATTERN_NOT_REGULAR', { pattern: /(?<!n)a/ }],
    ['a sticky pattern', 'PATTERN_NOT_REGULAR', { pattern: /a/y }],
    ['a pattern that is too large', 'PATTERN_TOO_LARGE', { pattern: tooLarge }],
  ])('%s: %s', (_topic, code, options) => {
    const given = options as ModelOptions;
    const one = names(seeded(1));
    // Options that are in order, and those of before, must not stand in for them.
    one({});
    one({ minLength: 4 });
    for (const call of [
      () => one(given),
      () => one.with(given),
      () => one.batch(0, given),
      () => one.tryGenerate(given),
      () => one.with({}).with(given),
      () => one.unique().with(given),
      () => one.map((name) => name).with(given),
    ]) {
      const error = errorOf(call);
      expect(error.code).toBe(code);
      expect(error).not.toBeInstanceOf(GenerationError);
    }
    expect(one()).toBe(names(seeded(1)).at(1));
  });

  it('whatever was compiled before it', () => {
    const one = names(seeded(1));
    one({ pattern: /A/ });
    expect(codeOf(() => one({ pattern: '\0object /A/' }))).toBe('INVALID_PATTERN');
    expect(codeOf(() => one({ pattern: '\0/A/' }))).toBe('INVALID_PATTERN');
    expect(codeOf(() => one({ prefix: '\0/A/' }))).toBe('UNSATISFIABLE');
    expect(codeOf(() => one({ prefix: /A/ } as object))).toBe('INVALID_CONSTRAINT');
  });
});

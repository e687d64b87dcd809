import { LanguageModel, trainModel } from '@phonyland/language-model';
import { describe, expect, it, vi } from 'vitest';
import { codeOf, errorOf } from '../../tests/support/codeOf.ts';
import { MODEL } from '../../tests/support/testModel.ts';
import { defaultRoot } from '../root/defaultRoot.ts';
import { createGenerator, escapePath, type GeneratorOptions } from './createGenerator.ts';
import { sourceOf } from './makeGenerator.ts';

describe('createGenerator', () => {
  it('makes values of the model', () => {
    const name = createGenerator(MODEL, { seed: 1 });
    for (const value of name.batch(200)) expect(MODEL.logProbability(value)).toBeGreaterThan(Number.NEGATIVE_INFINITY);
    expect(name.path).toBe('names');
  });

  it('makes a root of its own for a seed, and else shares the default one', () => {
    const [one, two] = [createGenerator(MODEL, { seed: 1 }), createGenerator(MODEL, { seed: 1 })];
    expect(one()).toBe(two());
    expect(sourceOf(one).root).not.toBe(sourceOf(two).root);
    expect(sourceOf(createGenerator(MODEL)).root).toBe(defaultRoot());
    expect(sourceOf(createGenerator(MODEL, { seed: undefined })).root).toBe(defaultRoot());
  });

  it('takes options from the start', () => {
    const options = { minLength: 5, maxLength: 8, prefix: 'A', suffix: 'a', pattern: /n/g, excludeOriginals: true };
    const name = createGenerator(MODEL, { seed: 1, ...options });
    expect(name.path).toBe('names?excludeOriginals=true&maxLength=8&minLength=5&pattern="/n/"&prefix="A"&suffix="a"');
    for (const value of name.batch(50)) expect(value).toMatch(/^(?=.*n)A.{3,6}a$/);
    expect(createGenerator(MODEL, { seed: 1, ...options }).batch(50)).toEqual(
      createGenerator(MODEL, { seed: 1 }).with(options).batch(50),
    );
  });

  it('gives other values on another path', () => {
    const path = createGenerator(MODEL, { seed: 1, path: 'authors' });
    expect(path.path).toBe('authors');
    expect(path.batch(20)).not.toEqual(createGenerator(MODEL, { seed: 1 }).batch(20));
    expect(path.batch(20)).not.toEqual(createGenerator(MODEL, { seed: 1, path: 'readers' }).batch(20));
  });

  it('keeps paths from looking like options', () => {
    const name = createGenerator(MODEL, { seed: 1, path: 'a?b#c%d' });
    expect(name.path).toBe('a%3Fb%23c%25d');
    expect(escapePath('names')).toBe('names');
    const tricky = createGenerator(MODEL, { seed: 1, path: 'names?maxLength=4' }).batch(20);
    expect(tricky).not.toEqual(createGenerator(MODEL, { seed: 1, maxLength: 4 }).batch(20));
    expect(createGenerator(MODEL, { seed: 1, path: 'names#unique' }).path).not.toBe(
      createGenerator(MODEL, { seed: 1 }).unique().path,
    );
  });

  it('takes the bytes of a file, and decodes them once', () => {
    const bytes = MODEL.encode();
    const name = createGenerator(bytes, { seed: 1 });
    expect(name.path).toBe('names');
    expect(name.batch(50)).toEqual(createGenerator(MODEL, { seed: 1 }).batch(50));
    const decode = vi.spyOn(LanguageModel, 'decode');
    createGenerator(bytes, { seed: 1, path: 'authors' });
    expect(decode).not.toHaveBeenCalled();
    createGenerator(bytes.slice(), { seed: 1 });
    expect(decode).toHaveBeenCalledOnce();
    decode.mockRestore();
  });

  it.each([
    ['none', new Uint8Array()],
    ['others', new TextEncoder().encode('no model at all, but a text')],
    ['too few', MODEL.encode().subarray(0, -1)],
  ])('refuses bytes that are no model, as decoding does: %s', (_topic, bytes) => {
    const code = codeOf(() => LanguageModel.decode(bytes));
    expect(code).toBeDefined();
    expect(codeOf(() => createGenerator(bytes))).toBe(code);
  });

  it.each<[topic: string, model: unknown]>([
    ['nothing', undefined],
    ['bytes of another kind', new Uint16Array(10)],
    ['a buffer', new ArrayBuffer(10)],
    ['null', null],
    ['a path', './names.phony'],
    ['a model as JSON', MODEL.toJSON()],
  ])('refuses %s for a model', (_topic, model) => {
    expect(codeOf(() => createGenerator(model as LanguageModel))).toBe('INVALID_MODEL');
  });

  it.each<[topic: string, code: string, options: object]>([
    ['an unknown option', 'UNKNOWN_OPTION', { minLenght: 4 }],
    ['an empty path', 'INVALID_OPTIONS', { path: '' }],
    ['a number for a path', 'INVALID_OPTIONS', { path: 7 }],
    ['a text for excludeOriginals', 'INVALID_OPTIONS', { excludeOriginals: 'yes' }],
    ['a negative length', 'INVALID_CONSTRAINT', { minLength: -1 }],
    ['a fraction for length', 'INVALID_CONSTRAINT', { maxLength: 2.5 }],
    ['maxLength 0', 'INVALID_CONSTRAINT', { maxLength: 0 }],
    ['lengths that exclude each other', 'INVALID_CONSTRAINT', { minLength: 5, maxLength: 4 }],
    ['a number for a prefix', 'INVALID_CONSTRAINT', { prefix: 7 }],
    ['a number for a suffix', 'INVALID_CONSTRAINT', { suffix: 7 }],
    ['a text without slashes for a pattern', 'INVALID_PATTERN', { pattern: '^A' }],
    ['a pattern that looks back', 'PATTERN_NOT_REGULAR', { pattern: /(a)\1/ }],
    ['a seed that is none', 'INVALID_SEED', { seed: {} }],
    ['what nothing satisfies', 'UNSATISFIABLE', { prefix: 'Q' }],
  ])('refuses %s at once (%s)', (_topic, code, options) => {
    expect(codeOf(() => createGenerator(MODEL, { seed: 1, ...options } as GeneratorOptions))).toBe(code);
  });

  it('cannot exclude the originals of a model that does not know them', () => {
    const model = trainModel(['a', 'b'], { originals: false, name: 'bare' });
    const error = errorOf(() => createGenerator(model, { excludeOriginals: true }));
    expect(error.code).toBe('NO_ORIGINALS');
    expect(error.message).toContain('"bare"');
    expect(createGenerator(model, { excludeOriginals: false, seed: 1 })()).toMatch(/^[ab]+$/);
  });
});

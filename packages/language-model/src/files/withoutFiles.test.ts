import { describe, expect, it } from 'vitest';
import { codeOf, errorOf } from '../../tests/support/codeOf.ts';
import * as node from '../index.node.ts';
import * as portable from '../index.ts';

describe('the entry for runtimes without files', () => {
  it('has the names of the entry with files', () => {
    expect(Object.keys(portable).sort()).toEqual(Object.keys(node).sort());
    expect(Object.keys(portable)).toEqual(
      expect.arrayContaining(['trainModel', 'loadModel', 'PhonyError', 'Automaton']),
    );
  });

  it.each<[name: string, call: () => unknown, words: string]>([
    ['loadModel', () => portable.loadModel('a.phony'), 'LanguageModel.decode'],
    ['modelFiles', () => portable.modelFiles('models'), 'Phony.configure({ models })'],
    ['saveModel', () => portable.saveModel({}, 'a.phony'), 'model.encode()'],
    ['writeAtomically', () => portable.writeAtomically('a.csv'), 'storage'],
  ])('says what to do instead: %s', (name, call, words) => {
    const error = errorOf(call);
    expect(error.code).toBe('FILES_UNAVAILABLE');
    expect(error.message).toContain(name);
    expect(error.message).toContain(words);
  });

  it('says so where an error is made, not thrown', () => {
    expect(portable.cannotWrite('a.csv')).toMatchObject({ code: 'FILES_UNAVAILABLE' });
  });

  it('says so where a promise is expected', async () => {
    await expect(portable.trainModelFromFile()).rejects.toMatchObject({ code: 'FILES_UNAVAILABLE' });
    await expect(portable.readRows().next()).rejects.toMatchObject({ code: 'FILES_UNAVAILABLE' });
  });

  it('has an error class to compare with', () => {
    const error = new portable.TrainingDataError('CODE', 'message');
    expect(error).toBeInstanceOf(portable.PhonyError);
    expect(error.name).toBe('TrainingDataError');
  });

  it('trains and generates without files', () => {
    const model = portable.trainModel(['ab', 'abc']);
    const read = portable.LanguageModel.decode(model.encode());
    expect(read.probability({ prefix: 'a' })).toBeGreaterThan(0.5);
    expect(codeOf(() => portable.mergeModels([read]))).toBe('NOT_MERGEABLE');
  });
});

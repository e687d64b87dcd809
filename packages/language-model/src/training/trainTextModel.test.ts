import { describe, expect, it } from 'vitest';
import { codeOf, errorOf } from '../../tests/support/codeOf.ts';
import { LanguageModel } from '../model/LanguageModel.ts';
import { mergeModels } from './mergeModels.ts';
import { trainModel } from './trainModel.ts';
import { trainTextModel } from './trainTextModel.ts';

const PARAGRAPHS = ['One fell. Two rose!', 'Three\n sat.', 'Four ran.  Five hid. Six\tslept.', 'Seven ate.'];
const SENTENCES = ['One fell.', 'Two rose!', 'Three sat.', 'Four ran.', 'Five hid.', 'Six slept.', 'Seven ate.'];

describe('trainTextModel', () => {
  it('learns sentences, and how many a paragraph has', () => {
    const model = trainTextModel(PARAGRAPHS, { name: 'text', order: 2 });
    expect(model.content.paragraphs).toEqual([0, 2, 1, 1]);
    expect({ ...model.content, paragraphs: undefined }).toEqual({
      ...trainModel(SENTENCES, { name: 'text', order: 2, tokenizer: 'word' }).content,
      paragraphs: undefined,
    });
    expect(LanguageModel.decode(model.encode()).content.paragraphs).toEqual([0, 2, 1, 1]);
  });

  it('gives each sentence the weight of its paragraph', () => {
    const weighted = trainTextModel([['One. Two.', 3], 'One.'], { tokenizer: 'hybrid' });
    expect(weighted.metadata).toMatchObject({ rows: 2, weight: 7, tokenizer: { type: 'hybrid' } });
    expect(weighted.content.paragraphs).toEqual([0, 1, 1]);
  });

  it('folds the paragraphs of merged models', () => {
    const settings = { name: 'text', mergeable: true } as const;
    const shards = [PARAGRAPHS.slice(0, 2), PARAGRAPHS.slice(2)].map((some) => trainTextModel(some, settings));
    expect(mergeModels(shards).encode()).toEqual(trainTextModel(PARAGRAPHS, settings).encode());
  });

  it('does not tell what too few paragraphs have', () => {
    const told = (minSupport: number) =>
      trainTextModel([...PARAGRAPHS, 'One fell.'], { minSupport }).content.paragraphs;
    expect(told(1)).toEqual([0, 3, 1, 1]);
    expect(told(2)).toEqual([0, 3, 0, 0]);
  });

  it.each<[topic: string, code: string, paragraphs: unknown, sample: number]>([
    ['a blank paragraph', 'EMPTY_ROW', ['One.', ' \n'], 2],
    ['a number', 'INVALID_SAMPLE', ['One.', 7], 2],
    ['a weight of 0', 'INVALID_WEIGHT', [['One. Two.', 0]], 1],
    ['half a surrogate pair', 'INVALID_TEXT', ['One. Two \ud800.'], 1],
  ])('refuses %s and names it', (_topic, code, paragraphs, sample) => {
    const error = errorOf(() => trainTextModel(paragraphs as string[]));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(new RegExp(`^trainTextModel: sample ${sample}\\b`));
    expect(error.details).toMatchObject({ sample });
  });

  it('refuses what is no list of paragraphs, and none at all', () => {
    expect(codeOf(() => trainTextModel('One. Two.'))).toBe('INVALID_SAMPLE');
    expect(codeOf(() => trainTextModel([]))).toBe('NO_ROWS');
  });
});

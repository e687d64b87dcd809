import { trainModel } from '@phonyland/language-model';
import { describe, expect, it } from 'vitest';
import { MODEL } from '../../tests/support/testModel.ts';
import { heldOutLoss } from './heldOutLoss.ts';
import { originalTest } from './originalTest.ts';

describe('heldOutLoss', () => {
  it('is the mean over tokens, the ends included', () => {
    const rows = ['Zoë', 'Adamo'];
    const nats = -(MODEL.logProbability('Zoë') + MODEL.logProbability('Adamo')) / 10;
    expect(heldOutLoss(MODEL, rows)).toEqual({
      rows: 2,
      impossible: 0,
      impossibleExamples: [],
      trainingRows: null,
      tokens: 10,
      characters: 10,
      natsPerToken: nats,
      bitsPerToken: nats / Math.LN2,
      perplexity: Math.exp(nats),
      natsPerCharacter: nats,
    });
  });

  it('counts what the tokenizer cuts', () => {
    const model = trainModel(['the cat sat', 'the dog sat', 'a cat ran'], { tokenizer: 'word', order: 2 });
    const loss = heldOutLoss(model, ['the cat ran']);
    expect([loss.tokens, loss.characters]).toEqual([4, 12]);
    expect(loss.natsPerToken! * 4).toBeCloseTo(loss.natsPerCharacter! * 12, 12);
  });

  it('counts code points, after normalisation', () => {
    const model = trainModel(['😀é', 'é😀']);
    expect(heldOutLoss(model, ['😀e\u0301']).tokens).toBe(3);
  });

  it('leaves impossible rows out of the mean and tells three of them', () => {
    const loss = heldOutLoss(MODEL, ['Ада', 'Anna', '李', 'X1', 'X2', '']);
    expect(loss).toMatchObject({ rows: 6, impossible: 5, impossibleExamples: ['Ада', '李', 'X1'], tokens: 5 });
    expect(loss.natsPerToken).toBe(-MODEL.logProbability('Anna') / 5);
  });

  it('has no mean when nothing is possible', () => {
    expect(heldOutLoss(MODEL, ['李'])).toMatchObject({
      impossible: 1,
      tokens: 0,
      natsPerToken: null,
      bitsPerToken: null,
      perplexity: null,
      natsPerCharacter: null,
    });
  });

  it('counts the rows that are training rows after all', () => {
    const originals = originalTest(MODEL, undefined);
    expect(heldOutLoss(MODEL, ['Anna', 'Zoe\u0308', 'Annamaria'], originals).trainingRows).toBe(2);
  });
});

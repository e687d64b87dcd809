import { readFileSync } from 'node:fs';
import { type LanguageModel, trainModel } from '@phonyland/language-model';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../../tests/support/codeOf.ts';
import { randomOf } from '../../tests/support/randomOf.ts';
import { MODEL, ROWS } from '../../tests/support/testModel.ts';
import { evaluateModel } from './evaluateModel.ts';
import { shuffled } from './shuffled.ts';

const NAMES = new URL('../../../../examples/names/first-names.txt', import.meta.url);
const names = shuffled(readFileSync(NAMES, 'utf8').trimEnd().split('\n'), randomOf('names'));
const heldOut = names.slice(0, 1000);
const training = names.slice(1000);
const draws = 20_000;

describe('evaluateModel', () => {
  it('tells good models from poor ones', () => {
    const evaluate = (order: number, smoothing: 'none' | 'kneser-ney'): ReturnType<typeof evaluateModel> =>
      evaluateModel(trainModel(training, { order, smoothing }), heldOut, { draws, training });
    const [poor, good] = [evaluate(2, 'none'), evaluate(5, 'kneser-ney')];
    expect(good.warnings).toEqual([]);
    expect(good.loss).toMatchObject({ rows: 1000, impossible: 0, trainingRows: 0 });
    expect(good.loss.natsPerToken).toBeGreaterThan(1.8);
    expect(good.loss.natsPerToken).toBeLessThan(2);
    expect(poor.loss.natsPerToken!).toBeGreaterThan(good.loss.natsPerToken! + 0.15);
    // A classifier sees through the poor one, hardly through the good one, and not at all through real names.
    const areas = [poor, good].map(({ classifier }) => (classifier.ok ? classifier.area : Number.NaN));
    expect(areas[0]).toBeGreaterThan(0.75);
    expect(areas[1]).toBeLessThan(areas[0]! - 0.1);
    expect(areas[1]).toBeGreaterThan(0.5);
    const { classifier, nearest, novelty, lengths } = good;
    expect(classifier.ok && Math.abs(classifier.baseline.area - 0.5)).toBeLessThan(0.05);
    expect(nearest.reference).toBe('training');
    expect(nearest.values!.texts).toBe(1000);
    // New is at least one edit away.
    expect(nearest.values!.counts[0]).toBe(0);
    expect(nearest.heldOut!.counts[0]).toBe(0);
    expect(nearest.values!.mean).toBeLessThan(poor.nearest.values!.mean);
    expect(novelty.novelShare).toBeLessThan(poor.novelty.novelShare!);
    expect(novelty.draws).toBe(draws);
    expect(lengths.values.reduce((sum, count) => sum + count)).toBe(draws);
    expect(lengths.distance).toBeLessThan(poor.lengths.distance);
  });

  it('is the same for the same model, rows and options', () => {
    const evaluate = (seed: string | undefined): string =>
      JSON.stringify(evaluateModel(MODEL, heldOut.slice(0, 120), { draws: 500, seed }));
    expect(evaluate(undefined)).toBe(evaluate('1'));
    expect(evaluate('2')).not.toBe(evaluate('1'));
  });

  it('measures the distance to the training rows that a mergeable model keeps', () => {
    const model = trainModel(ROWS, { mergeable: true, order: 3 });
    const { nearest, novelty } = evaluateModel(model, ['Alina'], { draws });
    expect(nearest.reference).toBe('training');
    expect(nearest.heldOut).toEqual({ texts: 1, counts: [0, 1, 0, 0, 0], mean: 1 });
    expect(novelty.falsePositives).toBe(0);
  });

  it('measures the distance to the held-out rows when no training rows are known', () => {
    const { nearest, novelty } = evaluateModel(MODEL, heldOut, { draws });
    expect(nearest).toMatchObject({ reference: 'held-out', heldOut: null });
    expect(novelty.falsePositives).toBe(1 / 256);
  });

  it('takes all values for new when the model knows no training rows', () => {
    const model = trainModel(ROWS, { originals: false, order: 3 });
    const { loss, novelty, nearest, warnings } = evaluateModel(model, ROWS, { draws });
    expect(loss.trainingRows).toBeNull();
    expect(novelty).toMatchObject({ novel: null, falsePositives: null });
    expect(nearest.values!.counts[0]).toBeGreaterThan(0);
    expect(warnings).toEqual([]);
  });

  it('has nothing to measure when there is nothing new', () => {
    const model = trainModel(['ab', 'cd'], { smoothing: 'none' });
    const { nearest, novelty, classifier } = evaluateModel(model, names.slice(0, 200), { draws: 100 });
    expect(nearest.values).toBeNull();
    expect(novelty.novel).toBe(0);
    expect(classifier).toEqual({ ok: false, code: 'TOO_FEW_VALUES', found: 0, needed: 100 });
  });

  it('does not hold training rows against values that are none', () => {
    expect(evaluateModel(MODEL, [...ROWS, ...names.slice(0, 20)], { draws }).classifier).toMatchObject({
      ok: false,
      code: 'TOO_FEW_ROWS',
    });
    expect(evaluateModel(MODEL, ROWS, { draws, training: ROWS }).nearest.heldOut).toBeNull();
  });

  it.each<[string, readonly string[], readonly string[] | undefined, string[]]>([
    ['held-out rows that are training rows', ['Ada', 'Quirin'], undefined, ['TRAINED_ON_HELD_OUT']],
    ['impossible rows', ['李', 'Annabell'], undefined, ['IMPOSSIBLE_ROWS']],
    ['other training rows', ['Annabell'], [...ROWS, 'Annabella'], ['OTHER_TRAINING_ROWS']],
    ['nothing', ['Annabell'], ROWS, []],
  ])('warns of %s', (_, rows, given, codes) => {
    const { warnings } = evaluateModel(MODEL, rows, { draws: 10, training: given });
    expect(
      warnings.map(({ code }) => code).filter((code) => code !== 'IMPOSSIBLE_ROWS' || codes.includes(code)),
    ).toEqual(codes);
  });

  it.each<[string, () => unknown, string]>([
    ['what is no model', () => evaluateModel({} as LanguageModel, ['a']), 'INVALID_MODEL'],
    ['no rows', () => evaluateModel(MODEL, []), 'NO_ROWS'],
    ['no training rows', () => evaluateModel(MODEL, ['a'], { training: [] }), 'NO_ROWS'],
    ['a text for rows', () => evaluateModel(MODEL, 'Anna'), 'INVALID_ROWS'],
    ['nothing for rows', () => evaluateModel(MODEL, undefined as never), 'INVALID_ROWS'],
    ['numbers for rows', () => evaluateModel(MODEL, [1] as never), 'INVALID_ROWS'],
    ['no draws', () => evaluateModel(MODEL, ['a'], { draws: 0 }), 'INVALID_COUNT'],
    ['half a draw', () => evaluateModel(MODEL, ['a'], { draws: 1.5 }), 'INVALID_COUNT'],
    ['too many draws', () => evaluateModel(MODEL, ['a'], { draws: 2 ** 32 }), 'INVALID_COUNT'],
    ['a seed that is none', () => evaluateModel(MODEL, ['a'], { seed: {} as never }), 'INVALID_SEED'],
  ])('refuses %s', (_, call, code) => {
    expect(codeOf(call)).toBe(code);
  });
});

import { describe, expect, it } from 'vitest';
import type { DataRow } from './readDataFile.ts';
import { MANY_ROWS, recipeWith, SURNAME_ROWS } from './testData.ts';
import { trainRecipe, trainWithin } from './trainRecipe.ts';

const PAIRS: readonly DataRow[] = ['Red', 'Blue', 'Green', 'Small', 'Large', 'Wooden', 'Plastic', 'Cotton'].flatMap(
  (kind) =>
    ['Bag', 'Hat', 'Cap', 'Chair', 'Table', 'Shirt', 'Lamp', 'Brush', 'Broom', 'Basket'].map(
      (thing): DataRow => [`${kind} ${thing}`, 1],
    ),
);

describe('trainRecipe', () => {
  it('limits nothing where there is room', () => {
    const { model, samples, limit } = trainRecipe(recipeWith(), SURNAME_ROWS);
    expect(limit).toBeUndefined();
    expect(samples).toBe(SURNAME_ROWS);
    expect(model.encode()).toEqual(trainWithin(recipeWith(), SURNAME_ROWS, undefined).encode());
  });

  it.each([0.9, 0.7, 0.5])('comes within three hundredths of a limit that is %d of what it would take', (share) => {
    const whole = trainRecipe(recipeWith({ order: 5 }), MANY_ROWS).model.encode().length;
    const maxBytes = Math.round(whole * share);
    const recipe = recipeWith({ order: 5, maxBytes });
    const { model, samples, limit } = trainRecipe(recipe, MANY_ROWS);
    const bytes = model.encode().length;
    expect(bytes).toBeLessThanOrEqual(maxBytes);
    expect(bytes).toBeGreaterThanOrEqual(0.97 * maxBytes);
    expect(samples).toHaveLength(MANY_ROWS.length);
    expect(trainWithin(recipe, MANY_ROWS, limit).encode()).toEqual(model.encode());
  });

  it('gives a model of words that follow each other freely fewer rows instead, at even distances', () => {
    const recipe = recipeWith({
      tokenizer: { type: 'hybrid', minCount: 1 },
      order: 2,
      free: true,
      cleaning: { ...recipeWith().cleaning, letters: 'abcdefghijklmnopqrstuvwxyz' },
    });
    const whole = trainRecipe(recipe, PAIRS);
    expect(whole.samples).toEqual(PAIRS);
    const maxBytes = whole.model.encode().length - 150;
    const { model, samples, limit } = trainRecipe({ ...recipe, maxBytes }, PAIRS);
    expect(limit).toBeUndefined();
    expect(model.encode().length).toBeLessThanOrEqual(maxBytes);
    expect(samples.length).toBeLessThan(PAIRS.length);
    expect(model.metadata.rows).toBe(samples.length);
    const at = samples.map((row) => PAIRS.indexOf(row));
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(at.at(-1)!).toBeGreaterThan(PAIRS.length * 0.9);
  });

  it('carries what has to be said, and the words that it could spell of its block lists', () => {
    const recipe = recipeWith({ blocked: ['en', 'latin'] });
    const { model } = trainRecipe(recipe, MANY_ROWS);
    expect(model.metadata).toMatchObject({
      name: 'person_last',
      locale: 'en-US',
      version: '1.0.0',
      licence: expect.stringContaining('public domain'),
    });
    expect(model.blockedWords).toBeDefined();
    expect(trainRecipe(recipeWith(), MANY_ROWS).model.blockedWords).toBeUndefined();
  });

  it('tightens, except where nothing is smoothed', () => {
    const closed = trainRecipe(recipeWith({ order: 10, smoothing: 'none' }), SURNAME_ROWS).model;
    expect(closed.logProbability('Smiths')).toBe(Number.NEGATIVE_INFINITY);
    expect(closed.logProbability('Smith')).toBeGreaterThan(Number.NEGATIVE_INFINITY);
    const smoothed = trainRecipe(recipeWith(), SURNAME_ROWS).model;
    expect(smoothed.logProbability('Allins')).toBeGreaterThan(Number.NEGATIVE_INFINITY);
  });
});

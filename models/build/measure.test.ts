import { trainModel } from '@phonyland/language-model';
import { describe, expect, it } from 'vitest';
import { isHeldOut, measure, ORDERS } from './measure.ts';
import { recipeWith, SURNAMES } from './testData.ts';
import { tighten } from './tighten.ts';

const samples = SURNAMES.trim()
  .split('\n')
  .map((line) => [line.split('\t')[0]!, 1] as const);

describe('measure', () => {
  it('holds out about a tenth, by the text alone', () => {
    const texts = Array.from({ length: 10_000 }, (_, index) => `name ${index}`);
    const held = texts.filter(isHeldOut);
    expect(held.length).toBeGreaterThan(900);
    expect(held.length).toBeLessThan(1100);
    expect([...texts].reverse().filter(isHeldOut).reverse()).toEqual(held);
  });

  it('measures the same again, and each order on the same rows', () => {
    const recipe = recipeWith();
    const model = tighten(trainModel(samples, { order: recipe.order }), recipe.backoff);
    const metrics = measure(model, samples, recipe);
    expect(measure(model, samples, recipe)).toEqual(metrics);
    expect(metrics.heldOutRows).toBe(samples.filter(([value]) => isHeldOut(value)).length);
    expect(metrics.heldOutRows).toBeGreaterThan(0);
    expect(metrics.orders.map(({ order }) => order)).toEqual(ORDERS);
    expect(metrics.natsPerCharacter).toBe(metrics.orders[ORDERS.indexOf(recipe.order)]!.natsPerCharacter);
    expect(metrics.natsPerCharacter).toBeGreaterThan(1);
    expect(metrics.natsPerCharacter).toBeLessThan(6);
    expect(metrics.novelty).toBeGreaterThan(0.05);
    expect(metrics.novelty).toBeLessThan(1);
    expect(metrics.distinct).toBeGreaterThan(samples.length);
    expect(metrics.malformed).toBeLessThan(0.2);
  });
});

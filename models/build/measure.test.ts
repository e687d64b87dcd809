import { describe, expect, it } from 'vitest';
import { comparedOrders, DRAWS, isHeldOut, measure } from './measure.ts';
import { recipeWith, SURNAME_ROWS } from './testData.ts';
import { trainRecipe } from './trainRecipe.ts';

describe('measure', () => {
  it('holds out about a tenth, by the text alone', () => {
    const texts = Array.from({ length: 10_000 }, (_, index) => `name ${index}`);
    const held = texts.filter(isHeldOut);
    expect(held.length).toBeGreaterThan(900);
    expect(held.length).toBeLessThan(1100);
    expect([...texts].reverse().filter(isHeldOut).reverse()).toEqual(held);
  });

  it('compares the orders beside the own one, and none where nothing is smoothed', () => {
    expect(comparedOrders(recipeWith({ order: 5 }))).toEqual([4, 5, 6]);
    expect(comparedOrders(recipeWith({ order: 10, smoothing: 'none' }))).toEqual([10]);
  });

  it('measures the same again, and each order on the same rows', () => {
    const recipe = recipeWith({ blocked: ['en'] });
    const trained = trainRecipe(recipe, SURNAME_ROWS);
    const metrics = measure(trained, recipe);
    expect(measure(trained, recipe)).toEqual(metrics);
    expect(metrics.heldOutRows).toBe(SURNAME_ROWS.filter(([value]) => isHeldOut(value)).length);
    expect(metrics.heldOutRows).toBeGreaterThan(0);
    expect(metrics.orders.map(({ order }) => order)).toEqual([3, 4, 5]);
    const own = metrics.orders[1]!;
    expect(metrics.natsPerCharacter).toBe(own.natsPerCharacter);
    expect(metrics.impossible).toBe(own.impossible);
    expect(metrics.novelty).toBeGreaterThan(0.05);
    expect(metrics.novelty).toBeLessThan(1);
    expect(metrics.distinct).toBeGreaterThan(SURNAME_ROWS.length);
    expect(metrics.malformed).toBeLessThan(0.2);
    // The hundred heaviest are all of the rows here.
    expect(metrics.popular).toBeCloseTo(1 - metrics.novelty, 3);
  });

  it('knows neither loss nor novelty of a closed set, and says so', () => {
    const recipe = recipeWith({ order: 10, smoothing: 'none', originals: false });
    const metrics = measure(trainRecipe(recipe, SURNAME_ROWS), recipe);
    expect(metrics).toMatchObject({ natsPerCharacter: null, impossible: 1, novelty: 0, malformed: 0, popular: 1 });
    expect(metrics.distinct).toBe(SURNAME_ROWS.length);
  });

  it('counts what a block list refuses', () => {
    const recipe = recipeWith({ blocked: ['en', 'latin'] });
    const samples = [
      ['Darner', 1],
      ['Fucker', 1],
    ] as const;
    const { blocked, distinct } = measure(trainRecipe(recipe, samples), recipe);
    expect(blocked).toBeGreaterThan(0.3);
    expect(distinct).toBeLessThan(DRAWS / 100);
  });
});

import { codePointLength, hashText, type LanguageModel } from '@phonyland/language-model';
import type { Recipe } from '../recipes/Recipe.ts';
import type { ModelMetrics, OrderMetrics } from '../src/ModelManifest.ts';
import { cleanValue } from './cleaning/cleanValue.ts';
import type { DataRow } from './readDataFile.ts';
import { type TrainedModel, trainWithin } from './trainRecipe.ts';

/** How many values novelty and variety are measured on. */
export const DRAWS = 100_000;

/** The key of the split and of the draws: any would do, but it must stay the same. */
const KEY = [0x9e3779b9, 0x7f4a7c15, 0xf39cc060, 0x5cedc834] as const;

/** Whether a row belongs to the tenth of the rows that measuring holds out: by its text alone, so that it never changes sides. */
export function isHeldOut(value: string): boolean {
  return (hashText(KEY, value)[0] >>> 0) % 10 === 0;
}

/** The orders that are compared with a recipe's own. */
export function comparedOrders({ order, smoothing }: Recipe): readonly number[] {
  return smoothing === 'none' ? [order] : [order - 1, order, order + 1];
}

/**
 * Measures what a model of these rows is worth: its loss on a held-out tenth, also for the orders beside its own, and what the
 * model itself, which is trained on all rows, draws.
 */
export function measure({ model, samples, limit }: TrainedModel, recipe: Recipe): ModelMetrics {
  const heldOut = samples.filter(([value]) => isHeldOut(value)).map(([value]) => value);
  const rest = samples.filter(([value]) => !isHeldOut(value));
  const orders = comparedOrders(recipe).map(
    (order): OrderMetrics => ({ order, ...lossOf(trainWithin({ ...recipe, order }, rest, limit), heldOut) }),
  );
  const { natsPerCharacter, impossible } = orders.find(({ order }) => order === recipe.order)!;
  return { heldOutRows: heldOut.length, natsPerCharacter, impossible, ...drawsOf(model, samples, recipe), orders };
}

/** The mean loss per code point, the end included, over the values that the model can give, and the share of those it cannot. */
function lossOf(
  model: LanguageModel,
  values: readonly string[],
): Pick<OrderMetrics, 'natsPerCharacter' | 'impossible'> {
  let nats = 0;
  let characters = 0;
  let impossible = 0;
  for (const value of values) {
    const logarithm = model.logProbability(value);
    if (logarithm === Number.NEGATIVE_INFINITY) impossible++;
    else {
      nats -= logarithm;
      characters += codePointLength(value) + 1;
    }
  }
  return {
    natsPerCharacter: characters === 0 ? null : round(nats / characters),
    impossible: values.length === 0 ? 0 : round(impossible / values.length),
  };
}

function drawsOf(
  model: LanguageModel,
  samples: readonly DataRow[],
  { cleaning, locale }: Recipe,
): Pick<ModelMetrics, 'novelty' | 'distinct' | 'malformed' | 'popular' | 'blocked'> {
  const rows = new Set(samples.map(([value]) => value));
  const heaviest = new Set(samples.slice(0, 100).map(([value]) => value));
  const distinct = new Set<string>();
  let novel = 0;
  let malformed = 0;
  let popular = 0;
  let blocked = 0;
  for (let i = 0; i < DRAWS; i++) {
    const value = draw(model, i);
    distinct.add(value);
    if (!rows.has(value)) novel++;
    if (heaviest.has(value)) popular++;
    if (model.isBlocked(value)) blocked++;
    if (cleanValue(value, cleaning, locale).value !== value) malformed++;
  }
  return {
    novelty: round(novel / DRAWS),
    distinct: distinct.size,
    malformed: round(malformed / DRAWS),
    popular: round(popular / DRAWS),
    blocked: round(blocked / DRAWS),
  };
}

/** The model's value with this number. */
export function draw({ values }: LanguageModel, index: number): string {
  return values.text(values.walk(KEY, index, 0, 0, 0));
}

/** Four places are more than the measurements are good for, and hide that engines differ in the last digit of a logarithm. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

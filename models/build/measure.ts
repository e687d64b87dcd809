import { codePointLength, hashText, type LanguageModel, trainModel } from '@phonyland/language-model';
import type { Recipe } from '../recipes/Recipe.ts';
import type { ModelMetrics, OrderMetrics } from '../src/ModelManifest.ts';
import { cleanValue } from './cleaning/cleanValue.ts';
import type { DataRow } from './readDataFile.ts';
import { tighten } from './tighten.ts';

/** The orders that are compared. Lower ones measure well on few rows, but wander: a long value forgets how it began. */
export const ORDERS: readonly number[] = [4, 5, 6];

/**
 * The order of a recipe is the smallest whose held-out loss is at most this much above the best, in nats per character:
 * each further order about doubles the file.
 */
export const ORDER_TOLERANCE = 0.03;

/** How many values novelty and variety are measured on. */
export const DRAWS = 100_000;

/** The key of the split and of the draws: any would do, but it must stay the same. */
const KEY = [0x9e3779b9, 0x7f4a7c15, 0xf39cc060, 0x5cedc834] as const;

/** Whether a row belongs to the tenth of the rows that measuring holds out: by its text alone, so that it never changes sides. */
export function isHeldOut(value: string): boolean {
  return (hashText(KEY, value)[0] >>> 0) % 10 === 0;
}

/**
 * Measures what a model of these rows is worth: its loss on a held-out tenth for each order, and what the model itself, which
 * is trained on all rows, draws.
 */
export function measure(model: LanguageModel, samples: readonly DataRow[], recipe: Recipe): ModelMetrics {
  const { order, smoothing, backoff } = recipe;
  const heldOut = samples.filter(([value]) => isHeldOut(value)).map(([value]) => value);
  const rest = samples.filter(([value]) => !isHeldOut(value));
  const orders = ORDERS.map((each): OrderMetrics => {
    const loss = lossOf(tighten(trainModel(rest, { order: each, smoothing }), backoff), heldOut);
    const bytes = trainModel(samples, { order: each, smoothing, originals: false }).encode().length;
    return { order: each, ...loss, bytes };
  });
  const own = orders.find((each) => each.order === order)!;
  const { natsPerCharacter, impossible } = own;
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
  return { natsPerCharacter: round(nats / characters), impossible: round(impossible / values.length) };
}

function drawsOf(
  model: LanguageModel,
  samples: readonly DataRow[],
  { cleaning, locale }: Recipe,
): Pick<ModelMetrics, 'novelty' | 'distinct' | 'malformed'> {
  const rows = new Set(samples.map(([value]) => value));
  const distinct = new Set<string>();
  let novel = 0;
  let malformed = 0;
  for (let i = 0; i < DRAWS; i++) {
    const value = draw(model, i);
    distinct.add(value);
    if (!rows.has(value)) novel++;
    if (cleanValue(value, cleaning, locale).value !== value) malformed++;
  }
  return { novelty: round(novel / DRAWS), distinct: distinct.size, malformed: round(malformed / DRAWS) };
}

/** The model's value with this number. */
export function draw(model: LanguageModel, index: number): string {
  return model.automaton.text(model.automaton.walk(KEY, index, 0, 0, 0));
}

/** Four places are more than the measurements are good for, and hide that engines differ in the last digit of a logarithm. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

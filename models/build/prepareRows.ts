import { compareCodePoints, PhonyError } from '@phonyland/language-model';
import type { Recipe } from '../recipes/Recipe.ts';
import { cleanValue } from './cleaning/cleanValue.ts';
import type { DataRow } from './readDataFile.ts';
import { temper } from './temper.ts';

/** What the data of a recipe comes down to. */
export interface PreparedRows {
  /** The rows to train on, heaviest first, with tempered weights. */
  readonly samples: readonly DataRow[];
  /** How many rows were left out, by reason. */
  readonly dropped: Readonly<Record<string, number>>;
}

/**
 * Applies a recipe to the rows of its file: cleans, merges what became equal, drops, adds what is missing, keeps the
 * heaviest, tempers.
 * @param reference the rows of the file that `commonerIn` names, if the recipe has one
 * @throws PhonyError `NO_ROWS_LEFT`
 */
export function prepareRows(
  recipe: Recipe,
  rows: readonly DataRow[],
  reference: readonly DataRow[] = [],
): PreparedRows {
  const { cleaning, locale, minWeight = 1, maxRows = Number.POSITIVE_INFINITY, commonerIn, extraRows = [] } = recipe;
  const elsewhere = new Map(reference);
  const dropped: Record<string, number> = {};
  const drop = (reason: string): void => {
    dropped[reason] = (dropped[reason] ?? 0) + 1;
  };
  const kept = new Map<string, number>();
  const add = (raw: string, weight: number): void => {
    const cleaned = cleanValue(raw, cleaning, locale);
    if (cleaned.reason !== undefined) drop(cleaned.reason);
    else kept.set(cleaned.value, (kept.get(cleaned.value) ?? 0) + weight);
  };
  for (const [value, weight] of rows) {
    if (weight < minWeight) drop('light');
    else if (commonerIn !== undefined && (elsewhere.get(value) ?? 0) > weight * commonerIn.times)
      drop('commoner elsewhere');
    else add(value, weight);
  }
  for (const [value, weight] of extraRows) add(value, weight);
  const sorted = Array.from(kept).sort(([a, x], [b, y]) => y - x || compareCodePoints(a, b));
  const heaviest = sorted.slice(0, maxRows);
  if (sorted.length > heaviest.length) dropped.rare = sorted.length - heaviest.length;
  const lightest = heaviest.at(-1)?.[1];
  if (lightest === undefined) {
    throw new PhonyError(
      'NO_ROWS_LEFT',
      `models:build: cleaning left no row of ${JSON.stringify(recipe.file)} for ${locale}/${recipe.name}; check the recipe's cleaning rules against the file`,
      { details: { dropped } },
    );
  }
  return {
    samples: heaviest.map(([value, weight]) => [value, temper(weight, lightest, recipe.tempering)]),
    dropped,
  };
}

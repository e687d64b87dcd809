import { compareCodePoints, PhonyError } from '@phonyland/language-model';
import type { Ingredient, Recipe } from '../recipes/Recipe.ts';
import { cleanValue } from './cleaning/cleanValue.ts';
import type { DataRow } from './readDataFile.ts';
import { temper } from './temper.ts';

/** The rows of one ingredient's file, and of the file that it is compared with. */
export interface IngredientRows {
  readonly rows: readonly DataRow[];
  readonly reference?: readonly DataRow[] | undefined;
}

/** What the data of a recipe comes down to. */
export interface PreparedRows {
  /** The rows to train on, heaviest first, with tempered weights. */
  readonly samples: readonly DataRow[];
  /** How many rows were left out, by reason. */
  readonly dropped: Readonly<Record<string, number>>;
  /** Words of the rows that no value may have, each once. */
  readonly never: readonly string[];
}

/** How much all rows together weigh where ingredients have shares: enough for each row to keep its proportion. */
const TOTAL_WEIGHT = 1_000_000;

/**
 * Applies a recipe to the rows of its files, one after the other: cleans, merges what became equal, drops, adds what is missing,
 * keeps the heaviest, tempers, gives each ingredient its share.
 * @param data in the order of the recipe's ingredients
 * @throws PhonyError `NO_ROWS_LEFT`
 */
export function prepareRows(recipe: Recipe, data: readonly IngredientRows[]): PreparedRows {
  const dropped: Record<string, number> = {};
  const samples = new Map<string, number>();
  const never = new Set<string>();
  for (const [at, ingredient] of recipe.ingredients.entries()) {
    const rows = rowsOf(recipe, ingredient, data[at]!, dropped);
    const { share, neverWord } = ingredient;
    const sum = rows.reduce((total, [, weight]) => total + weight, 0);
    for (const [value, weight] of rows) {
      if (neverWord !== undefined) never.add(neverWord(value));
      const scaled = share === undefined ? weight : Math.max(1, Math.round((weight * share * TOTAL_WEIGHT) / sum));
      samples.set(value, (samples.get(value) ?? 0) + scaled);
    }
  }
  return { samples: byWeight(samples), dropped, never: [...never].sort() };
}

function rowsOf(
  { cleaning, locale, name, tempering }: Recipe,
  {
    file,
    mend,
    minWeight = 1,
    commonWords = 1,
    maxRows = Number.POSITIVE_INFINITY,
    commonerIn,
    extraRows = [],
  }: Ingredient,
  { rows, reference = [] }: IngredientRows,
  dropped: Record<string, number>,
): readonly DataRow[] {
  const elsewhere = new Map(reference);
  const drop = (reason: string, count = 1): void => {
    dropped[reason] = (dropped[reason] ?? 0) + count;
  };
  const kept = new Map<string, number>();
  const add = (raw: string, weight: number): void => {
    const mended = mend === undefined ? raw : mend(raw);
    if (mended === undefined) {
      drop('not mendable');
      return;
    }
    const cleaned = cleanValue(mended, cleaning, locale);
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
  if (commonWords > 1) dropRareWords(kept, commonWords, drop);
  const sorted = byWeight(kept);
  const heaviest = heaviestOf(sorted, maxRows);
  if (sorted.length > heaviest.length) drop('rare', sorted.length - heaviest.length);
  const lightest = heaviest.at(-1)?.[1];
  if (lightest === undefined) {
    throw new PhonyError(
      'NO_ROWS_LEFT',
      `models:build: cleaning left no row of ${JSON.stringify(file)} for ${locale}/${name}; check the recipe's cleaning rules against the file`,
      { details: { dropped } },
    );
  }
  return heaviest.map(([value, weight]) => [value, temper(weight, lightest, tempering)]);
}

/** Drops rows with a word that stands in fewer rows than asked for, again and again, since each row that goes takes words with it. */
function dropRareWords(rows: Map<string, number>, least: number, drop: (reason: string) => void): void {
  for (let before = -1; before !== rows.size; ) {
    before = rows.size;
    const counts = new Map<string, number>();
    for (const value of rows.keys())
      for (const word of new Set(wordsOf(value))) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const value of rows.keys()) {
      if (wordsOf(value).every((word) => counts.get(word)! >= least)) continue;
      rows.delete(value);
      drop('rare word');
    }
  }
}

const wordsOf = (value: string): readonly string[] => value.split(' ');

/**
 * The heaviest rows. Where the last of them weigh the same as many that would be left out, these are taken at even distances: an
 * alphabetical list would otherwise end in the middle of its letters.
 */
function heaviestOf(sorted: readonly DataRow[], maxRows: number): readonly DataRow[] {
  if (sorted.length <= maxRows) return sorted;
  const least = sorted[maxRows - 1]![1];
  const certain = sorted.filter(([, weight]) => weight > least);
  const even = sorted.filter(([, weight]) => weight === least);
  const room = maxRows - certain.length;
  return [...certain, ...Array.from({ length: room }, (_, i) => even[Math.floor((i * even.length) / room)]!)];
}

function byWeight(rows: ReadonlyMap<string, number>): DataRow[] {
  return Array.from(rows).sort(([a, x], [b, y]) => y - x || compareCodePoints(a, b));
}

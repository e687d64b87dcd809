import { NearestRow } from './NearestRow.ts';

const MOST_SHOWN = 4;

/** How far texts are from the nearest of some rows, in edits of a code point (Levenshtein distance). */
export interface NearestDistances {
  /** How many texts were measured. */
  readonly texts: number;
  /** How many of them are 0, 1, 2, 3, and 4 or more edits from the nearest row. */
  readonly counts: readonly number[];
  /** The mean number of edits. */
  readonly mean: number;
}

/**
 * The distances of texts from the nearest row.
 * @param texts at least one
 * @param rows where the nearest is searched, or the search over them
 */
export function nearestDistances(texts: readonly string[], rows: Iterable<string> | NearestRow): NearestDistances {
  const search = rows instanceof NearestRow ? rows : new NearestRow(rows);
  const counts = new Array<number>(MOST_SHOWN + 1).fill(0);
  let sum = 0;
  for (const text of texts) {
    const distance = search.distance(text);
    counts[Math.min(distance, MOST_SHOWN)]!++;
    sum += distance;
  }
  return { texts: texts.length, counts, mean: sum / texts.length };
}

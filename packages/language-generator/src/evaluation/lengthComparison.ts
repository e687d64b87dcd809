/** The lengths of a model's values beside those of its training rows, in code points. */
export interface LengthComparison {
  /** `values[n]`: how many of the drawn values have n code points. */
  readonly values: readonly number[];
  /** `rows[n]`: how many different training rows have n code points. */
  readonly rows: readonly number[];
  /**
   * Total variation distance, 0..1: what share of the values would have to change their length for the two to agree. Weights of
   * rows are not known here, so a model of weighted rows differs by them too.
   */
  readonly distance: number;
}

/**
 * Compares lengths.
 * @param values at least one
 * @param rows counts by length, as a model's content holds them
 */
export function lengthComparison(values: Iterable<string>, rows: readonly number[]): LengthComparison {
  const counts: number[] = [];
  for (const value of values) {
    const length = codePointsOf(value);
    while (counts.length <= length) counts.push(0);
    counts[length]!++;
  }
  const valueTotal = sumOf(counts);
  const rowTotal = sumOf(rows);
  let difference = 0;
  for (let length = 0; length < Math.max(counts.length, rows.length); length++) {
    difference += Math.abs((counts[length] ?? 0) / valueTotal - (rows[length] ?? 0) / rowTotal);
  }
  return { values: counts, rows, distance: difference / 2 };
}

/** Without an array for each of a million values. */
function codePointsOf(text: string): number {
  let length = text.length;
  for (let i = 0; i < text.length; i++) if ((text.charCodeAt(i) & 0xfc00) === 0xdc00) length--;
  return length;
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

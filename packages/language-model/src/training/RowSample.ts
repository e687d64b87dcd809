/** A row of a sample with its fingerprint. */
interface SampledRow {
  readonly text: string;
  readonly high: number;
  readonly low: number;
}

/**
 * At most `capacity` of the rows that were added, those with the smallest fingerprints: which ones these are does not
 * depend on the order in which rows came. Holds up to twice as many while rows come.
 */
export class RowSample {
  readonly #capacity: number;
  #rows: SampledRow[] = [];
  /** Rows from this fingerprint on are surely not among the smallest. */
  #bound = 2 ** 32;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** @param high the upper word of the row's fingerprint, @param low the lower */
  add(text: string, high: number, low: number): void {
    if (high >>> 0 >= this.#bound) return;
    this.#rows.push({ text, high: high >>> 0, low: low >>> 0 });
    if (this.#rows.length < 2 * this.#capacity) return;
    this.#rows = this.#smallest();
    // Rows that share their upper word with the last one may still have a smaller lower one.
    this.#bound = this.#rows.at(-1)!.high + 1;
  }

  /**
   * The rows in `folds` parts, each in the order of their fingerprints. A row's part depends on nothing but its text.
   */
  finish(folds: number): string[][] {
    const parts: string[][] = Array.from({ length: folds }, () => []);
    for (const { text, low } of this.#smallest()) parts[low % folds]!.push(text);
    return parts;
  }

  #smallest(): SampledRow[] {
    return this.#rows.sort((a, b) => a.high - b.high || a.low - b.low).slice(0, this.#capacity);
  }
}

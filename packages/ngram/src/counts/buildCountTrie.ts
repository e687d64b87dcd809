import { END } from './boundaries.ts';
import type { WindowTable } from './WindowTable.ts';

/**
 * One level of the trie: all different n-grams of one length, in the order of their tokens. The children of an n-gram
 * (the n-grams one token longer that begin with it) stand side by side in the next level, in the order of their
 * parents.
 */
export interface TrieLevel {
  /** How many n-grams there are. */
  readonly size: number;
  /** The last token of each. */
  readonly tokens: Uint32Array;
  /** Where the children of each begin in the next level; one entry more than n-grams. All 0 in the last level. */
  readonly firstChild: Uint32Array;
  /** In how many places of different rows each stands. */
  readonly counts: Float64Array;
  /** The same by the rows' weights. */
  readonly weights: Float64Array;
}

/** The levels of a trie of n-grams: `levels[d]` holds those of d + 1 tokens. */
export interface TrieLevels {
  readonly levels: readonly TrieLevel[];
}

/** The counts of a training, finished. */
export interface CountTrie extends TrieLevels {
  readonly order: number;
  /** The text of each token; `symbols[0]` (the end) and `symbols[1]` (the start) are empty. */
  readonly symbols: readonly string[];
  /** `lengths[n]`: how many different rows have n code points. */
  readonly lengths: readonly number[];
  /** `sizes[n]`: the weight of all rows of n tokens. */
  readonly sizes: readonly number[];
  readonly rows: number;
  readonly weight: number;
  /**
   * In how many different rows the n-grams stand, where that was counted: what has fewer than `least` is not to be
   * told.
   */
  readonly support?: RowSupport | undefined;
}

/** In how many different rows n-grams stand. */
export interface RowSupport {
  readonly least: number;
  /** `rows[d][i]`: of n-gram i of level d. */
  readonly rows: readonly Uint32Array[];
}

/** Sorts the windows by their tokens (renumbered by `ids`) and sums them into the n-grams of all lengths. */
export function buildCountTrie(table: WindowTable, ids: Uint32Array): TrieLevels {
  const { order } = table;
  const size = table.size;
  const columns = readColumns(table, ids);
  const sorted = sortRows(columns, size, ids.length + 1);
  const slots = table.slots();
  const levels = Array.from({ length: order }, () => new LevelBuilder(size));
  for (let i = 0; i < size; i++) {
    const row = sorted[i]!;
    const slot = slots[row]!;
    const count = table.counts[slot]!;
    const weight = table.weights === undefined ? count : table.weights[slot]!;
    let same = i > 0;
    for (let d = 0; d < order; d++) {
      const column = columns[d]!;
      const code = column[row]!;
      same = same && column[sorted[i - 1]!] === code;
      const level = levels[d]!;
      if (!same) level.open(code - 1, d + 1 < order ? levels[d + 1]!.size : 0);
      level.count(count, weight);
      // Behind the end of a row there is padding: no n-gram reaches beyond it.
      if (code - 1 === END) break;
    }
  }
  return { levels: levels.map((level, d) => level.finish(levels[d + 1]?.size ?? 0)) };
}

/**
 * The counts of a table's windows that are not padded, in the order of their tokens (renumbered by `ids`): that of a
 * trie's level.
 */
export function sortedCounts(table: WindowTable, ids: Uint32Array): Uint32Array {
  const columns = readColumns(table, ids);
  const last = columns.at(-1)!;
  const slots = table.slots();
  const sorted = sortRows(columns, table.size, ids.length + 1).filter((row) => last[row] !== 0);
  return sorted.map((row) => table.counts[slots[row]!]!);
}

/** The windows' tokens by place, plus one so that 0 is padding. */
function readColumns(table: WindowTable, ids: Uint32Array): Uint32Array[] {
  const slots = table.slots();
  return Array.from({ length: table.order }, (_, at) => {
    const column = new Uint32Array(slots.length);
    for (let i = 0; i < slots.length; i++) {
      const token = table.tokenAt(slots[i]!, at);
      if (token >= 0) column[i] = ids[token]! + 1;
    }
    return column;
  });
}

/** The rows' numbers ordered by all columns: a counting sort by each column, the last one first. */
function sortRows(columns: readonly Uint32Array[], rows: number, codes: number): Uint32Array {
  let order = Uint32Array.from({ length: rows }, (_, i) => i);
  let next = new Uint32Array(rows);
  for (let c = columns.length - 1; c >= 0; c--) {
    const column = columns[c]!;
    const start = new Uint32Array(codes + 1);
    for (let i = 0; i < rows; i++) start[column[i]! + 1]!++;
    for (let code = 0; code < codes; code++) start[code + 1]! += start[code]!;
    for (let i = 0; i < rows; i++) {
      const row = order[i]!;
      next[start[column[row]!]!++] = row;
    }
    [order, next] = [next, order];
  }
  return order;
}

class LevelBuilder {
  size = 0;
  readonly #tokens: Uint32Array;
  readonly #firstChild: Uint32Array;
  readonly #counts: Float64Array;
  readonly #weights: Float64Array;

  constructor(capacity: number) {
    this.#tokens = new Uint32Array(capacity);
    this.#firstChild = new Uint32Array(capacity + 1);
    this.#counts = new Float64Array(capacity);
    this.#weights = new Float64Array(capacity);
  }

  open(token: number, firstChild: number): void {
    this.#tokens[this.size] = token;
    this.#firstChild[this.size] = firstChild;
    this.size++;
  }

  count(count: number, weight: number): void {
    this.#counts[this.size - 1]! += count;
    this.#weights[this.size - 1]! += weight;
  }

  finish(nextSize: number): TrieLevel {
    const { size } = this;
    this.#firstChild[size] = nextSize;
    return {
      size,
      tokens: this.#tokens.slice(0, size),
      firstChild: this.#firstChild.slice(0, size + 1),
      counts: this.#counts.slice(0, size),
      weights: this.#weights.slice(0, size),
    };
  }
}

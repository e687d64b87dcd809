import { poolRows, poolWeights } from '../lengths/poolLengths.ts';
import { ArgumentError, PhonyError } from '../PhonyError.ts';
import { codePointLength } from '../text/codePointLength.ts';
import { compareCodePoints } from '../text/compareCodePoints.ts';
import { createTokenizer } from '../tokens/createTokenizer.ts';
import type { Tokenizer, TokenizerSettings, TokenizerType } from '../tokens/Tokenizer.ts';
import { MAX_ORDER, START } from './boundaries.ts';
import { buildCountTrie, type CountTrie, sortedCounts } from './buildCountTrie.ts';
import { WindowTable } from './WindowTable.ts';

/**
 * Counts the n-grams of samples, for all orders up to `order` at once.
 *
 * Life cycle: `add` rows (and `merge` other counts), then `finish`; more rows may be added after it and `finish` called
 * again. Only the windows of full order are counted while adding: one table access per token; the shorter n-grams are
 * their prefixes and are summed when finishing. Each n-gram has two counts: in how many places of different rows it
 * stands (the smoothing's counts-of-counts live on these), and the same weighted by the rows' weights.
 */
export class NGramCounts {
  readonly order: number;
  readonly tokenizer: Tokenizer;
  readonly #symbols: string[] = ['', ''];
  readonly #ids = new Map<string, number>();
  /** Token of a code point below U+10000 that was met as a token of its own; 0 where none was. */
  readonly #unitIds = new Uint32Array(65536);
  readonly #windows: WindowTable;
  readonly #byCodePoint: boolean;
  #row = new Uint32Array(256);
  #lengths: number[] = [];
  #sizes: number[] = [];
  readonly #minSupport: number;
  /**
   * Windows of each length, a row counted once; and how many rows have each number of tokens. Empty without a least
   * support.
   */
  readonly #supports: readonly WindowTable[];
  #sizeRows: number[] = [];
  #rows = 0;
  #weight = 0;

  /**
   * @param order the longest n-gram, an integer in 1..10
   * @param tokenizer how rows are cut; default by code point
   * @param minSupport above 1: what fewer different rows than that hold is to be told of nobody. Then `finish` tells
   *   the n-grams' support, and lengths and sizes only pooled (see `poolLengths`); costs a table for each length of
   *   n-gram. Default 1
   * @throws ArgumentError `ORDER_OUT_OF_RANGE`, `INVALID_TOKENIZER`, `SUPPORT_OUT_OF_RANGE`
   */
  constructor(order: number, tokenizer: TokenizerType | TokenizerSettings = 'character', minSupport = 1) {
    if (!Number.isInteger(order) || order < 1 || order > MAX_ORDER) {
      throw new ArgumentError(
        'ORDER_OUT_OF_RANGE',
        `order: ${String(order)} is not an integer from 1 to ${MAX_ORDER}; names do well with 4 to 6, words with 2 or 3`,
      );
    }
    this.order = order;
    this.tokenizer = createTokenizer(tokenizer);
    this.#byCodePoint = this.tokenizer.settings.type === 'character' && this.tokenizer.settings.unit === 'codePoint';
    this.#windows = new WindowTable(order);
    if (!Number.isSafeInteger(minSupport) || minSupport < 1) {
      throw new ArgumentError(
        'SUPPORT_OUT_OF_RANGE',
        `minSupport: ${String(minSupport)} is not an integer from 1; 1 keeps all n-grams`,
      );
    }
    this.#minSupport = minSupport;
    this.#supports = Array.from({ length: minSupport > 1 ? order : 0 }, (_, d) => new WindowTable(d + 1, true));
  }

  /** How many rows were added, repeated ones not counted. */
  get rows(): number {
    return this.#rows;
  }

  /** The sum of all weights. */
  get weight(): number {
    return this.#weight;
  }

  /**
   * Counts one row, which must be in Unicode normalisation form C (see `toNFC`).
   * @param weight how much the row counts for: finite and above 0
   * @param repeated whether this very row was added before: then its weight is added and nothing else
   * @throws ArgumentError `EMPTY_ROW`, `INVALID_WEIGHT`; PhonyError `COUNT_OVERFLOW` when the weights' sum passes 2^53
   */
  add(text: string, weight = 1, repeated = false): void {
    checkWeight(text, weight);
    const sum = addWeights(this.#weight, weight);
    const length = this.#byCodePoint ? this.#readCodePoints(text) : this.#readTokens(this.tokenizer.tokenize(text));
    if (length === 0) {
      throw new ArgumentError('EMPTY_ROW', 'a row without any character cannot be counted; leave empty rows out');
    }
    this.#weight = sum;
    if (!repeated) {
      this.#rows++;
      const points = this.#byCodePoint ? length : codePointLength(text);
      this.#lengths[points] = (this.#lengths[points] ?? 0) + 1;
      this.#sizeRows[length] = (this.#sizeRows[length] ?? 0) + 1;
      for (const table of this.#supports) table.addRow(this.#row, length, 1, 1);
    }
    this.#sizes[length] = (this.#sizes[length] ?? 0) + weight;
    this.#windows.addRow(this.#row, length, weight, repeated ? 0 : 1);
  }

  /**
   * Folds in the counts of other rows: the result is that of adding all rows to one object. A row that both hold counts
   * twice.
   * @throws ArgumentError `COUNTS_DIFFER` when order, tokenizer or least support differ; PhonyError `COUNT_OVERFLOW` as
   *   `add`
   */
  merge(other: NGramCounts): void {
    const mine = this.tokenizer.settings;
    const theirs = other.tokenizer.settings;
    const kinds = [mine, theirs].map(({ type, unit }) => `${type}, ${unit}`);
    if (this.order !== other.order || kinds[0] !== kinds[1] || this.#minSupport !== other.#minSupport) {
      throw new ArgumentError(
        'COUNTS_DIFFER',
        `merge: counts of order ${other.order} (${kinds[1]}), least support ${other.#minSupport}, do not fold into order ${this.order} (${kinds[0]}), least support ${this.#minSupport}; count both the same way`,
      );
    }
    const sum = addWeights(this.#weight, other.#weight);
    this.#fold(other);
    this.#weight = sum;
  }

  /**
   * The same counts up to a lower order: exactly those that counting up to it would have given.
   * @throws ArgumentError `ORDER_OUT_OF_RANGE` for an order above that of these
   */
  upTo(order: number): NGramCounts {
    if (order > this.order) {
      throw new ArgumentError(
        'ORDER_OUT_OF_RANGE',
        `upTo: counts of order ${this.order} do not tell those of order ${order}; count the rows again`,
      );
    }
    const shorter = new NGramCounts(order, this.tokenizer.settings, this.#minSupport);
    shorter.#fold(this);
    shorter.#weight = this.#weight;
    return shorter;
  }

  #fold(other: NGramCounts): void {
    const ids = Uint32Array.from(other.#symbols, (symbol, id) => (id <= START ? id : this.#idOf(symbol)));
    this.#windows.addAll(other.#windows, ids);
    this.#supports.forEach((table, d) => {
      table.addAll(other.#supports[d]!, ids);
    });
    other.#lengths.forEach((rows, length) => {
      this.#lengths[length] = (this.#lengths[length] ?? 0) + rows;
    });
    other.#sizes.forEach((weight, size) => {
      this.#sizes[size] = (this.#sizes[size] ?? 0) + weight;
    });
    other.#sizeRows.forEach((rows, size) => {
      this.#sizeRows[size] = (this.#sizeRows[size] ?? 0) + rows;
    });
    this.#rows += other.#rows;
  }

  /**
   * The counts of all orders as a trie, tokens numbered by their symbols' code points, so that the order in which rows
   * came leaves no trace.
   * @param rename gives symbols other names; those that get the same one are counted as one (which support cannot be).
   *   Default: as they are
   */
  finish(rename: (symbol: string) => string = (symbol) => symbol): CountTrie {
    const names = this.#symbols.slice(2).map((symbol) => rename(symbol));
    const sorted = Array.from(new Set(names)).sort(compareCodePoints);
    const rank = new Map(sorted.map((symbol, index) => [symbol, index + 2]));
    const ids = Uint32Array.from(this.#symbols, (_symbol, id) => (id <= START ? id : rank.get(names[id - 2]!)!));
    const trie = buildCountTrie(this.#windows, ids);
    const lengths = dense(this.#lengths);
    const sizes = dense(this.#sizes);
    const least = this.#minSupport;
    const whole = {
      ...trie,
      order: this.order,
      symbols: ['', '', ...sorted],
      lengths,
      sizes,
      rows: this.#rows,
      weight: this.#weight,
    };
    if (least === 1) return whole;
    return {
      ...whole,
      lengths: poolRows(lengths, least),
      sizes: poolWeights(sizes, dense(this.#sizeRows), least),
      support: { least, rows: this.#supports.map((table) => sortedCounts(table, ids)) },
    };
  }

  #readCodePoints(text: string): number {
    const units = text.length;
    if (this.#row.length < units) this.#row = new Uint32Array(units * 2);
    const row = this.#row;
    const known = this.#unitIds;
    let length = 0;
    for (let i = 0; i < units; i++) {
      const unit = text.charCodeAt(i);
      let id = known[unit]!;
      if (id === 0) {
        const symbol = String.fromCodePoint(text.codePointAt(i)!);
        id = this.#idOf(symbol);
        // A high surrogate is only half a symbol, or a stray by itself: those are looked up each time.
        if (symbol.length === 2) i++;
        else if ((unit & 0xfc00) !== 0xd800) known[unit] = id;
      }
      row[length++] = id;
    }
    return length;
  }

  #readTokens(tokens: readonly string[]): number {
    if (this.#row.length < tokens.length) this.#row = new Uint32Array(tokens.length * 2);
    for (let i = 0; i < tokens.length; i++) this.#row[i] = this.#idOf(tokens[i]!);
    return tokens.length;
  }

  #idOf(symbol: string): number {
    let id = this.#ids.get(symbol);
    if (id === undefined) {
      id = this.#symbols.length;
      this.#symbols.push(symbol);
      this.#ids.set(symbol, id);
    }
    return id;
  }
}

function dense(sparse: readonly number[]): number[] {
  return Array.from(sparse, (value) => value ?? 0);
}

/**
 * Refuses weights that cannot be added up.
 * @throws ArgumentError `INVALID_WEIGHT`, which names the row
 */
export function checkWeight(text: string, weight: number): void {
  if (weight > 0 && weight < Number.POSITIVE_INFINITY) return;
  throw new ArgumentError(
    'INVALID_WEIGHT',
    `the weight of ${JSON.stringify(text.slice(0, 40))} is ${weight}; weights are finite numbers above 0`,
  );
}

function addWeights(a: number, b: number): number {
  if (a + b <= Number.MAX_SAFE_INTEGER) return a + b;
  throw new PhonyError(
    'COUNT_OVERFLOW',
    `the weights add up to more than ${Number.MAX_SAFE_INTEGER}; divide all of them by a common factor`,
  );
}

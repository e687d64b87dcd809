import { END, START } from '../counts/boundaries.ts';
import { findToken } from '../counts/findToken.ts';
import type { Words4 } from '../random/hash128.ts';
import { type Acceptance, acceptanceOf } from './Acceptance.ts';
import { quantize } from './aliasTable.ts';
import type { ModelTables } from './ModelTables.ts';
import { decodeWeight } from './minifloat.ts';
import type { Columns, RowSource } from './RowSource.ts';
import { textOfUnits } from './textOfUnits.ts';
import { HUGE_ROW, NARROW_TOKENS, Walker } from './Walker.ts';

/** The empty context. */
export const ROOT = 0;
/** The context that holds nothing but the start: where every walk begins. */
export const START_STATE: number = START + 1;

/**
 * Units of probability in a column of a state's row. The model is defined by these whole units: what is drawn, and what
 * `logProbability` tells, are the units' shares.
 */
export const COLUMN_UNITS = 65536;

/**
 * A model ready to be walked: a weighted automaton with a state per context, an arc per token seen there, and one arc that
 * backs off to the context without its first token.
 *
 * The distribution of a step from context c: the arcs of c in proportion to their whole units (see `quantize`); on
 * back-off, the step from the shorter context, on condition that it gives no token that c has an arc for. A value is such
 * a walk on condition that it is not empty and that its length is accepted (see `ModelTables.acceptances`).
 */
export class Automaton implements RowSource {
  readonly tables: ModelTables;
  /** Where each state's arcs begin; one entry more than states. */
  readonly firstArc: Uint32Array;
  /** Whether every token is one UTF-16 unit, as in most alphabets: then values are made from units directly. */
  readonly emitsUnits: boolean;
  /** Code points of each token. */
  readonly tokenLengths: Uint32Array;
  /** Which walks are kept. */
  readonly acceptance: Acceptance;
  /** The state where every walk begins. */
  readonly start: number = START_STATE;
  readonly columnUnits: number = COLUMN_UNITS;
  readonly columnCount: number;
  readonly mostColumns: number;
  /** What each token emits: its UTF-16 unit or itself; and the same for the token of each rank. */
  readonly emits: Int32Array;
  readonly emitsByRank: Int32Array;
  /** Each state's longest suffix that is a state; −1 while unknown. */
  readonly #suffixes: Int32Array;
  /** Tokens by rank, and ranks by token: the most common first, after the end. */
  readonly #byRank: Int32Array;
  readonly #ranks: Int32Array;
  readonly #walker: Walker;
  #weights = new Float64Array(64);
  #units = new Float64Array(64);

  /** @param tables closed under suffixes, as training makes them; `checkTables` tells of tables from elsewhere */
  constructor(tables: ModelTables) {
    this.tables = tables;
    const { arcCounts, symbols, backoffs } = tables;
    const states = arcCounts.length;
    const firstArc = new Uint32Array(states + 1);
    let arcs = 0;
    let columns = 0;
    let most = 0;
    for (let state = 0; state < states; state++) {
      firstArc[state] = arcs;
      const count = arcCounts[state]!;
      arcs += count;
      const own = count + (backoffs[state] === 0 ? 0 : 1);
      columns += own;
      if (own > most) most = own;
    }
    firstArc[states] = arcs;
    this.firstArc = firstArc;
    this.columnCount = columns;
    this.mostColumns = most;
    this.#suffixes = new Int32Array(states).fill(-1);
    this.#suffixes[ROOT] = ROOT;
    this.#suffixes[START_STATE] = ROOT;
    let emitsUnits = true;
    const lengths = new Uint32Array(symbols.length);
    for (let token = START + 1; token < symbols.length; token++) {
      const symbol = symbols[token]!;
      if (symbol.length !== 1) emitsUnits = false;
      lengths[token] = symbol.length === 1 ? 1 : Array.from(symbol).length;
    }
    this.emitsUnits = emitsUnits;
    this.tokenLengths = lengths;
    this.emits = Int32Array.from(symbols, (symbol, token) => (emitsUnits ? symbol.charCodeAt(0) : token));
    this.#byRank = tokensByRank(tables);
    this.#ranks = new Int32Array(symbols.length);
    this.#byRank.forEach((token, rank) => {
      this.#ranks[token] = rank;
    });
    this.acceptance = acceptanceOf(tables);
    this.emitsByRank = this.#byRank.map((token) => this.emits[token]!);
    this.#walker = new Walker(this, this.emitsByRank);
  }

  /** How many states there are. */
  get stateCount(): number {
    return this.tables.arcCounts.length;
  }

  get nodeCount(): number {
    return this.tables.arcCounts.length;
  }

  get tokenCount(): number {
    return this.tables.symbols.length;
  }

  /** How many arcs there are, back-off arcs not counted. */
  get arcCount(): number {
    return this.tables.tokens.length;
  }

  /** Bytes that walking holds beside the tables: rows built so far, and what finds states and arcs. */
  get bytes(): number {
    return this.#walker.bytes + this.firstArc.byteLength + this.#suffixes.byteLength;
  }

  /** Steps of all walks so far that were thrown away (see `Walker.spent`). */
  get spent(): number {
    return this.#walker.spent;
  }

  /** What the last walk emitted: UTF-16 units when `emitsUnits`, else tokens. */
  get emitted(): Int32Array {
    return this.#walker.emitted;
  }

  /**
   * Draws a value and leaves it in `emitted`.
   * @param key the stream's key; the four words are the address below it (see `RandomStream`)
   * @param acceptance which walks are kept; default as the tables state
   * @returns how many places of `emitted` it takes
   * @throws PhonyError `MODEL_INCONSISTENT` for tables that give no value
   */
  walk(key: Words4, w0: number, w1: number, w2: number, w3: number, acceptance: Acceptance = this.acceptance): number {
    return this.#walker.walk(key, w0, w1, w2, w3, acceptance);
  }

  /** The text of the first `count` places of what was emitted. */
  text(count: number, emitted: Int32Array = this.#walker.emitted): string {
    if (this.emitsUnits) return textOfUnits(emitted, count);
    const { symbols } = this.tables;
    let text = '';
    for (let i = 0; i < count; i++) text += symbols[emitted[i]!]!;
    return text;
  }

  /** The state without the first token of its context, or a shorter one where pruning left no such state. */
  suffixOf(state: number): number {
    return this.#suffixes[state]!;
  }

  /** The arc of `state` for `token`, −1 where there is none. */
  arcOf(state: number, token: number): number {
    return findToken(this.tables.tokens, this.firstArc[state]!, this.firstArc[state + 1]!, token);
  }

  /** The state that an arc leads to: the longest context, ending in the arc's token, that is a state. */
  targetOf(state: number, arc: number): number {
    const child = arc + 1;
    const suffixes = this.#suffixes;
    if (state === ROOT) {
      suffixes[child] = ROOT;
      return child;
    }
    const isState = child < this.stateCount && this.firstArc[child + 1]! > this.firstArc[child]!;
    if (isState && suffixes[child]! >= 0) return child;
    const token = this.tables.tokens[arc]!;
    let below = suffixes[state]!;
    let arcBelow = this.arcOf(below, token);
    // The root has an arc for every token, so this ends.
    while (arcBelow < 0) {
      below = suffixes[below]!;
      arcBelow = this.arcOf(below, token);
    }
    const shorter = this.targetOf(below, arcBelow);
    if (!isState) return shorter;
    suffixes[child] = shorter;
    return child;
  }

  /** The whole units of a state's arcs, the back-off arc last; `total` is what they add up to. Valid until the next call. */
  unitsOf(state: number): { units: Float64Array; backoff: number; total: number } {
    const { weights, backoffs } = this.tables;
    const from = this.firstArc[state]!;
    const arcs = this.firstArc[state + 1]! - from;
    if (this.#units.length <= arcs) {
      this.#weights = new Float64Array(arcs + 1);
      this.#units = new Float64Array(arcs + 1);
    }
    const positive = this.#weights;
    let columns = 0;
    for (let i = 0; i < arcs; i++) if (weights[from + i] !== 0) positive[columns++] = decodeWeight(weights[from + i]!);
    const backsOff = backoffs[state] !== 0 && this.#leavesSomethingTo(state);
    if (backsOff) positive[columns++] = decodeWeight(backoffs[state]!);
    const packed = this.#units;
    if (columns > 0) quantize(positive, columns, COLUMN_UNITS, packed);
    const backoff = backsOff ? packed[columns - 1]! : 0;
    // Arcs of weight 0 take no column; spread the units over all arcs, from the back so that nothing is overwritten.
    let next = backsOff ? columns - 2 : columns - 1;
    for (let i = arcs - 1; i >= 0; i--) packed[i] = weights[from + i] === 0 ? 0 : packed[next--]!;
    return { units: packed, backoff, total: columns * COLUMN_UNITS };
  }

  /**
   * The probability that the step after `state` gives `token`, exactly as `walk` draws it: quantised, through back-off.
   * @param excluding tokens that have an arc in this state are ruled out; −1 for none
   */
  stepProbability(state: number, token: number, excluding = -1): number {
    const { units, backoff, total } = this.unitsOf(state);
    const from = this.firstArc[state]!;
    const to = this.firstArc[state + 1]!;
    let allowed = total;
    if (excluding >= 0) {
      for (let arc = from; arc < to; arc++) {
        if (this.hasArc(excluding, this.tables.tokens[arc]!)) allowed -= units[arc - from]!;
      }
    }
    const arc = this.arcOf(state, token);
    // First what cannot come: where nothing is allowed there is nothing to divide by.
    if (arc >= 0) return units[arc - from] === 0 ? 0 : units[arc - from]! / allowed;
    if (backoff === 0) return 0;
    return (backoff / allowed) * this.stepProbability(this.suffixOf(state), token, state);
  }

  /** The state after `token`, whether `state` has an arc for it or only a shorter context has; −1 for a token without any. */
  stateAfter(state: number, token: number): number {
    if (token <= START || token >= this.tables.symbols.length) return -1;
    let from = state;
    let arc = this.arcOf(from, token);
    while (arc < 0) {
      from = this.#suffixes[from]!;
      arc = this.arcOf(from, token);
    }
    return this.targetOf(from, arc);
  }

  /** The token that every context of this state ends in. Contexts are arcs, so this needs no table of its own. */
  tokenOf(state: number): number {
    return state === ROOT ? END : this.tables.tokens[state - 1]!;
  }

  emitOf(state: number): number {
    return this.emits[this.tokenOf(state)]!;
  }

  /** Whether a state has an arc for a token. */
  hasArc(state: number, token: number): boolean {
    return this.arcOf(state, token) >= 0;
  }

  arcMask(state: number): number {
    const { tokens } = this.tables;
    let mask = 0;
    for (let arc = this.firstArc[state]!; arc < this.firstArc[state + 1]!; arc++)
      mask |= 1 << Math.min(31, this.#ranks[tokens[arc]!]!);
    return mask;
  }

  rankOf(state: number): number {
    return this.#ranks[this.tokenOf(state)]!;
  }

  tokenOfRank(rank: number): number {
    return this.#byRank[rank]!;
  }

  readColumns(state: number, columns: Columns): number {
    const { units, backoff } = this.unitsOf(state);
    const { tokens, weights } = this.tables;
    const from = this.firstArc[state]!;
    const to = this.firstArc[state + 1]!;
    columns.reserve(to - from + 1);
    let count = 0;
    for (let arc = from; arc < to; arc++) {
      if (weights[arc] === 0) continue;
      columns.units[count] = units[arc - from]!;
      columns.tokens[count] = tokens[arc]!;
      columns.codes[count++] = arc;
    }
    if (backoff > 0) {
      columns.units[count] = backoff;
      columns.tokens[count] = -1;
      columns.codes[count++] = 0;
    }
    // What a huge row needed once is not kept for the small ones.
    if (to - from > HUGE_ROW) {
      this.#weights = new Float64Array(64);
      this.#units = new Float64Array(64);
    }
    return count;
  }

  resolve(state: number, arc: number, backsOff: boolean): number {
    return backsOff ? this.suffixOf(state) : this.targetOf(state, arc);
  }

  /** Whether a state's suffix gives a token that the state has no arc for, or backs off to a state that does. */
  #leavesSomethingTo(state: number): boolean {
    if (state === ROOT) return false;
    const suffix = this.suffixOf(state);
    const { tokens, weights, backoffs } = this.tables;
    let own = this.firstArc[state]!;
    const end = this.firstArc[state + 1]!;
    for (let arc = this.firstArc[suffix]!; arc < this.firstArc[suffix + 1]!; arc++) {
      while (own < end && tokens[own]! < tokens[arc]!) own++;
      if (weights[arc] !== 0 && !(own < end && tokens[own] === tokens[arc])) return true;
    }
    return backoffs[suffix] !== 0 && this.#leavesSomethingTo(suffix);
  }
}

/** The tokens in the order of how many arcs carry them, after the end. */
function tokensByRank({ symbols, tokens }: ModelTables): Int32Array {
  // Wide rows ask for no rank, and their alphabets are the large ones.
  if (symbols.length > NARROW_TOKENS) return new Int32Array(0);
  const arcs = new Float64Array(symbols.length);
  for (let arc = 0; arc < tokens.length; arc++) arcs[tokens[arc]!]!++;
  arcs[END] = Number.POSITIVE_INFINITY;
  return Int32Array.from(symbols.keys()).sort((a, b) => arcs[b]! - arcs[a]! || a - b);
}

import { findToken } from '../counts/findToken.ts';
import { END, START } from '../counts/NGramCounts.ts';
import { PhonyError } from '../PhonyError.ts';
import type { Words4 } from '../random/hash128.ts';
import { mix32, RandomStream } from '../random/RandomStream.ts';
import { COLUMN_UNITS, fillAliasTable, quantize } from './aliasTable.ts';
import type { ModelTables } from './ModelTables.ts';
import { decodeWeight } from './minifloat.ts';
import { textOfUnits } from './textOfUnits.ts';

/** The empty context. */
export const ROOT = 0;
/** The context that holds nothing but the start: where every walk begins. */
export const START_STATE: number = START + 1;

/** Words before a row's columns: what to emit on arrival, the number of columns, the state. */
const HEADER = 3;
/** Rows of more columns spend a third word on each, since an alias no longer fits into 16 bits. */
const NARROW_COLUMNS = 65536;
/** How often a token that the longer context excludes is drawn again before the rest is enumerated. */
const REDRAWS = 8;
/** How often a walk may end before it began; a trained model has never seen an empty row and needs one or two. */
const RESTARTS = 10_000;

/**
 * A model ready to be walked: a weighted automaton with a state per context, an arc per token seen there, and one arc that
 * backs off to the context without its first token.
 *
 * Each state's arcs are compiled, when it is first visited, into a row of an alias table. A row lies in one block of
 * `Int32Array` words:
 *
 *     emit │ columns k │ state │ k × ( threshold ‹16 bits› alias ‹16 bits› │ target )
 *
 * A target is 0 for the end, `row · 2` for a token, `row · 2 + 1` for the back-off arc, and a negative number as long as
 * nobody went there: `~(arc · 2)` or `~(state · 2 + 1)`. Visiting builds the row and writes its place over the number, so
 * rows lie in the order in which a walk first meets them, the often visited ones together at the front.
 *
 * The distribution of a step from context c: the arcs of c in proportion to their whole units (see `quantize`); on
 * back-off, the step from the shorter context, on condition that it gives no token that c has an arc for. A value is such
 * a walk on condition that it is not empty.
 */
export class Automaton {
  readonly tables: ModelTables;
  /** Where each state's arcs begin; one entry more than states. */
  readonly firstArc: Uint32Array;
  /** What the last walk emitted: UTF-16 units when `emitsUnits`, else tokens. */
  emitted: Int32Array<ArrayBuffer> = new Int32Array(64);
  /** Whether every token is one UTF-16 unit, as in most alphabets: then values are made from units directly. */
  readonly emitsUnits: boolean;
  /** Code points of each token. */
  readonly tokenLengths: Uint32Array;
  readonly #emits: Int32Array;
  /** Each state's longest suffix that is a state; −1 while unknown. */
  readonly #suffixes: Int32Array;
  /** Where each state's row begins; 0 while it is not built. */
  readonly #rows: Int32Array;
  readonly #words: Int32Array;
  #wordsUsed = HEADER;
  #weights = new Float64Array(64);
  #units = new Float64Array(64);
  #thresholds = new Uint32Array(64);
  #aliases = new Uint32Array(64);
  #queue = new Uint32Array(64);

  /** @param tables closed under suffixes, as training makes them; `checkTables` tells of tables from elsewhere */
  constructor(tables: ModelTables) {
    this.tables = tables;
    const { arcCounts, symbols, backoffs } = tables;
    const states = arcCounts.length;
    const firstArc = new Uint32Array(states + 1);
    let arcs = 0;
    let words = HEADER;
    for (let state = 0; state < states; state++) {
      firstArc[state] = arcs;
      const count = arcCounts[state]!;
      arcs += count;
      const columns = count + (backoffs[state] === 0 ? 0 : 1);
      words += HEADER + columns * (columns > NARROW_COLUMNS ? 3 : 2);
    }
    firstArc[states] = arcs;
    this.firstArc = firstArc;
    this.#words = new Int32Array(words);
    this.#suffixes = new Int32Array(states).fill(-1);
    this.#suffixes[ROOT] = ROOT;
    this.#rows = new Int32Array(states);
    let emitsUnits = true;
    const lengths = new Uint32Array(symbols.length);
    for (let token = START + 1; token < symbols.length; token++) {
      const symbol = symbols[token]!;
      if (symbol.length !== 1) emitsUnits = false;
      lengths[token] = symbol.length === 1 ? 1 : Array.from(symbol).length;
    }
    this.emitsUnits = emitsUnits;
    this.tokenLengths = lengths;
    this.#emits = Int32Array.from(symbols, (symbol, token) => (emitsUnits ? symbol.charCodeAt(0) : token));
  }

  /** How many states there are. */
  get stateCount(): number {
    return this.tables.arcCounts.length;
  }

  /** How many arcs there are, back-off arcs not counted. */
  get arcCount(): number {
    return this.tables.tokens.length;
  }

  /**
   * Walks from a state to the end and leaves what it emits in `emitted`.
   * @param key the stream's key; the four words are the address below it (see `RandomStream`)
   * @param state where to begin; default the start
   * @param emittedBefore how many places of `emitted` are taken already, by a prefix that led to `state`
   * @param lengthBefore the code points of that prefix
   * @returns how many places of `emitted` are taken in the end
   */
  walk(
    key: Words4,
    w0: number,
    w1: number,
    w2: number,
    w3: number,
    state: number = START_STATE,
    emittedBefore = 0,
    lengthBefore = 0,
  ): number {
    const words = this.#words;
    const { maxLength } = this.tables;
    const lengths = this.emitsUnits ? undefined : this.tokenLengths;
    let emitted = this.emitted;
    let length = lengthBefore;
    let at = emittedBefore;
    let row = this.#rowOf(state);
    let excluding = -1;
    let redraws = 0;
    let restarts = 0;
    // The same arithmetic as `RandomStream`, in locals.
    let a = mix32(key[0] ^ w0);
    let b = mix32(key[1] ^ w1 ^ a);
    let c = mix32(key[2] ^ w2 ^ b);
    let d = mix32(key[3] ^ w3 ^ c);
    while (length < maxLength) {
      const bits = (a + b + d) | 0;
      d = (d + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + bits) | 0;

      const columns = words[row + 1]!;
      // One product of the bits and the number of columns: its high half is the column, its low half tells where in it.
      const within = Math.imul(bits, columns) >>> 16;
      let slot: number;
      if (columns <= NARROW_COLUMNS) {
        // The high half from two 16-bit halves: a third of the time that the way through a double takes.
        const column = (Math.imul(bits >>> 16, columns) + (Math.imul(bits & 0xffff, columns) >>> 16)) >>> 16;
        const keep = words[row + HEADER + column * 2]!;
        // All ones below the threshold, else 0: half of these choices go either way, and a branch would guess in vain.
        const own = (within - (keep >>> 16)) >> 31;
        slot = row + HEADER + 1 + (((column & own) | (keep & 0xffff & ~own)) << 1);
      } else {
        slot = row + HEADER + Math.floor(((bits >>> 0) * columns) / 4294967296) * 3;
        if (within >= words[slot]!) slot = row + HEADER + words[slot + 1]! * 3;
        slot += 2;
      }
      let target = words[slot]!;
      if (target < 0) target = this.#resolve(row, slot);
      if ((target & 1) === 1) {
        excluding = words[row + 2]!;
        redraws = 0;
        row = target >> 1;
        continue;
      }
      if (excluding >= 0) {
        if (this.#hasArc(excluding, target === 0 ? END : this.#tokenOf(words[(target >> 1) + 2]!))) {
          if (++redraws < REDRAWS) continue;
          target = this.#drawBelow(words[row + 2]!, excluding, bits, d);
          if ((target & 1) === 1) {
            excluding = words[row + 2]!;
            redraws = 0;
            row = target >> 1;
            continue;
          }
        }
        excluding = -1;
      }
      if (target === 0) {
        if (at > 0) break;
        // A value is never empty: an end right at the start sends the walk back to it.
        if (++restarts > RESTARTS) this.#failAtStart();
        row = this.#rowOf(state);
        continue;
      }
      row = target >> 1;
      if (at === emitted.length) emitted = this.#growEmitted();
      const emit = words[row]!;
      emitted[at++] = emit;
      length += lengths === undefined ? 1 : lengths[emit]!;
    }
    return at;
  }

  /** The text of the first `count` places of `emitted`. */
  text(count: number): string {
    if (this.emitsUnits) return textOfUnits(this.emitted, count);
    const { symbols } = this.tables;
    let text = '';
    for (let i = 0; i < count; i++) text += symbols[this.emitted[i]!]!;
    return text;
  }

  /** Writes a token into `emitted`, as a walk does. */
  emit(at: number, token: number): void {
    if (at === this.emitted.length) this.#growEmitted();
    this.emitted[at] = this.#emits[token]!;
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
    this.#reserve(arcs + 1);
    const positive = this.#weights;
    let columns = 0;
    for (let i = 0; i < arcs; i++) if (weights[from + i] !== 0) positive[columns++] = decodeWeight(weights[from + i]!);
    const backsOff = backoffs[state] !== 0 && this.#leavesSomethingTo(state, columns);
    if (backsOff) positive[columns++] = decodeWeight(backoffs[state]!);
    const packed = this.#units;
    if (columns > 0) quantize(positive, columns, packed);
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
        if (this.#hasArc(excluding, this.tables.tokens[arc]!)) allowed -= units[arc - from]!;
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

  /** The start, with its place among the states known. */
  startState(): number {
    this.#suffixes[START_STATE] = ROOT;
    return START_STATE;
  }

  /** The token that every context of this state ends in. Contexts are arcs, so this needs no table of its own. */
  #tokenOf(state: number): number {
    return this.tables.tokens[state - 1]!;
  }

  #hasArc(state: number, token: number): boolean {
    return this.arcOf(state, token) >= 0;
  }

  /** Whether a state's suffix has a token, or a back-off, that the state's own arcs leave over. */
  #leavesSomethingTo(state: number, arcs: number): boolean {
    if (state === ROOT) return false;
    const suffix = this.suffixOf(state);
    if (this.tables.backoffs[suffix] !== 0 && suffix !== ROOT) return true;
    const { weights } = this.tables;
    let below = 0;
    for (let arc = this.firstArc[suffix]!; arc < this.firstArc[suffix + 1]!; arc++) if (weights[arc] !== 0) below++;
    return below > arcs;
  }

  #rowOf(state: number): number {
    return this.#rows[state]! || this.#build(state);
  }

  /** Compiles a state's arcs into the next free row. */
  #build(state: number): number {
    if (state === START_STATE) this.startState();
    const { backoff } = this.unitsOf(state);
    const { weights } = this.tables;
    const from = this.firstArc[state]!;
    const arcs = this.firstArc[state + 1]! - from;
    const units = this.#units;
    const words = this.#words;
    const row = this.#wordsUsed;
    let columns = 0;
    for (let i = 0; i < arcs; i++) if (weights[from + i] !== 0) units[columns++] = units[i]!;
    if (backoff > 0) units[columns++] = backoff;
    fillAliasTable(units, columns, this.#thresholds, this.#aliases, this.#queue);
    const narrow = columns <= NARROW_COLUMNS;
    words[row] = state === ROOT ? 0 : this.#emits[this.#tokenOf(state)]!;
    words[row + 1] = columns;
    words[row + 2] = state;
    let arc = from;
    let at = row + HEADER;
    for (let column = 0; column < columns; column++) {
      const isBackoff = backoff > 0 && column === columns - 1;
      while (!isBackoff && weights[arc] === 0) arc++;
      if (narrow) words[at++] = (this.#thresholds[column]! << 16) | this.#aliases[column]!;
      else {
        words[at++] = this.#thresholds[column]!;
        words[at++] = this.#aliases[column]!;
      }
      if (isBackoff) words[at++] = ~(state * 2 + 1);
      else words[at++] = this.tables.tokens[arc] === END ? 0 : ~(arc * 2);
      arc++;
    }
    this.#wordsUsed = at;
    this.#rows[state] = row;
    return row;
  }

  /** Finds out where a slot's arc leads, and writes it there for the next time. */
  #resolve(row: number, slot: number): number {
    const state = this.#words[row + 2]!;
    const pending = ~this.#words[slot]!;
    const target =
      (pending & 1) === 1
        ? this.#rowOf(this.suffixOf(state)) * 2 + 1
        : this.#rowOf(this.targetOf(state, pending >> 1)) * 2;
    this.#words[slot] = target;
    return target;
  }

  /**
   * Draws from a state on condition that no token of `excluding` comes, by enumeration: what redrawing converges to,
   * in bounded time however little the condition leaves.
   */
  #drawBelow(state: number, excluding: number, bits: number, counter: number): number {
    const { tokens } = this.tables;
    const { units, backoff } = this.unitsOf(state);
    const from = this.firstArc[state]!;
    const to = this.firstArc[state + 1]!;
    let allowed = backoff;
    for (let arc = from; arc < to; arc++) {
      if (units[arc - from] !== 0 && !this.#hasArc(excluding, tokens[arc]!)) allowed += units[arc - from]!;
    }
    if (allowed === 0) {
      throw new PhonyError(
        'MODEL_INCONSISTENT',
        `the model backs off from state ${excluding} to state ${state}, which has nothing left to give; train it anew, or check the file with verify()`,
      );
    }
    let rest = Math.floor(new RandomStream([bits, counter, state, excluding], 0, 0, 0, 0).fraction() * allowed);
    for (let arc = from; arc < to; arc++) {
      if (units[arc - from] === 0 || this.#hasArc(excluding, tokens[arc]!)) continue;
      rest -= units[arc - from]!;
      if (rest < 0) return tokens[arc] === END ? 0 : this.#rowOf(this.targetOf(state, arc)) * 2;
    }
    return this.#rowOf(this.suffixOf(state)) * 2 + 1;
  }

  #failAtStart(): never {
    throw new PhonyError(
      'MODEL_INCONSISTENT',
      `the model ended ${RESTARTS} values before their first character; train it anew, or check the file with verify()`,
    );
  }

  #growEmitted(): Int32Array<ArrayBuffer> {
    const longer = new Int32Array(this.emitted.length * 2);
    longer.set(this.emitted);
    this.emitted = longer;
    return longer;
  }

  #reserve(columns: number): void {
    if (this.#units.length >= columns) return;
    this.#weights = new Float64Array(columns);
    this.#units = new Float64Array(columns);
    this.#thresholds = new Uint32Array(columns);
    this.#aliases = new Uint32Array(columns);
    this.#queue = new Uint32Array(columns);
  }
}

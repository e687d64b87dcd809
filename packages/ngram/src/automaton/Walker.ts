import { END } from '../counts/boundaries.ts';
import { PhonyError } from '../PhonyError.ts';
import type { Words4 } from '../random/hash128.ts';
import { mix32, RandomStream } from '../random/RandomStream.ts';
import type { Acceptance } from './Acceptance.ts';
import { fillAliasTable } from './aliasTable.ts';
import { Columns, type RowSource } from './RowSource.ts';

/** Words before the columns of a narrow row, and words of a column. */
const NARROW_HEADER = 2;
const NARROW_COLUMN = 2;
/** The same of wide rows. */
const WIDE_HEADER = 4;
const WIDE_COLUMN = 3;
/** What a threshold counts in: units of a column. */
const THRESHOLD_UNITS = 2 ** 24;
/** What a pointer to a narrow row can hold: its place in pairs of words, and its number of columns. */
const NARROW_PAIRS = 2 ** 22;
const NARROW_COLUMNS = 255;
const NARROW_NODES = 2 ** 24;
/** The largest alphabet of narrow rows. */
export const NARROW_TOKENS: number = 256;
/** Scratch space for more columns than these is given up again once the row is built. */
export const HUGE_ROW: number = 4096;
/** How often a token that the longer context excludes is drawn again before the rest is enumerated. */
const REDRAWS = 64;
/** The end leads to place 0, where no row is but words of 0, as the end's token is. */
const END_PLACE = 0;
/** The place of a row of one column that is written anew whenever it is needed, and that of the first of all others. */
const ONLY_ROW = 4;
const FIRST_ROW = 12;
/** How often a walk may be thrown away; trained models need a few. */
const ATTEMPTS = 10_000;
/** How many steps all of those may take together: about a second. */
const STEPS = 2 ** 26;

/**
 * The hot loop: walks over the rows of a source, each row compiled at its first visit into an alias table.
 *
 * A *narrow* row, for alphabets of up to 256 tokens and moderate models, is a block of 32-bit words:
 *
 *     node ‹24› rank of its token ‹8› │ mask of its arcs' tokens ‹32› │ k × ( threshold ‹24› alias ‹8› │ target )
 *
 * A target is `place ‹22› columns ‹8› back-off ‹1›`: all that the next step needs stands in it, so that a step waits for one
 * cache line. The end's target is 0. A *wide* row, for everything else, is
 *
 *     emit │ node │ token │ columns k │ k × ( threshold ‹24› │ alias │ target )
 *
 * with targets `place · 2 + back-off`. In both, a negative target is one where nobody went yet: `~(code · 2 + back-off)`.
 * The first visit builds the row and writes its place over the number, so rows lie in the order in which walks first meet
 * them. What values are does not depend on that order.
 *
 * The distribution of a step: the outcomes by their units; on back-off, those of the shorter context on condition that no
 * token comes for which the longer one has an arc. A value is such a walk on condition that it is accepted.
 */
export class Walker {
  readonly #source: RowSource;
  readonly #narrow: boolean;
  readonly #rows: Int32Array;
  readonly #words: Int32Array;
  /** What the token of each rank emits, for narrow rows. */
  readonly #emits: Int32Array;
  #used = FIRST_ROW;
  /** How many steps all walks that were thrown away took so far: what callers that walk often can bound. */
  spent = 0;
  /** What the last walk emitted. */
  emitted: Int32Array<ArrayBuffer> = new Int32Array(64);
  #columns = new Columns();
  #thresholds = new Uint32Array(64);
  #aliases = new Uint32Array(64);
  #queue = new Uint32Array(64);

  /** @param emits what the token of each rank emits, where rows are narrow; wide rows ask `source.emitOf` */
  constructor(source: RowSource, emits: Int32Array) {
    this.#source = source;
    this.#emits = emits;
    const { nodeCount, columnCount, mostColumns, tokenCount } = source;
    this.#narrow =
      tokenCount <= NARROW_TOKENS &&
      mostColumns <= NARROW_COLUMNS &&
      nodeCount < NARROW_NODES &&
      nodeCount + columnCount + FIRST_ROW < NARROW_PAIRS;
    this.#rows = new Int32Array(nodeCount);
    this.#words = new Int32Array(
      FIRST_ROW +
        (this.#narrow
          ? nodeCount * NARROW_HEADER + columnCount * NARROW_COLUMN
          : nodeCount * WIDE_HEADER + columnCount * WIDE_COLUMN),
    );
  }

  /** Bytes of the rows that were built so far and of the index to them. */
  get bytes(): number {
    return (this.#used + this.#rows.length) * 4;
  }

  /**
   * Walks from the start to an end that is accepted, and leaves what it emits in `emitted`.
   * @param key the stream's key; the four words are the address below it (see `RandomStream`)
   * @returns how many places of `emitted` are taken
   * @throws PhonyError `MODEL_INCONSISTENT` where no walk of 10,000 is accepted
   */
  walk(key: Words4, w0: number, w1: number, w2: number, w3: number, acceptance: Acceptance): number {
    return this.#narrow
      ? this.#walkNarrow(key, w0, w1, w2, w3, acceptance)
      : this.#walkWide(key, w0, w1, w2, w3, acceptance);
  }

  #walkNarrow(key: Words4, w0: number, w1: number, w2: number, w3: number, acceptance: Acceptance): number {
    // Numbers instead of the names above, on purpose: bundlers make variables of named constants, which a loop like this one
    // has to look up at every turn. 2 words are a row's header, 31 is the bit of a mask that all tokens without one of their
    // own share, 0x400000 how many pairs of words a place can tell, and 0x10000000 that times `REDRAWS`.
    const words = this.#words;
    const emits = this.#emits;
    const { codes, limits } = acceptance;
    let emitted = this.emitted;
    const start = this.#rowOf(this.#source.start);
    let attempts = 0;
    let steps = 0;
    // The same arithmetic as `RandomStream`, in locals.
    let a = mix32(key[0] ^ w0);
    let b = mix32(key[1] ^ w1 ^ a);
    let c = mix32(key[2] ^ w2 ^ b);
    let d = mix32(key[3] ^ w3 ^ c);
    for (;;) {
      let bits = (a + b + d) | 0;
      d = (d + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + bits) | 0;
      // Whether a walk is kept is settled before it begins, as far as its length decides: so a hopeless one ends early.
      const chance = bits >>> 16;
      const limit = limits[chance >>> 8]!;
      if (limit > emitted.length) emitted = this.#growEmitted(limit);
      let at = 0;
      let pointer = start;
      // The row whose arcs' tokens are ruled out, as its place, and how often they came all the same; 0 for none. Few variables
      // live through this loop on purpose: those that find no register cost a fifth of its speed.
      let excluding = 0;
      for (;;) {
        bits = (a + b + d) | 0;
        d = (d + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + bits) | 0;
        const row = (pointer >>> 9) << 1;
        const columns = (pointer >>> 1) & 255;
        // One product of the bits and the number of columns: its high half is the column, its low half tells where in it.
        const within = Math.imul(bits, columns) >>> 8;
        // The high half from two 16-bit halves: a third of the time that the way through a double takes.
        const column = (Math.imul(bits >>> 16, columns) + (Math.imul(bits & 0xffff, columns) >>> 16)) >>> 16;
        const keep = words[row + 2 + column * 2]!;
        // All ones below the threshold, else 0: half of these choices go either way, and a branch would guess in vain.
        const own = (within - (keep >>> 8)) >> 31;
        const slot = row + 3 + (((column & own) | (keep & 0xff & ~own)) << 1);
        let target = words[slot]!;
        if (target < 0) target = this.#resolve(words[row]! >>> 8, slot);
        if ((target & 1) === 1) {
          excluding = pointer >>> 9;
          pointer = target;
          continue;
        }
        // The end has no row; the word that stands for one is 0, as its rank is.
        const rank = words[(target >>> 9) << 1]! & 255;
        if (excluding !== 0) {
          const longer = (excluding & 0x3fffff) << 1;
          const bit = Math.min(rank, 31);
          if (((words[longer + 1]! >>> bit) & 1) !== 0 && (rank < 31 || this.#rulesOut(longer, rank))) {
            excluding += 0x400000;
            if (excluding >= 0x10000000) {
              pointer = this.#drawBelow(words[row]! >>> 8, words[longer]! >>> 8, bits, d);
              excluding = 0;
            }
            continue;
          }
          excluding = 0;
        }
        if (rank === 0) {
          if (chance > codes[at]!) break;
          if (attempts !== 0) this.spent += steps;
          return at;
        }
        if (at === limit) break;
        emitted[at++] = emits[rank]!;
        pointer = target;
      }
      steps += at + 1;
      if (++attempts > ATTEMPTS || steps > STEPS) this.#fail(attempts);
    }
  }

  /** As `#walkNarrow`, step by step the same. */
  #walkWide(key: Words4, w0: number, w1: number, w2: number, w3: number, acceptance: Acceptance): number {
    const words = this.#words;
    const { codes, limits } = acceptance;
    let emitted = this.emitted;
    const start = this.#rowOf(this.#source.start) >> 1;
    let attempts = 0;
    let steps = 0;
    let a = mix32(key[0] ^ w0);
    let b = mix32(key[1] ^ w1 ^ a);
    let c = mix32(key[2] ^ w2 ^ b);
    let d = mix32(key[3] ^ w3 ^ c);
    for (;;) {
      let bits = (a + b + d) | 0;
      d = (d + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + bits) | 0;
      const chance = bits >>> 16;
      const limit = limits[chance >>> 8]!;
      if (limit > emitted.length) emitted = this.#growEmitted(limit);
      let at = 0;
      let row = start;
      let excluding = -1;
      let redraws = 0;
      for (;;) {
        bits = (a + b + d) | 0;
        d = (d + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + bits) | 0;
        const columns = words[row + 3]!;
        const within = Math.imul(bits, columns) >>> 8;
        let slot = row + WIDE_HEADER + Math.floor(((bits >>> 0) * columns) / 4294967296) * WIDE_COLUMN;
        if (within >= words[slot]!) slot = row + WIDE_HEADER + words[slot + 1]! * WIDE_COLUMN;
        slot += 2;
        let target = words[slot]!;
        if (target < 0) target = this.#resolve(words[row + 1]!, slot);
        const next = target >> 1;
        const token = words[next + 2]!;
        if ((target & 1) === 0 && excluding >= 0) {
          if (this.#source.hasArc(excluding, token)) {
            if (++redraws === REDRAWS) {
              row = this.#drawBelow(words[row + 1]!, excluding, bits, d);
              excluding = -1;
            }
            continue;
          }
          excluding = -1;
        }
        if ((target & 1) === 1) {
          excluding = words[row + 1]!;
          redraws = 0;
          row = next;
          continue;
        }
        if (token === END) {
          if (chance > codes[at]!) break;
          if (attempts !== 0) this.spent += steps;
          return at;
        }
        if (at === limit) break;
        emitted[at++] = words[next]!;
        row = next;
      }
      steps += at + 1;
      if (++attempts > ATTEMPTS || steps > STEPS) this.#fail(attempts);
    }
  }

  /** The pointer to a node's row. */
  #rowOf(node: number): number {
    return this.#rows[node]! || this.#build(node);
  }

  /** Compiles a node's outcomes into the next free row. */
  #build(node: number): number {
    const source = this.#source;
    const columns = this.#columns;
    const count = source.readColumns(node, columns);
    const { units, tokens, codes } = columns;
    if (this.#queue.length < count) {
      this.#thresholds = new Uint32Array(units.length);
      this.#aliases = new Uint32Array(units.length);
      this.#queue = new Uint32Array(units.length);
    }
    fillAliasTable(units, count, source.columnUnits, this.#thresholds, this.#aliases, this.#queue);
    const scale = THRESHOLD_UNITS / source.columnUnits;
    const words = this.#words;
    const row = this.#used;
    let at = row;
    if (this.#narrow) {
      words[at++] = (node << 8) | source.rankOf(node);
      words[at++] = source.arcMask(node);
    } else {
      words[at++] = source.emitOf(node);
      words[at++] = node;
      words[at++] = source.tokenOf(node);
      words[at++] = count;
    }
    for (let column = 0; column < count; column++) {
      const threshold = this.#thresholds[column]! * scale;
      if (this.#narrow) words[at++] = (threshold << 8) | this.#aliases[column]!;
      else {
        words[at++] = threshold;
        words[at++] = this.#aliases[column]!;
      }
      words[at++] = tokens[column] === END ? END_PLACE : ~(codes[column]! * 2 + (tokens[column]! < 0 ? 1 : 0));
    }
    this.#used = at;
    if (count > HUGE_ROW) {
      this.#columns = new Columns();
      this.#thresholds = new Uint32Array(64);
      this.#aliases = new Uint32Array(64);
      this.#queue = new Uint32Array(64);
    }
    const pointer = this.#narrow ? ((row >> 1) << 9) | (count << 1) : row * 2;
    this.#rows[node] = pointer;
    return pointer;
  }

  /** Finds out where a slot of a node's row leads, and writes it there for the next time. */
  #resolve(node: number, slot: number): number {
    const target = this.#follow(node, ~this.#words[slot]!);
    this.#words[slot] = target;
    return target;
  }

  #follow(node: number, pending: number): number {
    const backsOff = (pending & 1) === 1;
    return this.#rowOf(this.#source.resolve(node, pending >> 1, backsOff)) | (backsOff ? 1 : 0);
  }

  /**
   * Draws from a node on condition that no token comes for which `excluding` has an arc, by enumeration: what redrawing
   * converges to, in bounded time however little the condition leaves.
   * @returns a pointer to a row of the node with this one outcome: the next step takes it
   */
  #drawBelow(node: number, excluding: number, bits: number, counter: number): number {
    const { units, tokens, codes } = this.#readAllowed(node, excluding);
    let allowed = 0;
    for (const unit of units) allowed += unit;
    if (allowed === 0) {
      throw new PhonyError(
        'MODEL_INCONSISTENT',
        `the model backs off from state ${excluding} to state ${node}, which has nothing left to give; train it anew, or check the file with verify()`,
      );
    }
    let rest = Math.floor(new RandomStream([bits, counter, node, excluding], 0, 0, 0, 0).fraction() * allowed);
    let chosen = -1;
    while (rest >= 0) rest -= units[++chosen]!;
    const token = tokens[chosen]!;
    const target = token === END ? END_PLACE : this.#follow(node, codes[chosen]! * 2 + (token < 0 ? 1 : 0));
    const words = this.#words;
    const row = ONLY_ROW;
    const of = this.#narrow ? (this.#rows[node]! >>> 9) << 1 : this.#rows[node]! >> 1;
    const header = this.#narrow ? NARROW_HEADER : WIDE_HEADER;
    for (let i = 0; i < header; i++) words[row + i] = words[of + i]!;
    if (!this.#narrow) words[row + 3] = 1;
    words[row + header] = 0;
    words[row + header + (this.#narrow ? 1 : 2)] = target;
    return this.#narrow ? ((row >> 1) << 9) | 2 : row;
  }

  #readAllowed(node: number, excluding: number): { units: number[]; tokens: number[]; codes: number[] } {
    const count = this.#source.readColumns(node, this.#columns);
    const allowed = { units: [] as number[], tokens: [] as number[], codes: [] as number[] };
    for (let i = 0; i < count; i++) {
      const token = this.#columns.tokens[i]!;
      if (token >= 0 && this.#source.hasArc(excluding, token)) continue;
      allowed.units.push(this.#columns.units[i]!);
      allowed.tokens.push(token);
      allowed.codes.push(this.#columns.codes[i]!);
    }
    return allowed;
  }

  #rulesOut(longer: number, rank: number): boolean {
    return this.#source.hasArc(this.#words[longer]! >>> 8, this.#source.tokenOfRank(rank));
  }

  #growEmitted(places: number): Int32Array<ArrayBuffer> {
    let size = this.emitted.length;
    while (size < places) size *= 2;
    this.emitted = new Int32Array(size);
    return this.emitted;
  }

  #fail(attempts: number): never {
    throw new PhonyError(
      'MODEL_INCONSISTENT',
      `the model gave no acceptable value in ${attempts} walks; train it anew, or check the file with verify()`,
    );
  }
}

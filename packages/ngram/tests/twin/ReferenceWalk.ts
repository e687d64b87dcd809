import { fillAliasTable, quantize } from '../../src/automaton/aliasTable.ts';
import type { ModelTables } from '../../src/automaton/ModelTables.ts';
import { decodeWeight } from '../../src/automaton/minifloat.ts';
import { END, START } from '../../src/counts/boundaries.ts';
import type { Words4 } from '../../src/random/hash128.ts';
import { mix32, RandomStream } from '../../src/random/RandomStream.ts';

/** What may come after a context: its arcs, in token order. */
interface Context {
  readonly state: number;
  readonly tokens: readonly number[];
  readonly arcs: ReadonlyMap<number, number>;
  readonly backoff: number;
}

interface Outcome {
  readonly token: number;
  readonly units: number;
}

const BACK_OFF = -1;
const REDRAWS = 64;
const COLUMN_UNITS = 65536;

/**
 * The readable twin of the walk over a model: contexts by their tokens in a map instead of rows and pointers, alias tables
 * made anew for each step, the random numbers from a `RandomStream`. It has to give the same tokens, draw by draw.
 */
export class ReferenceWalk {
  /** How often an outcome was found by enumeration, so that a test that is about it can tell. */
  enumerated = 0;
  /** How many walks were thrown away. */
  thrownAway = 0;
  readonly #tables: ModelTables;
  readonly #contexts = new Map<string, Context>();

  constructor(tables: ModelTables) {
    this.#tables = tables;
    const { arcCounts, tokens, weights, backoffs } = tables;
    const paths: (readonly number[])[] = [[]];
    for (let state = 0, arc = 0; state < arcCounts.length; state++) {
      const arcs = new Map<number, number>();
      for (let i = 0; i < arcCounts[state]!; i++, arc++) {
        arcs.set(tokens[arc]!, decodeWeight(weights[arc]!));
        paths.push([...paths[state]!, tokens[arc]!]);
      }
      // A context behind which nothing was kept is none, unless it is a single token.
      if (arcs.size === 0 && paths[state]!.length > 1) continue;
      const context = { state, tokens: paths[state]!, arcs, backoff: decodeWeight(backoffs[state]!) };
      this.#contexts.set(paths[state]!.join(), context);
    }
  }

  /** The tokens of the value at an address. */
  walk(key: Words4, w0: number, w1: number, w2: number, w3: number): number[] {
    const stream = new RandomStream(key, w0, w1, w2, w3);
    let counter = counterOf(key, w0, w1, w2, w3);
    const draw = (): number => {
      counter = (counter + 1) | 0;
      return stream.next();
    };
    for (;;) {
      const chance = draw() >>> 16;
      const limit = this.#limitOf(chance);
      const value: number[] = [];
      let token = this.#step(value, draw, () => counter);
      while (token !== END && value.length < limit) {
        value.push(token);
        token = this.#step(value, draw, () => counter);
      }
      if (token === END && value.length > 0 && chance <= this.#codeOf(value.length)) return value;
      this.thrownAway++;
    }
  }

  /** A walk of n tokens is kept when its chance is no greater. Where all are kept seldom, all are kept more often. */
  #codeOf(tokens: number): number {
    const { acceptances } = this.#tables;
    if (acceptances.length === 0) return 65535;
    const factor = Math.floor(65536 / (Math.max(...acceptances.subarray(1)) + 1));
    return (acceptances[tokens]! + 1) * factor - 1;
  }

  /** The most tokens with which a walk may be kept, going by the upper half of its chance: it ends when it passes them. */
  #limitOf(chance: number): number {
    let limit = this.#tables.maxTokens;
    while (limit > 0 && this.#codeOf(limit) >> 8 < chance >> 8) limit--;
    return limit;
  }

  #step(value: readonly number[], draw: () => number, counter: () => number): number {
    let context = this.#longest([START, ...value].slice(-this.#tables.order));
    let longer: Context | undefined;
    for (;;) {
      let token = BACK_OFF;
      let bits = 0;
      let attempts = 0;
      const isExcluded = (): boolean => token !== BACK_OFF && longer?.arcs.has(token) === true;
      do {
        bits = draw();
        token = drawColumn(this.#columns(context), bits);
        attempts++;
      } while (isExcluded() && attempts < REDRAWS);
      if (isExcluded()) {
        token = this.#enumerate(context, longer!, bits, counter());
        // The outcome is laid down as a row of one column, which is then drawn from.
        draw();
      }
      if (token !== BACK_OFF) return token;
      longer = context;
      context = this.#suffix(context);
    }
  }

  /** All outcomes that `longer` does not have, each by its units. */
  #enumerate(context: Context, longer: Context, bits: number, counter: number): number {
    this.enumerated++;
    const allowed = this.#columns(context).filter(({ token }) => !longer.arcs.has(token));
    const total = allowed.reduce((sum, { units }) => sum + units, 0);
    const stream = new RandomStream([bits, counter, context.state, longer.state], 0, 0, 0, 0);
    let rest = Math.floor(stream.fraction() * total);
    const chosen = allowed.find(({ units }) => {
      rest -= units;
      return rest < 0;
    });
    return chosen!.token;
  }

  /** The outcomes of a context with their whole units, the back-off arc last. */
  #columns(context: Context): Outcome[] {
    const outcomes = [...context.arcs].filter(([, weight]) => weight > 0);
    if (this.#backsOff(context)) outcomes.push([BACK_OFF, context.backoff]);
    const weights = Float64Array.from(outcomes, ([, weight]) => weight);
    const units = new Float64Array(weights.length);
    quantize(weights, weights.length, COLUMN_UNITS, units);
    return outcomes.map(([token], i) => ({ token, units: units[i]! }));
  }

  /** Whether anything is left to shorter contexts. */
  #backsOff(context: Context): boolean {
    if (context.backoff === 0 || context.tokens.length === 0) return false;
    const suffix = this.#suffix(context);
    if ([...suffix.arcs].some(([token, weight]) => weight > 0 && !context.arcs.has(token))) return true;
    return this.#backsOff(suffix);
  }

  #suffix(context: Context): Context {
    return this.#longest(context.tokens.slice(1));
  }

  /** The longest context that the history ends in. */
  #longest(history: readonly number[]): Context {
    for (let from = 0; from < history.length; from++) {
      const context = this.#contexts.get(history.slice(from).join());
      if (context !== undefined) return context;
    }
    return this.#contexts.get('')!;
  }
}

function drawColumn(columns: readonly Outcome[], bits: number): number {
  const count = columns.length;
  const thresholds = new Uint32Array(count);
  const aliases = new Uint32Array(count);
  const units = Float64Array.from(columns, (column) => column.units);
  fillAliasTable(units, count, COLUMN_UNITS, thresholds, aliases, new Uint32Array(count));
  const product = BigInt(bits >>> 0) * BigInt(count);
  const column = Number(product >> 32n);
  const within = Number((product >> 16n) & 0xffffn);
  return columns[within < thresholds[column]! ? column : aliases[column]!]!.token;
}

/** The counter in the state of a `RandomStream` before its first draw. */
function counterOf(key: Words4, w0: number, w1: number, w2: number, w3: number): number {
  const a = mix32(key[0] ^ w0);
  const b = mix32(key[1] ^ w1 ^ a);
  return mix32(key[3] ^ w3 ^ mix32(key[2] ^ w2 ^ b));
}

import { fillAliasTable, quantize } from '../../src/automaton/aliasTable.ts';
import type { ModelTables } from '../../src/automaton/ModelTables.ts';
import { decodeWeight } from '../../src/automaton/minifloat.ts';
import { END, START } from '../../src/counts/NGramCounts.ts';
import type { Words4 } from '../../src/random/hash128.ts';
import { mix32, RandomStream } from '../../src/random/RandomStream.ts';

/** What may come after a context: its arcs, in token order. */
interface Context {
  readonly state: number;
  readonly tokens: readonly number[];
  readonly arcs: ReadonlyMap<number, number>;
  readonly backoff: number;
}

const BACK_OFF = -1;
const REDRAWS = 8;

/**
 * The readable twin of `Automaton.walk`: contexts by their tokens in a map instead of states and targets, alias tables
 * made anew for each step, the random numbers from a `RandomStream`. It has to give the same tokens, draw by draw.
 */
export class ReferenceWalk {
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
      this.#contexts.set(paths[state]!.join(), {
        state,
        tokens: paths[state]!,
        arcs,
        backoff: decodeWeight(backoffs[state]!),
      });
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
    const { maxLength, symbols } = this.#tables;
    const value: number[] = [];
    let length = 0;
    while (length < maxLength) {
      const token = this.#step(this.#longest([START, ...value].slice(-this.#tables.order)), draw, () => counter);
      if (token === END) {
        if (value.length > 0) break;
        continue;
      }
      value.push(token);
      length += Array.from(symbols[token]!).length;
    }
    return value;
  }

  #step(from: Context, draw: () => number, counter: () => number): number {
    let context = from;
    let longer: Context | undefined;
    for (;;) {
      let outcome = BACK_OFF;
      let bits = 0;
      let attempts = 0;
      do {
        bits = draw();
        outcome = drawColumn(this.#columns(context), bits);
        attempts++;
      } while (outcome !== BACK_OFF && longer?.arcs.has(outcome) === true && attempts < REDRAWS);
      if (outcome !== BACK_OFF && longer?.arcs.has(outcome) === true) {
        outcome = this.#enumerate(context, longer, bits, counter());
      }
      if (outcome !== BACK_OFF) return outcome;
      longer = context;
      context = this.#suffix(context);
    }
  }

  /** All outcomes that `longer` does not have, each by its units. */
  #enumerate(context: Context, longer: Context, bits: number, counter: number): number {
    const allowed = this.#columns(context).filter(({ outcome }) => !longer.arcs.has(outcome));
    const total = allowed.reduce((sum, { units }) => sum + units, 0);
    const stream = new RandomStream([bits, counter, context.state, longer.state], 0, 0, 0, 0);
    let rest = Math.floor(stream.fraction() * total);
    const chosen = allowed.find(({ units }) => {
      rest -= units;
      return rest < 0;
    });
    return chosen!.outcome;
  }

  /** The outcomes of a context with their whole units, the back-off arc last. */
  #columns(context: Context): { outcome: number; units: number }[] {
    const outcomes = [...context.arcs].filter(([, weight]) => weight > 0);
    if (this.#backsOff(context, outcomes.length)) outcomes.push([BACK_OFF, context.backoff]);
    const weights = Float64Array.from(outcomes, ([, weight]) => weight);
    const units = new Float64Array(weights.length);
    quantize(weights, weights.length, units);
    return outcomes.map(([outcome], i) => ({ outcome, units: units[i]! }));
  }

  #backsOff(context: Context, arcs: number): boolean {
    if (context.backoff === 0 || context.tokens.length === 0) return false;
    const suffix = this.#suffix(context);
    if (suffix.backoff > 0 && suffix.tokens.length > 0) return true;
    return [...suffix.arcs.values()].filter((weight) => weight > 0).length > arcs;
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

function drawColumn(columns: readonly { outcome: number; units: number }[], bits: number): number {
  const count = columns.length;
  const thresholds = new Uint32Array(count);
  const aliases = new Uint32Array(count);
  const units = Float64Array.from(columns, (column) => column.units);
  fillAliasTable(units, count, thresholds, aliases, new Uint32Array(count));
  const product = BigInt(bits >>> 0) * BigInt(count);
  const column = Number(product >> 32n);
  const within = Number((product >> 16n) & 0xffffn);
  return columns[within < thresholds[column]! ? column : aliases[column]!]!.outcome;
}

/** The counter in the state of a `RandomStream` before its first draw. */
function counterOf(key: Words4, w0: number, w1: number, w2: number, w3: number): number {
  const a = mix32(key[0] ^ w0);
  const b = mix32(key[1] ^ w1 ^ a);
  return mix32(key[3] ^ w3 ^ mix32(key[2] ^ w2 ^ b));
}

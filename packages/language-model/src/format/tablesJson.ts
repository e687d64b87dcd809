import { decodeWeight, encodeWeight, isWellFormed, type ModelTables, narrow } from '@phonyland/ngram';
import { damaged } from './ModelFormatError.ts';

/** Tables as JSON data. */
export interface TablesJson {
  /** No value is longer, in tokens. */
  readonly maxTokens: number;
  /** For each number of tokens, which share of 65,536 walks is kept as a value; empty where all are. */
  readonly acceptances: readonly number[];
  /** The text of each token; the first two are the end and the start. */
  readonly symbols: readonly string[];
  /** The states, the empty context first, then the n-gram of each arc in turn. */
  readonly states: readonly {
    /** Weight of backing off to the context without its first token; 0: never. */
    readonly backoff: number;
    /** Token and relative weight of each continuation. */
    readonly arcs: readonly (readonly [token: number, weight: number])[];
  }[];
}

/** The JSON data of tables. */
export function tablesToJson(tables: ModelTables): TablesJson {
  let arc = 0;
  return {
    maxTokens: tables.maxTokens,
    acceptances: Array.from(tables.acceptances, (code) => code + 1),
    symbols: tables.symbols,
    states: Array.from(tables.arcCounts, (count, state) => ({
      backoff: decodeWeight(tables.backoffs[state]!),
      arcs: Array.from({ length: count }, () => [tables.tokens[arc]!, decodeWeight(tables.weights[arc++]!)] as const),
    })),
  };
}

/**
 * Reads the JSON data of tables.
 * @param place what stands before the fields' names in an error
 * @throws ModelFormatError with the place of what does not fit
 */
export function readTablesJson(
  place: string,
  order: unknown,
  json: Partial<TablesJson>,
): Record<keyof ModelTables, unknown> {
  const states = list(`${place}states`, json.states) as TablesJson['states'];
  const arcs = states.flatMap((state, i) => {
    if (!Array.isArray(state?.arcs))
      throw damaged(`${place}states[${i}].arcs`, state?.arcs, 'a list of [token, weight]');
    return state.arcs as [number, number][];
  });
  const symbols = list(`${place}symbols`, json.symbols).map((symbol, i) => {
    if (typeof symbol !== 'string' || !isWellFormed(symbol)) throw damaged(`${place}symbols[${i}]`, symbol, 'a text');
    return symbol;
  });
  return {
    order,
    symbols,
    arcCounts: narrow(states.map((state) => state.arcs.length)),
    tokens: narrow(arcs.map(([token], i) => whole(`${place}token of arc ${i}`, token))),
    weights: Uint16Array.from(arcs, ([, weight], i) => code(`${place}weight of arc ${i}`, weight)),
    backoffs: Uint16Array.from(states, ({ backoff }, i) => code(`${place}states[${i}].backoff`, backoff)),
    maxTokens: json.maxTokens,
    acceptances: Uint16Array.from(list(`${place}acceptances`, json.acceptances), (share, tokens) =>
      acceptanceCode(`${place}acceptances[${tokens}]`, share),
    ),
  };
}

/** @throws ModelFormatError for what is no list */
export function list(place: string, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw damaged(place, value, 'a list');
  return value;
}

/** @throws ModelFormatError for what is no whole number of 32 bits */
export function whole(place: string, value: unknown): number {
  if (!Number.isInteger(value) || (value as number) < 0 || (value as number) > 0xffffffff) {
    throw damaged(place, value, 'an integer from 0 to 4294967295');
  }
  return value as number;
}

function code(place: string, value: unknown): number {
  const encoded = typeof value === 'number' ? encodeWeight(value) : -1;
  if (encoded < 0 || decodeWeight(encoded) !== value) throw damaged(place, value, 'a weight of 16 bits');
  return encoded;
}

function acceptanceCode(place: string, share: unknown): number {
  if (!Number.isInteger(share) || (share as number) < 1 || (share as number) > 65536) {
    throw damaged(place, share, 'an integer from 1 to 65536');
  }
  return (share as number) - 1;
}

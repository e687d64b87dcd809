import { decodeWeight, encodeWeight, isWellFormed, narrow, PhonyError } from '@phonyland/ngram';
import type { KeptRow, ModelContent } from '../model/ModelContent.ts';
import type { ModelMetadata } from '../model/ModelMetadata.ts';
import { checkContent } from './checkContent.ts';
import { FORMAT_VERSION } from './encodeModel.ts';
import { damaged, ModelFormatError } from './ModelFormatError.ts';

/** A model as JSON data: the content of a `.phony` file, readably. */
export interface ModelJson {
  readonly format: 'phony';
  readonly version: number;
  readonly metadata: ModelMetadata;
  readonly maxLength: number;
  /** `lengths[n]`: how many rows have n code points. */
  readonly lengths: readonly number[];
  /** The text of each token; the first two are the end and the start. */
  readonly symbols: readonly string[];
  /** The states, the empty context first, then the n-gram of each arc in turn. */
  readonly states: readonly {
    /** Weight of backing off to the context without its first token; 0: never. */
    readonly backoff: number;
    /** Token and relative weight of each continuation. */
    readonly arcs: readonly (readonly [token: number, weight: number])[];
  }[];
  /** The filter of fingerprints, its slots in base 64; null without. */
  readonly originals: {
    readonly size: number;
    readonly seed: number;
    readonly segmentLength: number;
    readonly slots: string;
  } | null;
  readonly rows: readonly KeptRow[] | null;
}

/** The JSON data of a model's content. */
export function contentToJson({ metadata, tables, lengths, originals, rows }: ModelContent): ModelJson {
  let arc = 0;
  return {
    format: 'phony',
    version: FORMAT_VERSION,
    metadata,
    maxLength: tables.maxLength,
    lengths,
    symbols: tables.symbols,
    states: Array.from(tables.arcCounts, (count, state) => ({
      backoff: decodeWeight(tables.backoffs[state]!),
      arcs: Array.from({ length: count }, () => [tables.tokens[arc]!, decodeWeight(tables.weights[arc++]!)] as const),
    })),
    originals: originals === null ? null : { ...originals, slots: toBase64(originals.slots) },
    rows,
  };
}

/**
 * Reads JSON data.
 * @param make turns checked content into a model; what it refuses counts as damage
 * @throws ModelFormatError with the place of what does not fit
 */
export function readModelJson<T>(json: unknown, make: (content: ModelContent) => T): T {
  try {
    return make(readJson(json as Partial<ModelJson> | null));
  } catch (cause) {
    if (cause instanceof ModelFormatError) throw cause;
    if (cause instanceof PhonyError) throw damaged('JSON', cause.message, 'content that fits', cause);
    // What is left are values of other types than the format says, met where they were used.
    throw damaged('JSON', (cause as Error).message, 'the shape that model.toJSON() writes', cause);
  }
}

function readJson(json: Partial<ModelJson> | null): ModelContent {
  if (json === null || typeof json !== 'object' || json.format !== 'phony') {
    throw new ModelFormatError(
      'NOT_A_MODEL',
      'this JSON is no model: it has no "format": "phony"; write one with model.toJSON() or `phony convert`',
      typeof json,
      'an object with "format": "phony"',
    );
  }
  if (json.version !== FORMAT_VERSION) {
    throw new ModelFormatError(
      'MODEL_VERSION_UNSUPPORTED',
      `the JSON has version ${String(json.version)} of the format, this library reads version ${FORMAT_VERSION}; update Phony to read it`,
      json.version,
      FORMAT_VERSION,
    );
  }
  const states = list('states', json.states) as ModelJson['states'];
  const arcs = states.flatMap((state, i) => {
    if (!Array.isArray(state?.arcs)) throw damaged(`states[${i}].arcs`, state?.arcs, 'a list of [token, weight]');
    return state.arcs as [number, number][];
  });
  const symbols = list('symbols', json.symbols).map((symbol, i) => {
    if (typeof symbol !== 'string' || !isWellFormed(symbol)) throw damaged(`symbols[${i}]`, symbol, 'a text');
    return symbol;
  });
  const { originals = null, rows = null } = json;
  return checkContent({
    metadata: json.metadata ?? {},
    tables: {
      order: json.metadata?.order,
      symbols,
      arcCounts: narrow(states.map((state) => state.arcs.length)),
      tokens: narrow(arcs.map(([token], i) => whole(`token of arc ${i}`, token))),
      weights: Uint16Array.from(arcs, ([, weight], i) => code(`weight of arc ${i}`, weight)),
      backoffs: Uint16Array.from(states, ({ backoff }, i) => code(`states[${i}].backoff`, backoff)),
      maxLength: json.maxLength,
    },
    lengths: list('lengths', json.lengths).map((rows, i) => whole(`lengths[${i}]`, rows)),
    originals: originals === null ? null : { ...originals, slots: fromBase64(originals.slots) },
    rows: rows === null ? null : list('rows', rows),
  });
}

function list(place: string, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw damaged(place, value, 'a list');
  return value;
}

function whole(place: string, value: unknown): number {
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

function toBase64(bytes: Uint8Array): string {
  let units = '';
  for (const byte of bytes) units += String.fromCharCode(byte);
  return btoa(units);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));
}

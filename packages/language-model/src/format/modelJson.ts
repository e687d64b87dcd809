import { type BlockListData, PhonyError, type Spellings, WORD_SHAPES, type WordShape } from '@phonyland/ngram';
import type { KeptRow, ModelContent } from '../model/ModelContent.ts';
import type { ModelMetadata } from '../model/ModelMetadata.ts';
import { checkContent } from './checkContent.ts';
import { FORMAT_VERSION } from './formatVersion.ts';
import { damaged, ModelFormatError } from './ModelFormatError.ts';
import { list, readTablesJson, type TablesJson, tablesToJson, whole } from './tablesJson.ts';

/** A model as JSON data: the content of a `.phony` file, readably. */
export interface ModelJson extends TablesJson {
  readonly format: 'phony';
  readonly version: number;
  readonly metadata: ModelMetadata;
  /** `lengths[n]`: how many rows have n code points. */
  readonly lengths: readonly number[];
  /** How rare words of each shape are spelled, in hybrid models. */
  readonly spellings?: { readonly [shape in WordShape]?: SpellingJson };
  /** `paragraphs[n]`: how many paragraphs had n sentences, where the rows are sentences of paragraphs. */
  readonly paragraphs?: readonly number[];
  /** The hashes of blocked words, of blocked parts and of their heads, ascending, where the model has a block list. */
  readonly blocked?: {
    readonly words: readonly number[];
    readonly parts: readonly number[];
    readonly heads: readonly number[];
    readonly shortestPart: number;
    readonly longestPart: number;
  };
  /** The filter of fingerprints, its slots in base 64; null without. */
  readonly originals: {
    readonly size: number;
    readonly seed: number;
    readonly segmentLength: number;
    readonly slots: string;
  } | null;
  readonly rows: readonly KeptRow[] | null;
}

interface SpellingJson extends TablesJson {
  readonly order: number;
}

/** The JSON data of a model's content. */
export function contentToJson(content: ModelContent): ModelJson {
  const { metadata, tables, spellings, lengths, paragraphs, blocked, originals, rows } = content;
  const { maxTokens, acceptances, ...rest } = tablesToJson(tables);
  return {
    format: 'phony',
    version: FORMAT_VERSION,
    metadata,
    maxTokens,
    acceptances,
    lengths,
    ...rest,
    ...(spellings && { spellings: spellingsToJson(spellings) }),
    ...(paragraphs && { paragraphs }),
    ...(blocked && { blocked: blockedToJson(blocked) }),
    originals: originals === null ? null : { ...originals, slots: toBase64(originals.slots) },
    rows,
  };
}

function spellingsToJson(spellings: Spellings): Record<string, SpellingJson> {
  const spelled = WORD_SHAPES.flatMap((shape) => {
    const tables = spellings[shape];
    return tables === undefined ? [] : [[shape, { order: tables.order, ...tablesToJson(tables) }] as const];
  });
  return Object.fromEntries(spelled);
}

function blockedToJson({
  words,
  parts,
  heads,
  shortestPart,
  longestPart,
}: BlockListData): NonNullable<ModelJson['blocked']> {
  return { words: [...words], parts: [...parts], heads: [...heads], shortestPart, longestPart };
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
  const { spellings, paragraphs, blocked, originals = null, rows = null } = json;
  return checkContent({
    metadata: json.metadata ?? {},
    tables: readTablesJson('', json.metadata?.order, json),
    spellings: spellings === undefined ? undefined : readSpellingsJson(spellings),
    lengths: list('lengths', json.lengths).map((rows, i) => whole(`lengths[${i}]`, rows)),
    paragraphs:
      paragraphs === undefined
        ? undefined
        : list('paragraphs', paragraphs).map((count, i) => whole(`paragraphs[${i}]`, count)),
    blocked: blocked === undefined ? undefined : readBlockedJson(blocked),
    originals: originals === null ? null : { ...originals, slots: fromBase64(originals.slots) },
    rows: rows === null ? null : list('rows', rows),
  });
}

function readSpellingsJson(spellings: NonNullable<ModelJson['spellings']>): Record<string, unknown> {
  const read = Object.entries(spellings).map(([shape, json]) => [
    shape,
    readTablesJson(`spellings.${shape}.`, json.order, json),
  ]);
  return Object.fromEntries(read);
}

function readBlockedJson(json: NonNullable<ModelJson['blocked']>): Record<keyof BlockListData, unknown> {
  const hashes = (field: 'words' | 'parts' | 'heads'): Uint32Array =>
    Uint32Array.from(list(`blocked.${field}`, json[field]), (hash, i) => whole(`blocked.${field}[${i}]`, hash));
  return {
    words: hashes('words'),
    parts: hashes('parts'),
    heads: hashes('heads'),
    shortestPart: json.shortestPart,
    longestPart: json.longestPart,
  };
}

function toBase64(bytes: Uint8Array): string {
  let units = '';
  for (const byte of bytes) units += String.fromCharCode(byte);
  return btoa(units);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));
}

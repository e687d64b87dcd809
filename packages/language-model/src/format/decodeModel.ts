import { type BlockListData, type ModelTables, PhonyError } from '@phonyland/ngram';
import { Unpackr } from 'msgpackr/unpack-no-eval';
import type { KeptRow, ModelContent } from '../model/ModelContent.ts';
import { checkContent } from './checkContent.ts';
import { readBytes, readCodes, readIntegers, readNumbers, readWords } from './columns.ts';
import { readCompact } from './compactTables.ts';
import { FORMAT_VERSION, HASH_BYTES } from './formatVersion.ts';
import { isBytes } from './isBytes.ts';
import { damaged, ModelFormatError } from './ModelFormatError.ts';
import { scanMessagePack } from './scanMessagePack.ts';
import { sha256 } from './sha256.ts';

/** What every file begins with: a map of seven, the keys `format` and `version`; the version's number follows. */
const HEAD = Uint8Array.of(0x87, 0xa6, ...ascii('format'), 0xa5, ...ascii('phony'), 0xa7, ...ascii('version'));
/** What stands before the hash: its key, and the head of 32 bytes of binary data. */
const HASH_HEAD = Uint8Array.of(0xa4, ...ascii('hash'), 0xc4, HASH_BYTES);

/**
 * Reads the bytes of a `.phony` file. They are data from a stranger: the envelope, the hash, then every size and range are
 * checked before anything rests on them.
 * @param make turns checked content into a model; what it refuses counts as damage of the file
 * @throws ModelFormatError
 */
export function decodeModel<T>(bytes: Uint8Array, make: (content: ModelContent) => T): T {
  checkEnvelope(bytes);
  scanMessagePack(bytes);
  try {
    return make(readContent(new Unpackr({ useRecords: false, mapsAsObjects: true }).unpack(bytes)));
  } catch (cause) {
    if (cause instanceof ModelFormatError) throw cause;
    if (cause instanceof PhonyError) throw damaged('tables', cause.message, 'tables that fit each other', cause);
    throw damaged('MessagePack', String(cause), 'a map as this format defines it', cause);
  }
}

function checkEnvelope(bytes: Uint8Array): void {
  if (bytes.length <= HEAD.length || !startsWith(bytes, HEAD, 0)) {
    const found = Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join(' ');
    throw new ModelFormatError(
      'NOT_A_MODEL',
      `this is no .phony file: it begins with ${found === '' ? 'nothing' : found}; train a model with \`phony train\`, or read JSON with LanguageModel.fromJSON`,
      found,
      'a MessagePack map with format "phony"',
    );
  }
  const version = bytes[HEAD.length]!;
  if (version !== FORMAT_VERSION) {
    const shown = version <= 0x7f ? version : `0x${version.toString(16)}`;
    throw new ModelFormatError(
      'MODEL_VERSION_UNSUPPORTED',
      `the file has version ${shown} of the .phony format, this library reads version ${FORMAT_VERSION}; update Phony to read it`,
      shown,
      FORMAT_VERSION,
    );
  }
  const hashed = bytes.length - HASH_BYTES;
  if (hashed < HEAD.length + HASH_HEAD.length || !startsWith(bytes, HASH_HEAD, hashed - HASH_HEAD.length)) {
    throw new ModelFormatError(
      'MODEL_TRUNCATED',
      `the file does not end in its hash after ${bytes.length} bytes: it was cut off, or something was added; copy it again or train it anew`,
      `${bytes.length} bytes without a hash at the end`,
      'a hash in the last 32 bytes',
    );
  }
  // The slim build has no hash.
  const hash: Uint8Array | undefined = sha256(bytes.subarray(0, hashed));
  if (hash !== undefined && !startsWith(bytes, hash, hashed)) {
    throw damaged('hash', hex(bytes.subarray(hashed)), `${hex(hash)}, the SHA-256 of the bytes before it`);
  }
}

function readContent(file: unknown): ModelContent {
  const { metadata, tables, originals, rows } = record('file', file);
  const t = record('tables', tables);
  const content: Record<keyof ModelContent, unknown> = {
    metadata,
    tables: readTables('', record('metadata', metadata).order, t),
    spellings: t.spellings === undefined ? undefined : readSpellings(record('spellings', t.spellings)),
    lengths: Array.from(readIntegers('lengths', t.lengths)),
    paragraphs: t.paragraphs === undefined ? undefined : Array.from(readIntegers('paragraphs', t.paragraphs)),
    blocked: t.blocked === undefined ? undefined : readBlocked(record('blocked', t.blocked)),
    originals: originals === null ? null : readOriginals(record('originals', originals)),
    rows: rows === null ? null : readRows(record('rows', rows)),
  };
  return checkContent(content);
}

/** @param place what stands before the columns' names in an error */
function readTables(
  place: string,
  order: unknown,
  tables: Record<string, unknown>,
): Record<keyof ModelTables, unknown> {
  const tokens = readIntegers(`${place}tokens`, tables.tokens);
  const { arcCounts, weights, backoffs } =
    tables.branches === undefined
      ? {
          arcCounts: readIntegers(`${place}arcCounts`, tables.arcCounts),
          weights: readCodes(`${place}weights`, tables.weights),
          backoffs: readCodes(`${place}backoffs`, tables.backoffs),
        }
      : readCompact(place, tables, tokens.length);
  return {
    order,
    symbols: readTexts(`${place}symbols`, tables.symbols, tables.symbolBytes),
    arcCounts,
    tokens,
    weights,
    backoffs,
    maxTokens: tables.maxTokens,
    acceptances: readCodes(`${place}acceptances`, tables.acceptances),
  };
}

function readSpellings(spellings: Record<string, unknown>): Record<string, unknown> {
  const read = Object.entries(spellings).map(([shape, value]) => {
    const tables = record(`spellings.${shape}`, value);
    return [shape, readTables(`spellings.${shape}.`, tables.order, tables)];
  });
  return Object.fromEntries(read);
}

function readBlocked(blocked: Record<string, unknown>): Record<keyof BlockListData, unknown> {
  return {
    words: readWords('blocked.words', blocked.words),
    parts: readWords('blocked.parts', blocked.parts),
    heads: readWords('blocked.heads', blocked.heads),
    shortestPart: blocked.shortestPart,
    longestPart: blocked.longestPart,
  };
}

function readOriginals(originals: Record<string, unknown>): Record<string, unknown> {
  const { size, seed, segmentLength, slots } = originals;
  return { size, seed, segmentLength, slots: readBytes('originals.slots', slots) };
}

function readRows(rows: Record<string, unknown>): KeptRow[] {
  const texts = readTexts('rows.texts', rows.texts, rows.textBytes);
  const weights = readNumbers('rows.weights', rows.weights);
  if (weights.length !== texts.length)
    throw damaged('rows.weights', weights.length, `one for each of ${texts.length} rows`);
  return texts.map((text, i) => [text, weights[i]!]);
}

function readTexts(place: string, texts: unknown, lengths: unknown): string[] {
  const bytes = readBytes(place, texts);
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let at = 0;
  const read = Array.from(readIntegers(place, lengths), (length) => {
    const text = decoder.decode(bytes.subarray(at, at + length));
    at += length;
    return text;
  });
  if (at !== bytes.length) throw damaged(place, `${bytes.length} bytes of text`, `the sum of all lengths, ${at}`);
  return read;
}

function record(place: string, value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isBytes(value)) {
    throw damaged(place, value, 'a map');
  }
  return value as Record<string, unknown>;
}

function startsWith(bytes: Uint8Array, expected: Uint8Array, from: number): boolean {
  return expected.every((byte, i) => bytes[from + i] === byte);
}

function ascii(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

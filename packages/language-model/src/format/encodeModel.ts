import { type BlockListData, type ModelTables, narrow, WORD_SHAPES } from '@phonyland/ngram';
import { Packr } from 'msgpackr/index-no-eval';
import type { KeptRow, ModelContent } from '../model/ModelContent.ts';
import { type Column, toColumn } from './columns.ts';
import { compactColumns } from './compactTables.ts';
import { FORMAT_VERSION, HASH_BYTES } from './formatVersion.ts';
import { sha256 } from './sha256.ts';

/** The bytes of a model's `.phony` file: a MessagePack map that ends in the SHA-256 of all that stands before it. */
export function encodeModel(content: ModelContent): Uint8Array {
  const { metadata, tables, spellings, lengths, paragraphs, blocked, originals, rows } = content;
  const { maxTokens, acceptances, ...columns } = encodeTables(tables);
  const spelled = WORD_SHAPES.flatMap((shape) => {
    const spelling = spellings?.[shape];
    return spelling === undefined ? [] : [[shape, { order: spelling.order, ...encodeTables(spelling) }]];
  });
  const file = {
    format: 'phony',
    version: FORMAT_VERSION,
    metadata,
    tables: {
      maxTokens,
      acceptances,
      lengths: toColumn(narrow(lengths)),
      ...columns,
      ...(spellings === undefined ? {} : { spellings: Object.fromEntries(spelled) }),
      ...(paragraphs === undefined ? {} : { paragraphs: toColumn(narrow(paragraphs)) }),
      ...(blocked === undefined ? {} : { blocked: encodeBlocked(blocked) }),
    },
    originals,
    rows: rows === null ? null : encodeRows(rows),
    hash: new Uint8Array(HASH_BYTES),
  };
  const packed = new Packr({ useRecords: false, variableMapSize: true }).pack(file);
  const bytes = new Uint8Array(packed);
  bytes.set(sha256(bytes.subarray(0, -HASH_BYTES)), bytes.length - HASH_BYTES);
  return bytes;
}

function encodeTables(tables: ModelTables): Record<string, unknown> {
  const symbols = encodeTexts(tables.symbols);
  return {
    maxTokens: tables.maxTokens,
    acceptances: toColumn(tables.acceptances),
    symbols: symbols.texts,
    symbolBytes: symbols.bytes,
    arcCounts: toColumn(tables.arcCounts),
    tokens: toColumn(tables.tokens),
    weights: toColumn(tables.weights),
    backoffs: toColumn(tables.backoffs),
    ...compactColumns(tables),
  };
}

function encodeBlocked({ words, parts, heads, shortestPart, longestPart }: BlockListData): Record<string, unknown> {
  return { words: toColumn(words), parts: toColumn(parts), heads: toColumn(heads), shortestPart, longestPart };
}

function encodeRows(rows: readonly KeptRow[]): Record<string, unknown> {
  const { texts, bytes } = encodeTexts(rows.map(([text]) => text));
  const weights = rows.map(([, weight]) => weight);
  const whole = weights.every((weight) => Number.isInteger(weight) && weight <= 0xffffffff);
  return { texts, textBytes: bytes, weights: toColumn(whole ? narrow(weights) : Float64Array.from(weights)) };
}

/** Texts as one run of UTF-8 and a column of how many bytes each takes. */
function encodeTexts(texts: readonly string[]): { texts: Uint8Array; bytes: Column } {
  const encoder = new TextEncoder();
  const joined = encoder.encode(texts.join(''));
  return { texts: joined, bytes: toColumn(narrow(texts.map(utf8Length))) };
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // A surrogate is half of a code point of four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : unit >= 0xd800 && unit <= 0xdfff ? 2 : 3;
  }
  return bytes;
}

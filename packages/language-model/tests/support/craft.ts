import { createHash } from 'node:crypto';
import type { LanguageModel } from '../../src/index.ts';
import { type Packed, readMessagePack } from './readMessagePack.ts';
import { type Writable, writeMessagePack } from './writeMessagePack.ts';

/** A file as plain data, to be changed before it is written again. */
export interface PlainFile {
  [section: string]: Writable;
  metadata: { [field: string]: Writable };
  tables: { [column: string]: Writable };
}

/** What a model's file holds, read by the tests' own reader. */
export function plainFile(model: LanguageModel): PlainFile {
  return readMessagePack(model.encode()) as unknown as PlainFile;
}

/** The same bytes with the hash that belongs to them in their last 32: what a stranger with bad intentions would send. */
export function rehash(bytes: Uint8Array): Uint8Array {
  const hashed = bytes.slice();
  hashed.set(createHash('sha256').update(bytes.subarray(0, -32)).digest(), bytes.length - 32);
  return hashed;
}

/** The bytes of a file, with the right hash, whatever stands in it. */
export function craft(file: { [section: string]: Writable }): Uint8Array {
  return rehash(writeMessagePack(file));
}

/** A column: bytes per value, and the values in little-endian bytes. */
export function column(width: 1 | 2 | 4, values: readonly number[]): [number, Uint8Array] {
  const bytes = new Uint8Array(values.length * width);
  values.forEach((value, i) => {
    for (let byte = 0; byte < width; byte++) bytes[i * width + byte] = Math.floor(value / 256 ** byte) & 255;
  });
  return [width, bytes];
}

/** The values of a column. */
export function valuesOf(packed: Packed | Writable): number[] {
  const [width, bytes] = packed as [number, Uint8Array];
  return Array.from({ length: bytes.length / width }, (_, i) => {
    let value = 0;
    for (let byte = width - 1; byte >= 0; byte--) value = value * 256 + bytes[i * width + byte]!;
    return value;
  });
}

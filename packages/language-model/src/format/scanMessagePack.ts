import { damaged } from './ModelFormatError.ts';

/** No model nests deeper: the map, the tables, the spellings, one of them, a column. */
const DEEPEST = 5;
/** No map or array of a model has more entries: bulk is binary. */
const MOST_ENTRIES = 64;
/** No text in the envelope is longer, in bytes. */
const LONGEST_TEXT = 1 << 20;

/**
 * Walks over MessagePack data without making anything of it and refuses what no model contains: extension types, deep
 * nesting, large containers, lengths that run over the end, bytes after the end. What passes cannot make a decoder
 * allocate more than a small multiple of the file's size.
 * @throws ModelFormatError `MODEL_DAMAGED` with the offset
 */
export function scanMessagePack(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  /** Entries still to come, in each open container. */
  const open: number[] = [1];
  let at = 0;
  const need = (count: number, what: string): void => {
    if (at + count > bytes.length) {
      throw damaged(`offset ${at}`, `${bytes.length - at} bytes`, `${count} bytes of ${what}`);
    }
  };
  const enter = (entries: number, from: number): void => {
    if (entries > MOST_ENTRIES * 2) throw damaged(`offset ${from}`, `${entries} entries`, `at most ${MOST_ENTRIES}`);
    if (open.length > DEEPEST) throw damaged(`offset ${from}`, `nesting deeper than ${DEEPEST}`, 'a flat file');
    open.push(entries);
  };
  while (open.length > 0) {
    const left = open[open.length - 1]!;
    if (left === 0) {
      open.pop();
      continue;
    }
    open[open.length - 1] = left - 1;
    need(1, 'a value');
    const from = at;
    const tag = bytes[at++]!;
    if (tag <= 0x7f || tag >= 0xe0 || tag === 0xc0 || tag === 0xc2 || tag === 0xc3) continue;
    if (tag <= 0x8f) enter((tag & 15) * 2, from);
    else if (tag <= 0x9f) enter(tag & 15, from);
    else if (tag <= 0xbf) skip(tag & 31, 'text');
    else if (tag >= 0xca && tag <= 0xd3) skip(NUMBER_BYTES[tag - 0xca]!, 'a number');
    else if (tag >= 0xc4 && tag <= 0xc6) skip(length(tag - 0xc4), 'binary data');
    else if (tag >= 0xd9 && tag <= 0xdb) {
      const size = length(tag - 0xd9);
      if (size > LONGEST_TEXT) throw damaged(`offset ${from}`, `a text of ${size} bytes`, `at most ${LONGEST_TEXT}`);
      skip(size, 'text');
    } else if (tag === 0xdc || tag === 0xdd) enter(length(tag - 0xdb), from);
    else if (tag === 0xde || tag === 0xdf) enter(length(tag - 0xdd) * 2, from);
    else throw damaged(`offset ${from}`, `MessagePack type 0x${tag.toString(16)}`, 'no extension types');
  }
  if (at !== bytes.length) throw damaged(`offset ${at}`, `${bytes.length - at} bytes more`, 'the end of the file');

  function skip(count: number, what: string): void {
    need(count, what);
    at += count;
  }
  /** Reads a big-endian length of 2^log bytes. */
  function length(log: number): number {
    need(1 << log, 'a length');
    const value = log === 0 ? view.getUint8(at) : log === 1 ? view.getUint16(at) : view.getUint32(at);
    at += 1 << log;
    return value;
  }
}

/** Bytes behind the tags 0xca (float 32) to 0xd3 (int 64). */
const NUMBER_BYTES = [4, 8, 1, 2, 4, 8, 1, 2, 4, 8];

import type { Packed } from './readMessagePack.ts';

/** Bytes to be written as they are: for what no honest writer writes. */
export class Raw {
  readonly bytes: Uint8Array;
  constructor(...bytes: number[]) {
    this.bytes = Uint8Array.from(bytes);
  }
}

export type Writable = Packed | undefined | Raw | Writable[] | { [key: string]: Writable };

/** A writer of MessagePack, the counterpart of `readMessagePack`; it also writes what no model may hold. */
export function writeMessagePack(value: Writable): Uint8Array {
  const out: number[] = [];
  write(value, out);
  return Uint8Array.from(out);
}

function write(value: Writable, out: number[]): void {
  if (value instanceof Raw) push(out, value.bytes);
  else if (value === null || value === undefined) out.push(0xc0);
  else if (typeof value === 'boolean') out.push(value ? 0xc3 : 0xc2);
  else if (typeof value === 'number') writeNumber(value, out);
  else if (typeof value === 'string') {
    const bytes = new TextEncoder().encode(value);
    if (bytes.length < 32) out.push(0xa0 | bytes.length);
    else if (bytes.length < 256) out.push(0xd9, bytes.length);
    else out.push(0xda, bytes.length >> 8, bytes.length & 255);
    push(out, bytes);
  } else if (value instanceof Uint8Array) {
    if (value.length < 256) out.push(0xc4, value.length);
    else if (value.length < 65536) out.push(0xc5, value.length >> 8, value.length & 255);
    else out.push(0xc6, ...bigEndian(value.length));
    push(out, value);
  } else if (Array.isArray(value)) {
    if (value.length < 16) out.push(0x90 | value.length);
    else out.push(0xdc, value.length >> 8, value.length & 255);
    for (const item of value) write(item as Writable, out);
  } else {
    const entries = Object.entries(value);
    if (entries.length < 16) out.push(0x80 | entries.length);
    else out.push(0xde, entries.length >> 8, entries.length & 255);
    for (const [key, item] of entries) {
      write(key, out);
      write(item as Writable, out);
    }
  }
}

function writeNumber(value: number, out: number[]): void {
  if (Number.isInteger(value) && value >= 0 && value < 2 ** 32 && !Object.is(value, -0)) {
    if (value < 128) out.push(value);
    else if (value < 256) out.push(0xcc, value);
    else if (value < 65536) out.push(0xcd, value >> 8, value & 255);
    else out.push(0xce, ...bigEndian(value));
    return;
  }
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, value);
  out.push(0xcb, ...bytes);
}

function bigEndian(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

function push(out: number[], bytes: Uint8Array): void {
  for (const byte of bytes) out.push(byte);
}

import type { UintArray } from '@phonyland/ngram';
import { isBytes } from './isBytes.ts';
import { damaged } from './ModelFormatError.ts';

/** A column of numbers as a file holds it: bytes per value (1, 2, 4: unsigned integers; 8: doubles) and little-endian bytes. */
export type Column = readonly [bytesPerValue: number, bytes: Uint8Array];

const HOST_IS_LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** The column of an array, copied. */
export function toColumn(values: UintArray | Float64Array): Column {
  const bytes = new Uint8Array(values.buffer.slice(values.byteOffset, values.byteOffset + values.byteLength));
  toLittleEndian(bytes, values.BYTES_PER_ELEMENT);
  return [values.BYTES_PER_ELEMENT, bytes];
}

/** The integers of a column, in an array of their width, copied out of the file. */
export function readIntegers(place: string, column: unknown): UintArray {
  const [width, bytes] = checkColumn(place, column, [1, 2, 4]);
  if (width === 1) return bytes;
  return width === 2 ? new Uint16Array(bytes.buffer) : new Uint32Array(bytes.buffer);
}

/** The numbers of a column of integers or doubles. */
export function readNumbers(place: string, column: unknown): UintArray | Float64Array {
  const [width, bytes] = checkColumn(place, column, [1, 2, 4, 8]);
  return width === 8 ? new Float64Array(bytes.buffer) : readIntegers(place, column);
}

/** The 16-bit integers of a column. */
export function readCodes(place: string, column: unknown): Uint16Array {
  return new Uint16Array(checkColumn(place, column, [2])[1].buffer);
}

/** The codes of 16 bits whose upper bytes a column holds; the lower ones are 0. */
export function readByteCodes(place: string, column: unknown): Uint16Array {
  return Uint16Array.from(checkColumn(place, column, [1])[1], (byte) => byte << 8);
}

/** The 32-bit integers of a column. */
export function readWords(place: string, column: unknown): Uint32Array {
  return new Uint32Array(checkColumn(place, column, [4])[1].buffer);
}

/** A copy of raw bytes, so that the model does not hold on to the file's buffer. */
export function readBytes(place: string, bytes: unknown): Uint8Array<ArrayBuffer> {
  if (!isBytes(bytes)) throw damaged(place, bytes, 'binary data');
  return new Uint8Array(bytes);
}

function checkColumn(
  place: string,
  column: unknown,
  widths: readonly number[],
): readonly [width: number, bytes: Uint8Array<ArrayBuffer>] {
  if (!Array.isArray(column) || column.length !== 2 || !widths.includes(column[0])) {
    throw damaged(place, column, `[bytes per value (${widths.join(', ')}), binary data]`);
  }
  const width = column[0] as number;
  const bytes = readBytes(place, column[1]);
  if (bytes.length % width !== 0) throw damaged(place, `${bytes.length} bytes`, `a multiple of ${width}`);
  toLittleEndian(bytes, width);
  return [width, bytes];
}

/** Turns values of `width` bytes between the host's order and the file's; on nearly every host these are one. */
function toLittleEndian(bytes: Uint8Array, width: number): void {
  if (HOST_IS_LITTLE_ENDIAN || width === 1) return;
  for (let i = 0; i < bytes.length; i += width) bytes.subarray(i, i + width).reverse();
}

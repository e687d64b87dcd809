import { Readable } from 'node:stream';
import type { Row } from './Row.ts';
import type { RowSourceOptions } from './RowSourceOptions.ts';
import { readRows } from './readRows.ts';
import { TrainingDataError } from './TrainingDataError.ts';

/** For tests: a stream that gives these bytes in blocks of `size`. */
export function inBlocks(content: string | Uint8Array, size = 65_536): Readable {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  function* blocks(): Generator<Uint8Array> {
    for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
  }
  return Readable.from(blocks(), { objectMode: false });
}

/** For tests: all rows at once. */
export async function readAll(source: string | Readable, options?: RowSourceOptions): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of readRows(source, options)) rows.push(...batch);
  return rows;
}

/** For tests: the error that reading ends in. */
export async function readError(source: string | Readable, options?: RowSourceOptions): Promise<TrainingDataError> {
  try {
    await readAll(source, options);
  } catch (error) {
    if (error instanceof TrainingDataError) return error;
    throw error;
  }
  throw new Error('the file was read without an error');
}

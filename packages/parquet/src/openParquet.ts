import { open } from 'node:fs/promises';
import { type AsyncBuffer, parquetMetadataAsync, parquetRead } from 'hyparquet';
import { type Column, columnsOf } from './schema.ts';

/** A Parquet file that is read. */
export interface OpenParquet {
  /** Undefined for types that this package does not write. */
  readonly columns: readonly Column[] | undefined;
  /** How many rows there are. */
  readonly count: number;
  /**
   * The values of the rows from one, counted from 0, up to, but without, another: whole numbers as bigint, timestamps as Date, JSON parsed.
   * Reads the row groups that they are in.
   */
  rows(from: number, to: number): Promise<unknown[][]>;
  close(): Promise<void>;
}

/**
 * Opens a Parquet file.
 * @throws what Node throws for a file that cannot be read, and an Error for one that is no Parquet
 */
export async function openParquet(path: string): Promise<OpenParquet> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    const file: AsyncBuffer = {
      byteLength: size,
      slice: async (start, end = size) => {
        const bytes = new Uint8Array(end - start);
        const { bytesRead } = await handle.read(bytes, 0, bytes.length, start);
        if (bytesRead < bytes.length) throw new Error('the file is shorter than it says');
        return bytes.buffer;
      },
    };
    const metadata = await parquetMetadataAsync(file);
    return {
      columns: columnsOf(metadata.schema),
      count: Number(metadata.num_rows),
      rows: async (from, to) => {
        let found: unknown[][] = [];
        const onComplete = (rows: unknown[][]): void => {
          found = rows;
        };
        // The library takes an end of 0 for none.
        if (from < to)
          await parquetRead({ file, metadata, rowStart: from, rowEnd: to, useOffsetIndex: true, onComplete });
        return found;
      },
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

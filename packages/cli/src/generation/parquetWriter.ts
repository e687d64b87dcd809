import { existsSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { Column } from '@phonyland/parquet';
import type { Parquet } from '../output/loadParquet.ts';
import { CHUNK_ROWS } from './chunks.ts';
import type { Job } from './Job.ts';
import type { RowCells } from './RowCells.ts';
import type { RowWriter } from './RowWriter.ts';
import { rowsOfShard } from './Shard.ts';
import { notThisPart } from './shardFiles.ts';

/** So many rows tell the types of the columns. They are the first of all rows, so that all parts have the same types. */
const TYPE_ROWS = 10_000;

/** Writes rows as Parquet: each part is a file of its own. */
export function parquetWriter(parquet: Parquet, { total }: Pick<Job, 'total'>, rows: RowCells): RowWriter {
  const names = rows.columns ?? ['value'];
  let opened: { readonly first: readonly (readonly unknown[])[]; readonly columns: readonly Column[] } | undefined;
  const open = (): NonNullable<typeof opened> => {
    if (opened !== undefined) return opened;
    const first = Array.from({ length: Math.min(total, TYPE_ROWS) }, (_, index) => [...rows.cells(index)]);
    const types = parquet.columnTypes(names.length, first);
    opened = { first, columns: names.map((name, i) => ({ name, type: types[i]! })) };
    return opened;
  };
  return {
    write: async (sink, shard, onRows) => {
      const { first, columns } = open();
      const { from, to } = rowsOfShard(shard, total);
      const file = new parquet.ParquetFile({ columns, firstRow: from + 1, write: (bytes) => sink.write(bytes) });
      for (let index = from; index < to; index++) {
        // Rows that come in their order only were made already.
        const writing = file.add(first[index] ?? rows.cells(index));
        if (writing !== undefined) await writing;
        if ((index - from) % CHUNK_ROWS === CHUNK_ROWS - 1) onRows(index + 1 - from);
      }
      await file.finish();
      onRows(to - from);
    },
    isWritten: async (path, shard) => {
      if (!existsSync(path)) return false;
      const { from, to } = rowsOfShard(shard, total);
      const { columns } = open();
      const ends = from === to ? [] : [from, to - 1];
      const made = ends.map((index) => storedRow(parquet, columns, rows.cells(index)));
      let found: Written;
      try {
        found = await readWritten(
          parquet,
          path,
          ends.map((index) => index - from),
        );
      } catch (cause) {
        throw notThisPart(path, cause as Error);
      }
      if (isDeepStrictEqual(found, { columns, count: to - from, rows: made })) return true;
      throw notThisPart(path);
    },
  };
}

/** What is compared of a file. */
interface Written {
  readonly columns: readonly Column[] | undefined;
  readonly count: number;
  readonly rows: readonly unknown[][];
}

async function readWritten(parquet: Parquet, path: string, indices: readonly number[]): Promise<Written> {
  const file = await parquet.openParquet(path);
  try {
    const rows = await Promise.all(indices.map((index) => file.rows(index, index + 1)));
    return { columns: file.columns, count: file.count, rows: rows.flat() };
  } finally {
    await file.close();
  }
}

function storedRow(parquet: Parquet, columns: readonly Column[], cells: readonly unknown[]): unknown[] {
  return columns.map(({ type }, i) => parquet.storedValue(type, cells[i]));
}

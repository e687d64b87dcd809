import type { Session } from '../Session.ts';
import type { RowCells } from './RowCells.ts';
import type { RowWriter } from './RowWriter.ts';
import { rowText, type TextJob } from './rowText.ts';
import { isShardWritten } from './shardFiles.ts';
import { writeRows } from './writeRows.ts';

/** Writes rows as text, in this thread or in several. */
export function textWriter(session: Session, job: TextJob, rows: RowCells, threads: number): RowWriter {
  const text = rowText(rows, job);
  return {
    write: (sink, shard, onRows) => writeRows(session, sink, job, text, shard, threads, onRows),
    isWritten: (file, shard) => isShardWritten(file, job, text, shard),
  };
}

import type { Sink } from '../output/Sink.ts';
import type { Session } from '../Session.ts';
import { CHUNK_ROWS, textOfChunks } from './chunks.ts';
import { inThreads } from './inThreads.ts';
import type { Job } from './Job.ts';
import type { RowText } from './rowText.ts';
import { rowsOfShard, type Shard } from './Shard.ts';

/**
 * Writes a part of the rows. What stands before the first and behind the last row belongs to the first and last part.
 * @param threads 1: in this thread
 * @param onRows told how many rows were written so far
 */
export async function writeRows(
  { program }: Session,
  sink: Sink,
  job: Job,
  rows: RowText,
  shard: Shard,
  threads: number,
  onRows: (written: number) => void,
): Promise<void> {
  const { from, to } = rowsOfShard(shard, job.total);
  const isFirst = shard.number === 1;
  const isLast = shard.number === shard.count;
  let written = from;
  let pending = isFirst ? rows.head : '';
  const pieces =
    threads > 1 && program !== undefined ? inThreads(program, job, from, to, threads) : textOfChunks(rows, from, to);
  for await (const piece of pieces) {
    if (pending !== '') await sink.write(pending);
    pending = '';
    await sink.write(piece);
    written = Math.min(to, written + CHUNK_ROWS);
    onRows(written - from);
  }
  if (isLast) pending += rows.tail;
  if (pending !== '') await sink.write(pending);
}

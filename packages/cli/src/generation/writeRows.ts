import type { Sink } from '../output/Sink.ts';
import type { Session } from '../Session.ts';
import { CHUNK_ROWS, textOfChunks } from './chunks.ts';
import { inThreads } from './inThreads.ts';
import type { RowText, TextJob } from './rowText.ts';
import { rowsOfShard, type Shard } from './Shard.ts';

/**
 * Writes a part of the rows. What stands before the first and behind the last row belongs to the first and last part.
 * @param threads 1: in this thread
 * @param onRows told how many rows were written so far
 */
export async function writeRows(
  { program }: Session,
  sink: Sink,
  job: TextJob,
  rows: RowText,
  shard: Shard,
  threads: number,
  onRows: (written: number) => void,
): Promise<void> {
  const { from, to } = rowsOfShard(shard, job.total);
  const isFirst = shard.number === 1;
  const isLast = shard.number === shard.count;
  let done = 0;
  // One piece is written while the next is made.
  let writing = isFirst && rows.head !== '' ? sink.write(rows.head) : Promise.resolve();
  const write = async (piece: string | Uint8Array): Promise<void> => {
    await writing;
    writing = sink.write(piece);
    // Told by whoever awaits it next, or by the failure that came before.
    writing.catch(() => {});
  };
  const pieces =
    threads > 1 && program !== undefined ? inThreads(program, job, from, to, threads) : textOfChunks(rows, from, to);
  for await (const piece of pieces) {
    await write(piece);
    done = Math.min(to - from, done + CHUNK_ROWS);
    onRows(done);
  }
  if (isLast && rows.tail !== '') await write(rows.tail);
  await writing;
}

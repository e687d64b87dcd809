import { createReadStream, existsSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { ArgumentError, PhonyError } from '@phonyland/language-generator';
import type { Job } from './Job.ts';
import type { RowText } from './rowText.ts';
import { rowsOfShard, type Shard } from './Shard.ts';

/** What stands for a part's number in the name of an output. */
const PLACE = '{shard}';

/**
 * The file of a part: `rows-{shard}.csv` is `rows-07.csv`, with as many digits as the last part has, so that names are in the order of the
 * parts.
 * @param written how many parts this run writes: one may have a name without its number
 * @throws ArgumentError `INVALID_OUTPUT` where all parts would have one name
 */
export function shardFile(output: string, { number, count }: Shard, written: number): string {
  if (written === 1 && !output.includes(PLACE)) return output;
  if (output.includes(PLACE)) return output.replaceAll(PLACE, String(number).padStart(String(count).length, '0'));
  throw new ArgumentError(
    'INVALID_OUTPUT',
    `the output ${JSON.stringify(output)} is one name for ${count} parts; write {shard} where their numbers shall stand, as in rows-{shard}.csv`,
  );
}

/** As `RowWriter.isWritten`, of text. */
export async function isShardWritten(file: string, job: Job, rows: RowText, shard: Shard): Promise<boolean> {
  if (!existsSync(file)) return false;
  const { from, to } = rowsOfShard(shard, job.total);
  const head = (shard.number === 1 ? rows.head : '') + (from < to ? rows.rows(from, from + 1) : '');
  const tail = (from < to ? rows.rows(to - 1, to) : '') + (shard.number === shard.count ? rows.tail : '');
  const found = await bothEnds(file, Buffer.byteLength(head), Buffer.byteLength(tail));
  if (found.head === head && found.tail === tail) return true;
  throw notThisPart(file);
}

/** The error for a file that is not the part of this run. @param cause why it cannot be read, where it cannot */
export function notThisPart(file: string, cause?: Error): PhonyError {
  return new PhonyError(
    'RESUME_MISMATCH',
    cause === undefined
      ? `${file} is not the part that this run would write: its first or last row is another; take the file away, or run with the same arguments as before`
      : `${file} cannot be read: ${cause.message}; take the file away`,
    { cause },
  );
}

/** The first and last bytes of a file, unzipped where its name says so. */
async function bothEnds(file: string, headSize: number, tailSize: number): Promise<{ head: string; tail: string }> {
  let head = Buffer.alloc(0);
  let tail = Buffer.alloc(0);
  const raw = createReadStream(file);
  try {
    for await (const bytes of file.endsWith('.gz') ? raw.pipe(createGunzip()) : raw) {
      const chunk = bytes as Buffer;
      if (head.length < headSize) head = Buffer.concat([head, chunk]).subarray(0, headSize);
      tail = Buffer.concat([tail, chunk]);
      tail = Buffer.from(tail.subarray(Math.max(0, tail.length - tailSize)));
    }
  } catch (cause) {
    throw notThisPart(file, cause as Error);
  }
  return { head: head.toString(), tail: tail.toString() };
}

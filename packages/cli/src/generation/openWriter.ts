import type { Config } from '../dataset/readConfig.ts';
import { loadParquet } from '../output/loadParquet.ts';
import type { Session } from '../Session.ts';
import type { Job } from './Job.ts';
import { openJob } from './openJob.ts';
import { parquetWriter } from './parquetWriter.ts';
import type { RowWriter } from './RowWriter.ts';
import { textWriter } from './textWriter.ts';

/** An open job: whether its rows can be made in any order, and what writes them. */
export interface OpenWriter extends RowWriter {
  readonly addressable: boolean;
}

/**
 * Opens a job and what writes its format. What cannot be made is told here.
 * @param threads how many threads make rows
 * @throws as `openJob` and `loadParquet`
 */
export async function openWriter(
  session: Session,
  config: Config | undefined,
  job: Job,
  threads: number,
): Promise<OpenWriter> {
  const { format } = job;
  if (format === 'parquet') {
    // First, since it may be missing.
    const parquet = await loadParquet();
    const rows = openJob(session, config, job);
    return { addressable: rows.addressable, ...parquetWriter(parquet, job, rows) };
  }
  const rows = openJob(session, config, job);
  return { addressable: rows.addressable, ...textWriter(session, { ...job, format }, rows, threads) };
}

import type { Sink } from '../output/Sink.ts';
import type { Shard } from './Shard.ts';

/** Writes the parts of a job's rows in its format. */
export interface RowWriter {
  /** Writes a part. @param onRows told how many of its rows are done so far */
  write(sink: Sink, shard: Shard, onRows: (done: number) => void): Promise<void>;
  /**
   * Whether the file of a part is there and complete: files take their names when they are whole, so what is looked at is whether it is a
   * file of this very run. Its first row and its last are made anew, and compared.
   * @throws PhonyError `RESUME_MISMATCH` for a file of another run
   */
  isWritten(file: string, shard: Shard): Promise<boolean>;
}

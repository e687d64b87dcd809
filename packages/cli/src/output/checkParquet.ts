import { ArgumentError } from '@phonyland/language-generator';

/**
 * Refuses what cannot be done with Parquet.
 * @param file where it goes, `-` for standard output
 * @param workers as `--workers` gives it
 * @throws ArgumentError `INVALID_OUTPUT`, `OPTIONS_CONFLICT`
 */
export function checkParquet(file: string, isTerminal: boolean, workers: string | undefined): void {
  if (file === '-' && isTerminal) {
    throw new ArgumentError('INVALID_OUTPUT', 'Parquet is nothing for a terminal; name a file by -o people.parquet');
  }
  if (file.endsWith('.gz')) {
    throw new ArgumentError(
      'INVALID_OUTPUT',
      `${JSON.stringify(file)} would be compressed twice: Parquet compresses its columns itself, and no reader takes it in gzip; leave .gz out`,
    );
  }
  if (workers !== undefined && workers !== '1') {
    throw new ArgumentError(
      'OPTIONS_CONFLICT',
      'Parquet is written in one thread; leave --workers out, or write parts side by side: --shard 1/4, --shard 2/4 and so on, each in a process of its own',
    );
  }
}

import type { ByteStream } from './rows/ByteStream.ts';
import type { Row } from './rows/Row.ts';
import type { RowSourceOptions } from './rows/RowSourceOptions.ts';

/**
 * Rows of a file in order, in batches of up to some thousand: streamed, whatever the format (see `RowSourceOptions`). `'-'`
 * or a stream is read as it comes.
 *
 * The readers are loaded at the first call: what only uses models never pays for streams and parsers.
 * @throws TrainingDataError with file, line and column; ArgumentError for options that do not fit
 */
export async function* readRows(source: string | ByteStream, options: RowSourceOptions = {}): AsyncGenerator<Row[]> {
  const readers = await import('./rows/readRows.ts');
  yield* readers.readRows(source, options);
}

import type { ByteStream } from './ByteStream.ts';
import { type CheckedRowOptions, checkRowOptions } from './checkRowOptions.ts';
import type { Row } from './Row.ts';
import type { RowReading } from './RowReading.ts';
import type { RowFormat, RowSourceOptions } from './RowSourceOptions.ts';
import { readJsonLinesRows } from './readJsonLinesRows.ts';
import { readJsonRows } from './readJsonRows.ts';
import { readSeparatedRows } from './readSeparatedRows.ts';
import { readTextRows } from './readTextRows.ts';
import { showPath } from './show.ts';
import { fileBytes, streamBytes } from './sourceBytes.ts';
import { TextPlaces } from './TextPlaces.ts';
import { type RowSource, TrainingDataError } from './TrainingDataError.ts';
import { unpackGzip } from './unpackGzip.ts';
import { validText } from './validText.ts';

const READERS: Readonly<Record<RowFormat, (reading: RowReading) => AsyncGenerator<Row[]>>> = {
  txt: readTextRows,
  csv: readSeparatedRows,
  tsv: readSeparatedRows,
  json: readJsonRows,
  jsonl: readJsonLinesRows,
};

/**
 * The rows of a file in their order, in batches of up to some thousands, so that the reader pays no promise per row. A path
 * of `'-'` is standard input. Gzipped data is recognised by its name or its first bytes and unpacked on the way. Memory is
 * bounded by `maxRowBytes` and a few blocks of 64 KiB, whatever the size of the file. Rows with blank text are skipped in
 * every format; only `.txt` also trims the text. A file gives at least one row or an `EMPTY_FILE` error.
 *
 * A batch may come before an error further down in the file is met: use nothing until the end is reached.
 *
 * @throws ArgumentError at once `INVALID_ARGUMENT`, `UNKNOWN_FILE_FORMAT`; while reading `COLUMN_REQUIRED`,
 *   `AMBIGUOUS_COLUMN`.
 * @throws TrainingDataError while reading, with one of its codes, the file's name and the place.
 */
export function readRows(source: string | ByteStream, options: RowSourceOptions = {}): AsyncGenerator<Row[]> {
  return readChecked(source, checkRowOptions(source, options));
}

async function* readChecked(given: string | ByteStream, options: CheckedRowOptions): AsyncGenerator<Row[]> {
  const stream = given === '-' ? process.stdin : given;
  const source: RowSource =
    typeof stream === 'string' ? { path: stream, label: showPath(stream) } : { path: '-', label: 'standard input' };
  const bytes =
    typeof stream === 'string'
      ? fileBytes(source, options.onProgress)
      : streamBytes(stream, source, options.onProgress);
  const places = new TextPlaces();
  const text = validText(unpackGzip(bytes, source), source, places);
  let empty = true;
  try {
    for await (const rows of READERS[options.format]({ text, source, options, places })) {
      empty = false;
      yield rows;
    }
  } finally {
    // Also when an error ends the reading while the stream is idle: it would keep the process waiting.
    if (typeof stream !== 'string') stream.destroy?.();
  }
  if (empty) {
    const what =
      places.end === 0
        ? 'the file is empty; give one with rows in it'
        : `there is no row with text in it, read as ${options.format}; check the format, the column and the header`;
    throw new TrainingDataError('EMPTY_FILE', source, what);
  }
}

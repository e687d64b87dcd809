import type { CsvError } from 'csv-parse';
import { type Columns, settleColumns } from './Columns.ts';
import { parseWeight } from './parseWeight.ts';
import type { Row } from './Row.ts';
import type { RowReading } from './RowReading.ts';
import { rowTooLong } from './rowTooLong.ts';
import { type Place, TrainingDataError } from './TrainingDataError.ts';
import { weightError } from './weightError.ts';

/** `\r` and `\n`. */
const LINE_BREAKS = [13, 10];

/**
 * A row a record of a `csv` or `tsv` file. `csv` follows RFC 4180: a cell in quotes may hold separators, line breaks and
 * doubled quotes, and white space belongs to its cell. In `tsv` a quote is a character like any other (`TV 55"`), so no cell
 * can hold a tab or a line break. Records with a blank text are skipped; every record must have as many cells as the first.
 */
export async function* readSeparatedRows({ text, source, options, places }: RowReading): AsyncGenerator<Row[]> {
  const { Parser } = await import('csv-parse');
  const { format, maxRowBytes } = options;
  const parser = new Parser({
    delimiter: options.delimiter ?? (format === 'tsv' ? '\t' : ','),
    quote: format === 'tsv' ? false : '"',
    record_delimiter: ['\r\n', '\n', '\r'],
    skip_empty_lines: true,
    // The number of cells is checked below, where the place is known.
    relax_column_count: true,
  });
  let rows: Row[] = [];
  let columns: Columns | undefined;
  let failure: { error: unknown } | undefined;
  /** The offset after the last record read. */
  let read = 0;

  /** Where the record that follows the last one read begins. */
  const recordStart = (): number => places.skip(read, LINE_BREAKS);
  const place = (): Place => places.at(recordStart());

  const take = (record: readonly string[]): void => {
    const { bytes } = parser.info;
    if (bytes - read > maxRowBytes) {
      const size = bytes - recordStart();
      if (size > maxRowBytes) throw rowTooLong(source, place(), size, maxRowBytes);
    }
    if (record.length === 1 && record[0]!.trim() === '') return;
    if (columns === undefined) {
      columns = settleColumns(record, source, options, place());
      if (columns.hasHeader) return;
    }
    if (record.length !== columns.count) {
      const what =
        `this row has ${countCells(record.length)} where the first has ${columns.count}; correct it` +
        (format === 'csv' ? ', or put a cell that holds the separator in quotes' : '');
      throw new TrainingDataError('INVALID_CSV', source, what, { place: place(), cells: record.length });
    }
    const value = record[columns.text]!;
    if (value.trim() === '') return;
    if (columns.weight === undefined) {
      rows.push([value, 1]);
      return;
    }
    const cell = record[columns.weight]!;
    const weight = parseWeight(cell);
    if (weight === undefined) throw weightError(source, place(), `column ${columns.weight + 1}`, cell);
    rows.push([value, weight]);
  };

  // The parser hands over each record by `push`, in the middle of a write: taking it here costs a third of its documented
  // `on_record`, which builds an object of statistics per record, and keeps `parser.info` in step with the record.
  parser.push = (record: string[] | null): boolean => {
    if (record === null || failure !== undefined) return true;
    try {
      take(record);
      read = parser.info.bytes;
    } catch (error) {
      failure = { error };
    }
    return true;
  };
  // Failures come through the callbacks as well; without a listener they would end the process.
  parser.on('error', () => {});

  const settle = async (step: (done: (error?: Error | null) => void) => void): Promise<void> => {
    let fault: Error | null | undefined;
    await new Promise<void>((resolve) => {
      step((error) => {
        fault = error;
        resolve();
      });
    });
    if (failure !== undefined) throw failure.error;
    if (fault) throw syntaxError(fault as CsvError);
  };

  const syntaxError = (fault: CsvError): TrainingDataError => {
    // `bytes` is where the last cell before the fault ended, `index` how many cells of the record were complete.
    const { bytes, index } = fault as unknown as { bytes: number; index: number };
    const at = places.at(index > 0 ? bytes + 1 : recordStart());
    const why =
      fault.code === 'CSV_QUOTE_NOT_CLOSED'
        ? 'the quote that opens this cell is never closed; close it, or double every quote inside the cell'
        : fault.code === 'CSV_INVALID_CLOSING_QUOTE'
          ? 'the quoted cell that begins here goes on after its closing quote; double the quotes inside the cell'
          : 'the cell that begins here has a quote inside; put the cell in quotes and double the quote';
    return new TrainingDataError('INVALID_CSV', source, why, { place: at, cause: fault });
  };

  try {
    for await (const block of text) {
      await settle((done) => parser.write(block, done));
      if (places.end - read > maxRowBytes) {
        // Blank lines belong to no record, however many follow each other.
        read = recordStart();
        const size = places.end - read;
        const reason = 'check that this is the right file and that every quote is closed';
        if (size > maxRowBytes) throw rowTooLong(source, place(), size, maxRowBytes, reason);
      }
      places.release(read);
      if (rows.length > 0) yield rows;
      rows = [];
    }
    await settle((done) => parser.end(done));
    if (rows.length > 0) yield rows;
  } finally {
    parser.destroy();
  }
}

function countCells(count: number): string {
  return count === 1 ? '1 cell' : `${count} cells`;
}

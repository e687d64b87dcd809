import { ArgumentError } from '@phonyland/ngram';
import type { ByteStream } from './ByteStream.ts';
import { formatOfName } from './formatOfName.ts';
import type { RowFormat, RowSourceOptions } from './RowSourceOptions.ts';
import { show } from './show.ts';

/** The formats that a caller may name. */
const FORMATS: readonly string[] = ['txt', 'csv', 'tsv', 'json', 'jsonl'];
const MAX_ROW_BYTES = 268_435_456;

/** Options with the format and the bound settled. */
export interface CheckedRowOptions extends RowSourceOptions {
  readonly format: RowFormat;
  readonly maxRowBytes: number;
}

/**
 * Checks the options of `readRows` against the source and fills in defaults.
 *
 * @throws ArgumentError `INVALID_ARGUMENT` or `UNKNOWN_FILE_FORMAT`.
 */
export function checkRowOptions(source: string | ByteStream, options: RowSourceOptions): CheckedRowOptions {
  if (typeof source !== 'string' && typeof source?.[Symbol.asyncIterator] !== 'function') {
    invalid('the source', source, "a path, '-' for standard input, or a readable stream");
  }
  if (source === '') invalid('the path', source, "a path, or '-' for standard input");
  const { column, weightColumn, header, delimiter, onProgress, maxRowBytes = 1_048_576 } = options;
  if (options.format !== undefined && !FORMATS.includes(options.format)) {
    throw new ArgumentError(
      'UNKNOWN_FILE_FORMAT',
      `The format ${show(options.format)} is unknown: give 'txt', 'csv', 'tsv', 'json' or 'jsonl'.`,
      { details: { format: options.format, formats: FORMATS } },
    );
  }
  const named = typeof source === 'string' && source !== '-';
  const format = options.format ?? (named ? formatOfName(source) : 'txt');
  const separated = format === 'csv' || format === 'tsv';
  if (!Number.isInteger(maxRowBytes) || maxRowBytes < 1 || maxRowBytes > MAX_ROW_BYTES) {
    invalid('maxRowBytes', maxRowBytes, `a whole number from 1 to ${MAX_ROW_BYTES}`);
  }
  if (onProgress !== undefined && typeof onProgress !== 'function') invalid('onProgress', onProgress, 'a function');
  checkColumn('column', column, format);
  checkColumn('weightColumn', weightColumn, format);
  if (column !== undefined && column === weightColumn) {
    invalid('weightColumn', weightColumn, 'another column than the text');
  }
  if (header !== undefined) {
    if (typeof header !== 'boolean') invalid('header', header, 'true or false');
    if (!separated) invalid('header', header, `left out: only csv and tsv have headers, and the format is '${format}'`);
    const byName = [column, weightColumn].find((given) => typeof given === 'string');
    if (!header && byName !== undefined) {
      invalid('header', header, `true or left out, since ${show(byName)} is a name; or give the column's number`);
    }
  }
  if (delimiter !== undefined) {
    if (!separated)
      invalid('delimiter', delimiter, `left out: only csv and tsv have one, and the format is '${format}'`);
    if (!isDelimiter(delimiter)) {
      invalid('delimiter', delimiter, 'one ASCII character, such as ; or a tab, but no quote or line break');
    }
  }
  return { ...options, format, maxRowBytes };
}

function isDelimiter(value: unknown): boolean {
  if (typeof value !== 'string' || value.length !== 1 || '"\r\n'.includes(value)) return false;
  const code = value.charCodeAt(0);
  return code > 0 && code < 128;
}

function checkColumn(option: string, column: unknown, format: RowFormat): void {
  if (column === undefined) return;
  if (format === 'txt') {
    invalid(
      option,
      column,
      "left out: a txt file has no columns; for columns give { format: 'csv' } or { format: 'tsv' }",
    );
  }
  if (typeof column === 'number') {
    if (!Number.isSafeInteger(column) || column < 1) invalid(option, column, 'a name, or a number counted from 1');
  } else if (typeof column !== 'string' || column === '') {
    invalid(option, column, 'a name, or a number counted from 1');
  } else if (format.startsWith('json') && column.split('.').includes('')) {
    invalid(option, column, "a path of names between dots, such as 'person.name'");
  }
}

function invalid(what: string, value: unknown, expected: string): never {
  throw new ArgumentError('INVALID_ARGUMENT', `Reading rows: ${what} must be ${expected}, but it is ${show(value)}.`, {
    details: { value },
  });
}

import { PhonyError } from '@phonyland/ngram';

/** What went wrong with the data; the comment beside each tells the way out. */
export type TrainingDataErrorCode =
  /** No such file: check the path. */
  | 'FILE_NOT_FOUND'
  /** A directory, no permission, or the disk or stream failed. */
  | 'FILE_UNREADABLE'
  /** The file has no row with text in it. */
  | 'EMPTY_FILE'
  /** No such column; `details.columns` lists those that exist, nearest first. */
  | 'COLUMN_NOT_FOUND'
  /** Quotes or numbers of cells that do not fit together. */
  | 'INVALID_CSV'
  /** Broken JSON, or an item of the wrong shape. */
  | 'INVALID_JSON'
  /** Not UTF-8; `details.byteOffset` tells where, counted from 0 in the unpacked text. Save the file as UTF-8. */
  | 'INVALID_UTF8'
  /** A row longer than `maxRowBytes`; `details.bytes` is its size so far, `details.maxRowBytes` the bound. */
  | 'ROW_TOO_LONG'
  /** A weight that is missing, not a number, infinite, negative or 0; `details.value` is what was found. */
  | 'INVALID_WEIGHT'
  /** Cut short, damaged or not gzip at all. */
  | 'CORRUPT_GZIP';

/** Where rows come from, as messages and details call it. */
export interface RowSource {
  /** The path as given; `'-'` for standard input and streams. */
  readonly path: string;
  /** How a message calls it. */
  readonly label: string;
}

/** A place in a text. Both count from 1; `column` counts characters (code points), not bytes. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The facts of a failure; `line` and `column` are missing where no place is to blame. */
export interface TrainingDataErrorDetails extends Partial<Place> {
  readonly path: string;
  readonly [fact: string]: unknown;
}

/**
 * A file of training data that cannot be read, or a row in it that cannot be used.
 *
 * The message names the file, the place and the way out; `details` has `path`, `line` and `column` (both counted from 1)
 * and, by `code`, the facts listed at {@link TrainingDataErrorCode}. Nothing was written and no model was made.
 */
export class TrainingDataError extends PhonyError {
  override readonly name: string = 'TrainingDataError';
  declare readonly code: TrainingDataErrorCode;
  declare readonly details: TrainingDataErrorDetails;

  constructor(
    code: TrainingDataErrorCode,
    source: RowSource,
    what: string,
    { place, cause, ...facts }: { place?: Partial<Place>; cause?: unknown; [fact: string]: unknown } = {},
  ) {
    const line = place?.line === undefined ? '' : `, line ${place.line}`;
    const column = place?.column === undefined ? '' : `, column ${place.column}`;
    super(code, `${source.label}${line}${column}: ${what}`, {
      cause,
      details: { path: source.path, ...place, ...facts },
    });
  }
}

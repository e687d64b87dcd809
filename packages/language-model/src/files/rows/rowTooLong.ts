import { type Place, type RowSource, TrainingDataError } from './TrainingDataError.ts';

/** The error for a row that passed the bound; `bytes` is its size as far as it was read. */
export function rowTooLong(
  source: RowSource,
  place: Partial<Place>,
  bytes: number,
  maxRowBytes: number,
  reason = 'check that this is the right file and format',
): TrainingDataError {
  return new TrainingDataError(
    'ROW_TOO_LONG',
    source,
    `the row is longer than ${maxRowBytes} bytes (${bytes} read so far); ${reason}, or raise maxRowBytes`,
    { place, bytes, maxRowBytes },
  );
}

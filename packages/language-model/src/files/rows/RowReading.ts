import type { CheckedRowOptions } from './checkRowOptions.ts';
import type { TextPlaces } from './TextPlaces.ts';
import type { RowSource } from './TrainingDataError.ts';

/** What every format's reader is given. */
export interface RowReading {
  /** Blocks of whole characters of valid UTF-8. */
  readonly text: AsyncGenerator<Buffer>;
  readonly source: RowSource;
  readonly options: CheckedRowOptions;
  /** Holds the blocks given so far; the reader releases what it will not point at any more. */
  readonly places: TextPlaces;
}

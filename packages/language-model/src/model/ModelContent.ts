import type { FilterData, ModelTables } from '@phonyland/ngram';
import type { ModelMetadata } from './ModelMetadata.ts';

/** A training row that a mergeable model keeps. */
export type KeptRow = readonly [text: string, weight: number];

/** All that a model is, as plain data: what a file holds, no more and no less. */
export interface ModelContent {
  readonly metadata: ModelMetadata;
  readonly tables: ModelTables;
  /** `lengths[n]`: how many different rows have n code points. */
  readonly lengths: readonly number[];
  /** Fingerprints of the rows; null when the model was trained without. */
  readonly originals: FilterData | null;
  /** The different rows in the order of their text, in a mergeable model; null in any other. */
  readonly rows: readonly KeptRow[] | null;
}

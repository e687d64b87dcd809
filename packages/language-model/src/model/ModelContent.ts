import type { BlockListData, FilterData, ModelTables, Spellings } from '@phonyland/ngram';
import type { ModelMetadata } from './ModelMetadata.ts';

/** A training row that a mergeable model keeps. */
export type KeptRow = readonly [text: string, weight: number];

/** All that a model is, as plain data: what a file holds, no more and no less. */
export interface ModelContent {
  readonly metadata: ModelMetadata;
  /** The n-grams of tokens; in a hybrid model those of words and classes. */
  readonly tables: ModelTables;
  /** How rare words are spelled, in a hybrid model and in no other (see `HybridTables`). */
  readonly spellings?: Spellings | undefined;
  /** `lengths[n]`: how many different rows have n code points. */
  readonly lengths: readonly number[];
  /** `paragraphs[n]`: how many paragraphs had n sentences, where the rows are the sentences of paragraphs. */
  readonly paragraphs?: readonly number[] | undefined;
  /** The words that a generator never gives unless it is told to; undefined where there is no list. */
  readonly blocked?: BlockListData | undefined;
  /** Fingerprints of the rows; null when the model was trained without. */
  readonly originals: FilterData | null;
  /** The different rows in the order of their text, in a mergeable model; null in any other. */
  readonly rows: readonly KeptRow[] | null;
}

import type { FullTokenizerSettings, Smoothing } from '@phonyland/ngram';

/** What a model says about itself. All of it is part of the file and of its hash: nothing here depends on when or where. */
export interface ModelMetadata {
  /** What the model is called; a generator over it uses this as its path. */
  readonly name: string;
  /** BCP 47 tag of the language that the rows are in; `'und'` when nobody said. */
  readonly locale: string;
  /** Name of the arithmetic that turns tables into values; it changes when the same tables would give other values. */
  readonly algorithm: string;
  /** Length of the longest n-gram, in tokens. */
  readonly order: number;
  readonly smoothing: Smoothing;
  readonly tokenizer: FullTokenizerSettings;
  /** How many different rows the model was trained on. */
  readonly rows: number;
  /** The sum of the rows' weights; equal to the number of samples when none was weighted. */
  readonly weight: number;
  /** Version of the model itself, for models that are published. */
  readonly version?: string;
  /** Where the rows come from. */
  readonly source?: string;
  /** Licence of the rows. */
  readonly licence?: string;
  /** What has to be said wherever the model goes. */
  readonly attribution?: string;
}

/** The part of the metadata that the trainer of a model may state. */
export type StatedMetadata = Pick<ModelMetadata, 'version' | 'source' | 'licence' | 'attribution'>;

/** The names of the optional fields, in the order in which files hold them. */
export const STATED_FIELDS: readonly (keyof StatedMetadata)[] = ['version', 'source', 'licence', 'attribution'];

/** The arithmetic of this version: 16-bit weights and acceptances, 65,536 units a column, sfc32. */
export const ALGORITHM = 'accept16-alias16-sfc32';

/** What is shipped, and how it was made. */
export interface ModelManifest {
  /** Version of this description's own shape. */
  readonly version: 2;
  /** The models, by locale and name. */
  readonly models: readonly ModelEntry[];
}

/** One shipped model. */
export interface ModelEntry {
  /** What the model makes, the same in every locale: `'person_last'`. */
  readonly name: string;
  /** BCP 47 tag: `'en-US'`, `'tr'`. */
  readonly locale: string;
  /** Path in the assets folder, with `/` between its parts: `'tr/person_last.phony'`. */
  readonly file: string;
  /** Version of the asset, by the rules of semantic versioning. */
  readonly version: string;
  /** Size of the asset. */
  readonly bytes: number;
  /** SHA-256 of the asset, in hexadecimal digits. */
  readonly sha256: string;
  /** Where the rows come from. */
  readonly source: string;
  /** Licence of the rows. */
  readonly licence: string;
  /** What has to be said wherever the model goes. */
  readonly attribution: string;
  /** How many different rows the model was trained on. */
  readonly rows: number;
  /** The data files that the model depends on: first those with its rows, then those they were compared with. */
  readonly data: readonly DataFileEntry[];
  readonly options: ModelOptions;
  readonly metrics: ModelMetrics;
}

/** A file of the data folder, which is not shipped. */
export interface DataFileEntry {
  /** Path in the data folder. */
  readonly file: string;
  /** SHA-256 of the file, in hexadecimal digits. */
  readonly sha256: string;
}

/** How a model was trained. */
export interface ModelOptions {
  /** `'character'`, or `'hybrid'` with how many rows a word must stand in to be known as a whole. */
  readonly tokenizer: 'character' | { readonly type: 'hybrid'; readonly minCount: number };
  /** Length of the longest n-gram, in tokens. */
  readonly order: number;
  readonly smoothing: 'kneser-ney' | 'none';
  /** How much of its chance a step kept that smoothing had added to those seen, 0..1. */
  readonly backoff: number;
  /** Whether tokens may follow tokens that they followed in no row. */
  readonly free: boolean;
  /** How large the file was allowed to become. */
  readonly maxBytes: number;
  /** The exponent that was put on the weights of the rows. */
  readonly tempering: number;
  /** The block lists that the file carries. */
  readonly blocked: readonly string[];
  /** How many rows of the files were left out, by reason. */
  readonly dropped: Readonly<Record<string, number>>;
}

/** What a model is worth, measured when it was made. */
export interface ModelMetrics {
  /** A tenth of the rows, chosen by a hash of their text. */
  readonly heldOutRows: number;
  /** Mean loss on held-out rows, natural logarithm, the end of the value counted as a character; null where none can be given. */
  readonly natsPerCharacter: number | null;
  /** Share of the held-out rows that the model could never give, 0..1. They are not part of `natsPerCharacter`. */
  readonly impossible: number;
  /** Share of 100,000 drawn values that are no training rows, 0..1. */
  readonly novelty: number;
  /** Different values among 100,000 drawn ones. */
  readonly distinct: number;
  /** Share of 100,000 drawn values that the recipe's own cleaning rules would mend or drop, mostly for their length, 0..1. */
  readonly malformed: number;
  /** Share of 100,000 drawn values that are among the hundred heaviest rows, 0..1. */
  readonly popular: number;
  /** Share of 100,000 drawn values that the block lists refuse, which the generator draws again, 0..1. */
  readonly blocked: number;
  /** Loss of the orders that were compared, each with the same limit to its size. */
  readonly orders: readonly OrderMetrics[];
}

/** What a model of another order would be worth. */
export interface OrderMetrics {
  readonly order: number;
  readonly natsPerCharacter: number | null;
  readonly impossible: number;
}

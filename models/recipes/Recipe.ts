import type { Tempering } from '../build/temper.ts';

/** What a training row has to be, and how rows that fall short are mended. The rules are applied by `build/cleaning/cleanValue.ts`. */
export interface CleaningRules {
  /** The letters that the language writes this kind of value with, in lower case; a row with any other letter is dropped. */
  readonly letters: string;
  /** Those of `letters` that carry a syllable: a row without any is an abbreviation (`Wm`, `Jr`) and is dropped. */
  readonly vowels: string;
  /** What may stand between two letters, such as a space, an apostrophe or a hyphen. A row with anything else is dropped. */
  readonly joiners: string;
  /** Shortest value, in code points. */
  readonly minLength: number;
  /** Longest value, in code points. */
  readonly maxLength: number;
  /** Accents that are taken off (`é` becomes `e`): all of them, or the circumflex alone; default none. */
  readonly withoutAccents?: 'all' | 'circumflex';
  /** Values that no rule would catch: left out as they stand here, after mending. */
  readonly drop?: readonly string[];
  /** Values that a rule would drop though they are right, as they stand here. */
  readonly keep?: readonly string[];
}

/** How one shipped model is made from one file of the data folder. */
export interface Recipe {
  /** The model's name, the same in every locale: `'person_last'`. */
  readonly name: string;
  /** BCP 47 tag: `'en-US'`, `'tr'`. */
  readonly locale: string;
  /** Version of this asset, by the rules of semantic versioning: a major one when its values change. */
  readonly version: string;
  /** Path of the training file in the data folder. */
  readonly file: string;
  /** Length of the longest n-gram: the smallest within `ORDER_TOLERANCE` of the best (see `build/measure.ts`). */
  readonly order: number;
  readonly smoothing: 'kneser-ney' | 'none';
  /**
   * How much of its chance a step keeps that smoothing adds to those seen, 0..1 (see `build/tighten.ts`): 1 predicts best, less
   * reads better and is less often new.
   */
  readonly backoff: number;
  /** Rows that weigh less are left out; default 1, which leaves out none. */
  readonly minWeight?: number;
  /** How many of the heaviest rows are used, after cleaning; default all. */
  readonly maxRows?: number;
  /** The exponent that is put on the weights, so that the popular come more often but not only. */
  readonly tempering: Tempering;
  /** Rows that are left out because another file has them with a weight so many times as high: names of the other gender. */
  readonly commonerIn?: { readonly file: string; readonly times: number };
  /** Rows that the file lacks, with weights on the file's scale. */
  readonly extraRows?: readonly (readonly [value: string, weight: number])[];
  readonly cleaning: CleaningRules;
  /** Where the rows come from. */
  readonly source: string;
  /** Licence of the rows. */
  readonly licence: string;
  /** What has to be said wherever the model goes. */
  readonly attribution: string;
}

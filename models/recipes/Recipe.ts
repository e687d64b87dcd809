import type { Tempering } from '../build/temper.ts';

/** What a training row has to be, and how rows that fall short are mended. The rules are applied by `build/cleaning/cleanValue.ts`. */
export interface CleaningRules {
  /** The letters that this kind of value is written with, in lower case: a text of them, or a class of one code point. A row with any other is dropped. */
  readonly letters: string | RegExp;
  /** Those of `letters` that carry a syllable: a row without any is an abbreviation (`Wm`, `Jr`) and is dropped. Default: not asked. */
  readonly vowels?: string | undefined;
  /** What may stand between two runs of letters, such as `' '`, `"'"`, `'-'`, `'. '`. A row with anything else is dropped. */
  readonly separators: readonly string[];
  /** What may stand after the last letter, such as `'.'`; default nothing. */
  readonly endings?: readonly string[] | undefined;
  /**
   * How words begin. `'name'`: with a capital, particles apart; a row that is all capitals or has none is put right. `'title'`: the
   * first with a capital, the others as they stand. `'lower'`: all in lower case. `'as is'`: as they stand. Default `'name'`.
   */
  readonly letterCase?: 'name' | 'title' | 'lower' | 'as is' | undefined;
  /** Words that stand in lower case within a name (`van`, `de`), and begin one. */
  readonly particles?: readonly string[] | undefined;
  /** Letters that are words by themselves; default none is. `'any'`: where a word of one letter is nothing strange. */
  readonly shortWords?: string | undefined;
  /** Shortest value, in code points. */
  readonly minLength: number;
  /** Longest value, in code points. */
  readonly maxLength: number;
  /** Most words; default any number. */
  readonly maxWords?: number | undefined;
  /** Accents that are taken off (`é` becomes `e`): all of them, or the circumflex alone; default none. */
  readonly withoutAccents?: 'all' | 'circumflex' | undefined;
  /** Values that no rule would catch: left out as they stand here, after mending. */
  readonly drop?: readonly string[] | undefined;
  /** Values that a rule would drop though they are right, as they stand here. */
  readonly keep?: readonly string[] | undefined;
}

/** One of the files that a model's rows come from. */
export interface Ingredient {
  /** Path in the data folder. */
  readonly file: string;
  /** Makes a row's text what the model shall learn, before cleaning; undefined drops the row. Must depend on the text alone. */
  readonly mend?: ((value: string) => string | undefined) | undefined;
  /** A word of a row, cleaned, that no value may have: what a listed company is called. Default none. */
  readonly neverWord?: ((row: string) => string) | undefined;
  /** How many of the heaviest rows are used, after cleaning; default all. */
  readonly maxRows?: number | undefined;
  /** Leaves out rows with a word that fewer rows than these have: what is left makes new values of known words. Default 1. */
  readonly commonWords?: number | undefined;
  /** Rows that weigh less are left out; default 1, which leaves out none. */
  readonly minWeight?: number | undefined;
  /** Rows that are left out because another file has them with a weight so many times as high: names of the other gender. */
  readonly commonerIn?: { readonly file: string; readonly times: number } | undefined;
  /** Rows that the file lacks, with weights on the file's scale. */
  readonly extraRows?: readonly (readonly [value: string, weight: number])[] | undefined;
  /** The share of all weight that its rows get together, 0..1, where a recipe has several ingredients; they add up to 1. */
  readonly share?: number | undefined;
}

/** How one shipped model is made from files of the data folder. */
export interface Recipe {
  /** The model's name, the same in every locale: `'person_last'`. */
  readonly name: string;
  /** BCP 47 tag: `'en-US'`, `'tr'`. */
  readonly locale: string;
  /** Version of this asset, by the rules of semantic versioning: a major one when its values change. */
  readonly version: string;
  readonly ingredients: readonly Ingredient[];
  /** Letters one by one, or frequent words whole and rare ones spelled. */
  readonly tokenizer: 'character' | { readonly type: 'hybrid'; readonly minCount: number };
  /** Length of the longest n-gram, in tokens. */
  readonly order: number;
  readonly smoothing: 'kneser-ney' | 'none';
  /**
   * How much of its chance a step keeps that smoothing adds to those seen, 0..1 (see `build/tighten.ts`): 1 predicts best, less
   * reads better and is less often new.
   */
  readonly backoff: number;
  /** Whether tokens may follow tokens that they followed in no row, for lists of words and signs that make little of the pairs they have; default false. */
  readonly free?: boolean | undefined;
  /** How large the file may become. */
  readonly maxBytes: number;
  /** The exponent that is put on the weights, so that the popular come more often but not only. */
  readonly tempering: Tempering;
  /** Whether the model holds fingerprints of its rows; a closed set (Chinese family names) and words need none. */
  readonly originals: boolean;
  /** Languages whose block lists go into the file: see `blocklists/`. */
  readonly blocked: readonly string[];
  readonly cleaning: CleaningRules;
}

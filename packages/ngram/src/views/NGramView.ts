/**
 * What a text says about its n-grams, as plain counts: for inspection, teaching and comparison, not for sampling. All
 * maps stand in order of first appearance. See `ngramModelView`, which makes one.
 */
export interface NGramView {
  /** Length of an n-gram in code points. */
  readonly n: number;
  /** How many places from each end of a sentence `sentenceElements` tells of. */
  readonly positions: number;
  /** How often each n-gram occurs. */
  readonly ngrams: ReadonlyMap<string, number>;
  /** How often each word occurs. */
  readonly words: ReadonlyMap<string, number>;
  /** How many words have a length, in code points. */
  readonly wordLengths: ReadonlyMap<number, number>;
  /** How many sentences have a length, in words. */
  readonly sentenceLengths: ReadonlyMap<number, number>;
  /**
   * The n-grams that words begin with, counted by words; with a prefix only those that start with it.
   *
   * @throws ArgumentError `PREFIX_TOO_LONG` when the prefix has more than n code points.
   */
  firstNGrams(prefix?: string): ReadonlyMap<string, number>;
  /**
   * The n-grams one code point further on that do not end their word. Empty for an n-gram that never occurs.
   *
   * @throws ArgumentError `NGRAM_LENGTH_MISMATCH` when `ngram` has not n code points.
   */
  children(ngram: string): ReadonlyMap<string, number>;
  /**
   * The n-grams one code point further on that end their word. Empty for an n-gram that never occurs.
   *
   * @throws ArgumentError `NGRAM_LENGTH_MISMATCH` when `ngram` has not n code points.
   */
  lastChildren(ngram: string): ReadonlyMap<string, number>;
  /**
   * The first n-grams of the words that stand at a place of their sentence: 1 is the first word, -1 the last. Sentences
   * too short for the place, and words shorter than n, add nothing.
   *
   * @throws ArgumentError `POSITION_OUT_OF_RANGE` unless it is an integer from 1 to `positions`, or below 0 as far.
   */
  sentenceElements(position: number): ReadonlyMap<string, number>;
}

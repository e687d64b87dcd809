/** The plain data of a block list, as files store it: hashes (see `blockHash`), ascending and each once. */
export interface BlockListData {
  /** Words, and phrases of several words, that are blocked as a whole. */
  readonly words: Uint32Array;
  /** Parts that are blocked wherever they stand in a word. */
  readonly parts: Uint32Array;
  /**
   * The first five units of each part, or all of a shorter one: what does not begin like a part is passed over at once, however many
   * lengths parts have.
   */
  readonly heads: Uint32Array;
  /** Units of the shortest part, from 2; 0 without parts. */
  readonly shortestPart: number;
  /** Units of the longest part, up to 64; 0 without parts. */
  readonly longestPart: number;
}

/** The fewest units of a part: one letter would block nearly everything. */
export const SHORTEST_PART = 2;
/** The most units of a part. */
export const LONGEST_PART = 64;
/** Units of a part's head. */
export const HEAD_UNITS = 5;

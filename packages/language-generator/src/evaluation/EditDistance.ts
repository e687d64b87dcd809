const BLOCK = 32;

/**
 * Counts the edits (insertions, deletions, substitutions) between one sequence of symbols and many others.
 *
 * Bit-parallel: a column of the table of edits is a word of differences for each 32 symbols (Myers, "A Fast Bit-Vector
 * Algorithm for Approximate String Matching", 1999; in blocks: Hyyrö, "A Bit-Vector Algorithm for Computing Levenshtein
 * and Damerau Edit Distances", 2003).
 */
export class EditDistance {
  readonly #symbolCount: number;
  #pattern: ArrayLike<number> = [];
  #blocks = 0;
  /** For each symbol, as many words as there are blocks: the places where the pattern has it. */
  #places: Int32Array;
  #up = new Int32Array(0);
  #down = new Int32Array(0);

  /** @param symbolCount symbols are integers from 0 up to this, exclusive */
  constructor(symbolCount: number) {
    this.#symbolCount = symbolCount;
    this.#places = new Int32Array(0);
  }

  /** Sets the sequence to compare with. */
  prepare(pattern: ArrayLike<number>): void {
    for (let i = 0; i < this.#pattern.length; i++) this.#places[this.#placeOf(this.#pattern[i]!, i)] = 0;
    const blocks = Math.max(1, Math.ceil(pattern.length / BLOCK));
    if (blocks !== this.#blocks) {
      this.#blocks = blocks;
      this.#places = new Int32Array(this.#symbolCount * blocks);
      this.#up = new Int32Array(blocks);
      this.#down = new Int32Array(blocks);
    }
    this.#pattern = pattern;
    for (let i = 0; i < pattern.length; i++) this.#places[this.#placeOf(pattern[i]!, i)]! |= 1 << (i % BLOCK);
  }

  /**
   * The number of edits to `text[from]` up to `text[to - 1]` when it is at most `most`; otherwise any number above `most`.
   */
  to(text: ArrayLike<number>, from: number, to: number, most: number): number {
    const patternLength = this.#pattern.length;
    if (patternLength === 0) return to - from;
    const blocks = this.#blocks;
    const places = this.#places;
    const up = this.#up.fill(-1);
    const down = this.#down.fill(0);
    const last = (patternLength - 1) % BLOCK;
    // The lowest cell of the column; each symbol to come can take one off at best.
    let edits = patternLength;
    for (let at = from; at < to; at++) {
      const row = text[at]! * blocks;
      // What the row above a block grows or shrinks by; above the first stand the lengths of the text.
      let grows = 1;
      let shrinks = 0;
      for (let block = 0; block < blocks; block++) {
        const rise = up[block]!;
        const fall = down[block]!;
        const equal = places[row + block]!;
        const vertical = equal | fall;
        const match = equal | shrinks;
        const diagonal = (((match & rise) + rise) ^ rise) | match;
        let right = fall | ~(diagonal | rise);
        let left = rise & diagonal;
        const end = block === blocks - 1 ? last : BLOCK - 1;
        const grew = (right >>> end) & 1;
        const shrank = (left >>> end) & 1;
        right = (right << 1) | grows;
        left = (left << 1) | shrinks;
        up[block] = left | ~(vertical | right);
        down[block] = right & vertical;
        grows = grew;
        shrinks = shrank;
      }
      edits += grows - shrinks;
      if (edits - (to - at - 1) > most) return most + 1;
    }
    return edits;
  }

  #placeOf(symbol: number, i: number): number {
    return symbol * this.#blocks + Math.floor(i / BLOCK);
  }
}

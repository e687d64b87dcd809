/** Words in the order of their lengths, in UTF-16 units, so that those of a range of lengths stand together. */
export class WordsByLength {
  readonly words: readonly string[];
  /** The lengths that there are, ascending. */
  readonly lengths: readonly number[];
  /** Where the words of a length begin; one more for the end. */
  readonly #starts: Uint32Array;

  constructor(list: readonly string[]) {
    const lengths = [...new Set(list.map((word) => word.length))].sort((a, b) => a - b);
    const starts = new Uint32Array((lengths.at(-1) ?? -1) + 2);
    for (const word of list) starts[word.length + 1]!++;
    for (let length = 1; length < starts.length; length++) starts[length]! += starts[length - 1]!;
    const next = starts.slice();
    const words = new Array<string>(list.length);
    for (const word of list) words[next[word.length]!++] = word;
    this.words = words;
    this.lengths = lengths;
    this.#starts = starts;
  }

  /** How many words are shorter than a length. */
  before(length: number): number {
    const starts = this.#starts;
    return length <= 0 ? 0 : starts[Math.min(Math.ceil(length), starts.length - 1)]!;
  }
}

const indexed = new WeakMap<readonly string[], WordsByLength>();

/** The words of a list by their lengths; a list is sorted once, and again when it has grown. */
export function wordsByLength(list: readonly string[]): WordsByLength {
  let words = indexed.get(list);
  if (words === undefined || words.words.length !== list.length) {
    words = new WordsByLength(list);
    indexed.set(list, words);
  }
  return words;
}

/** An n-gram as a key: its symbols, joined by a mark that no symbol of the tests contains. */
export const MARK = '\u0000';
export const NAIVE_START = '<s>';
export const NAIVE_END = '</s>';

export interface NaiveRow {
  readonly tokens: readonly string[];
  readonly weight: number;
  readonly repeated: boolean;
}

export interface NaiveCount {
  readonly ngram: readonly string[];
  count: number;
  weight: number;
}

/** The slow twin of `NGramCounts`: every n-gram of every order in one plain map of strings. */
export function naiveCounts(rows: readonly NaiveRow[], order: number): Map<string, NaiveCount> {
  const counts = new Map<string, NaiveCount>();
  for (const { tokens, weight, repeated } of rows) {
    const sequence = [NAIVE_START, ...tokens, NAIVE_END];
    for (let from = 0; from < sequence.length; from++) {
      for (let length = 1; length <= order && from + length <= sequence.length; length++) {
        const ngram = sequence.slice(from, from + length);
        const key = ngram.join(MARK);
        const entry = counts.get(key) ?? { ngram, count: 0, weight: 0 };
        entry.count += repeated ? 0 : 1;
        entry.weight += weight;
        counts.set(key, entry);
      }
    }
  }
  return counts;
}

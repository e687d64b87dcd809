/** One of several values for each code point, packed by `scripts/unicode-tables.mjs`. */
export interface RunTable {
  /** The values, divided by spaces. */
  readonly values: string;
  /**
   * From code point 0 on: which value, and for how many code points in base 36; 1 is left out. The first 20 values are
   * A to T, the next 26 are UA to UZ, then VA to VZ and so on.
   */
  readonly runs: string;
}

/** The code points where a binary property differs from the union of some categories. */
export interface BinaryPropertyTable {
  /** Long and short name, divided by a space. */
  readonly names: string;
  /** General categories by short name, divided by spaces; may be none. */
  readonly categories: string;
  /** As in a `RunTable` with two values: A agrees, B differs. */
  readonly runs: string;
}

/** Consecutive code points with the same value. */
export interface Run {
  /** Index of the value. */
  readonly value: number;
  readonly from: number;
  /** The first code point behind. */
  readonly to: number;
}

const SINGLE_LETTERS = 20;

/** The runs of a table, in ascending order; together they are all code points. */
export function decodeRuns(runs: string): Run[] {
  const decoded: Run[] = [];
  let from = 0;
  for (const [, symbol, length] of runs.matchAll(/([A-T]|[U-Z][A-Z])([\da-z]*)/g)) {
    const to = from + (length === '' ? 1 : Number.parseInt(length!, 36));
    decoded.push({ value: decodeSymbol(symbol!), from, to });
    from = to;
  }
  return decoded;
}

/** The index of a value that `symbol` stands for. */
export function decodeSymbol(symbol: string): number {
  const first = symbol.charCodeAt(0) - 65;
  if (symbol.length === 1) return first;
  return SINGLE_LETTERS + (first - SINGLE_LETTERS) * 26 + symbol.charCodeAt(1) - 65;
}

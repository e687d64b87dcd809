/** Unsigned whole numbers in the narrowest array that holds them. */
export type UintArray = Uint8Array | Uint16Array | Uint32Array;

/** The greatest hard maximum length, in tokens: no walk takes more steps. */
export const LONGEST_VALUE: number = 65535;

/**
 * A trained model as flat tables: the trie of all n-grams, breadth first, and how likely a value of each length is kept.
 *
 * Arcs are numbered level by level: first all 1-grams, then all 2-grams, … each level in token order. State 0 is the empty
 * context and state a + 1 is the n-gram of arc a taken as a context, so a state's arcs need no pointers: they follow
 * those of the state before it. N-grams of full length are arcs but no states.
 */
export interface ModelTables {
  /** Length of the longest n-gram, 1..10. */
  readonly order: number;
  /** The text of each token; `symbols[0]` (the end) and `symbols[1]` (the start) are empty. */
  readonly symbols: readonly string[];
  /** How many arcs leave each state. States are the empty context and all n-grams of 1..max(1, order − 1) tokens. */
  readonly arcCounts: UintArray;
  /** The token of each arc, ascending within a state. */
  readonly tokens: UintArray;
  /** The weight of each arc as a 16-bit code (see `decodeWeight`), relative within its state. 0: never taken. */
  readonly weights: Uint16Array;
  /** The weight of each state's back-off arc, likewise. */
  readonly backoffs: Uint16Array;
  /** No value is longer, in tokens: 1..65,535. */
  readonly maxTokens: number;
  /**
   * `(acceptances[n] + 1) / 65536` is the chance that a walk of n tokens is kept as a value, for n up to `maxTokens`; others
   * are walked anew. Empty: all are kept. See `fitLengths`.
   */
  readonly acceptances: Uint16Array;
}

/** The narrowest copy of whole numbers. */
export function narrow(values: ArrayLike<number>): UintArray {
  let largest = 0;
  for (let i = 0; i < values.length; i++) if (values[i]! > largest) largest = values[i]!;
  if (largest < 256) return Uint8Array.from(values);
  return largest < 65536 ? Uint16Array.from(values) : Uint32Array.from(values);
}

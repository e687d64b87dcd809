/** The outcomes of a step, the way back-off last: parallel arrays, filled by `RowSource.readColumns`. */
export class Columns {
  /** Whole units of each outcome; they add up to `RowSource.columnUnits` a column. */
  units: Float64Array = new Float64Array(64);
  /** The token of each outcome; −1 for back-off. */
  tokens: Int32Array = new Int32Array(64);
  /** What `RowSource.resolve` finds the outcome's node by: any integer from 0 to 2^30 − 1. Of no meaning for the end. */
  codes: Int32Array = new Int32Array(64);

  /** Makes room for so many outcomes; those written before stay. */
  reserve(count: number): void {
    let size = this.units.length;
    if (size >= count) return;
    while (size < count) size *= 2;
    const { units, tokens, codes } = this;
    this.units = new Float64Array(size);
    this.tokens = new Int32Array(size);
    this.codes = new Int32Array(size);
    this.units.set(units);
    this.tokens.set(tokens);
    this.codes.set(codes);
  }
}

/**
 * What a `Walker` walks over: nodes with weighted outcomes. The states of a model are such nodes, and so are the pairs of a
 * state and how far a constraint has come.
 */
export interface RowSource {
  /** Where a walk begins. */
  readonly start: number;
  /** How many nodes there are. */
  readonly nodeCount: number;
  /** How many columns all nodes have together at most. */
  readonly columnCount: number;
  /** The most columns of one node. */
  readonly mostColumns: number;
  /** How many different tokens there are. */
  readonly tokenCount: number;
  /** Units in one column: 2^16 or 2^24. */
  readonly columnUnits: number;
  /** Writes a node's outcomes; returns how many there are. */
  readColumns(node: number, columns: Columns): number;
  /** The node that an outcome leads to: of the node that was read, by the code that was written. */
  resolve(node: number, code: number, backsOff: boolean): number;
  /** What arriving at a node emits: a token, or whatever else `Walker.emitted` shall hold. */
  emitOf(node: number): number;
  /** The token that leads to a node. */
  tokenOf(node: number): number;
  /** Whether a token is ruled out behind the node's back-off, having an arc of its own there. */
  hasArc(node: number, token: number): boolean;
  /** Such tokens as a mask of 32 bits: the bit of a token is its rank, 31 at most. Only read for up to 256 tokens. */
  arcMask(node: number): number;
  /** The rank of the token that leads to a node. Ranks are tokens renumbered: 0 is the end, then those that come most often. */
  rankOf(node: number): number;
  tokenOfRank(rank: number): number;
}

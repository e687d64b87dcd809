/** One measured row: what was asked, what came out, the bounds it is held against. */
export interface Measured {
  /** The row's letter in the table of bounds. */
  readonly row: string;
  readonly work: string;
  /** All sides, with units. */
  readonly measured: string;
  /** The number that is held against the bounds. */
  readonly value: number;
  readonly unit: string;
  /** Whether larger is better. */
  readonly larger: boolean;
  /** The bound that a release holds. */
  readonly must: number;
  /** The bound that the design hopes for, where it names one. */
  readonly aim?: number;
}

/** A row that this machine cannot measure. */
export interface Skipped {
  readonly row: string;
  readonly work: string;
  /** Why. */
  readonly skipped: string;
}

export type Result = Measured | Skipped;

/** Whether a result is within a bound; default the one that it must hold. What was skipped broke none. */
export function holds(result: Result, bound: 'must' | 'aim' = 'must'): boolean {
  if ('skipped' in result) return true;
  const limit = result[bound];
  if (limit === undefined) return false;
  return result.larger ? result.value >= limit : result.value <= limit;
}

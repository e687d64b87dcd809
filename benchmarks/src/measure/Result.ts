/** One measured row: what was asked, what came out, the bound it is held against. */
export interface Result {
  /** The row's letter in the table of bounds. */
  readonly row: string;
  readonly work: string;
  /** Both sides, with units. */
  readonly measured: string;
  /** The number that is held against the bound. */
  readonly value: number;
  readonly unit: string;
  /** Whether larger is better. */
  readonly larger: boolean;
  readonly bound: number;
}

/** Whether a result is within its bound. */
export function holds({ value, bound, larger }: Result): boolean {
  return larger ? value >= bound : value <= bound;
}

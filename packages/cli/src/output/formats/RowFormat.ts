/**
 * Turns rows into text. The text of a row is a function of its values, its index and how many rows there are, so that parts which are
 * written apart are together what is written at once.
 */
export interface RowFormat {
  /** What stands before the first row. */
  readonly head: string;
  /** What stands behind the last one. */
  readonly tail: string;
  /**
   * @param cells the values in the order of the columns; where there are no columns, the one value
   * @param index from 0, of all rows @param total of all rows
   */
  row(cells: readonly unknown[], index: number, total: number): string;
}

/** What a format has to know of the rows besides their values. */
export interface Rows {
  /** The fields of rows; undefined where values are no rows. */
  readonly columns: readonly string[] | undefined;
  /** What a table of them is called. */
  readonly table: string;
}

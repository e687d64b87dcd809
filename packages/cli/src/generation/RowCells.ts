import { type Generator, highWord, sourceOf } from '@phonyland/language-generator';
import type { RowFields } from '../dataset/RowFields.ts';
import type { Rows } from '../output/formats/RowFormat.ts';
import { cellsOf } from '../output/formats/values.ts';

/** Rows as their cells, in no format yet. */
export interface RowCells extends Rows {
  /** Whether rows can be asked for in any order; otherwise only one after the other from the first. */
  readonly addressable: boolean;
  /** The values of a row in the order of the columns, or its one value. The next call may overwrite them. */
  cells(index: number): readonly unknown[];
}

/** The rows of declared fields. */
export function cellsOfFields(fields: RowFields, table: string): RowCells {
  const cells: unknown[] = fields.names.map(() => undefined);
  return {
    columns: fields.names,
    table,
    addressable: true,
    cells: (index) => {
      fields.fill(index, cells);
      return cells;
    },
  };
}

/** What a generator makes, as rows. @param columns where its values are rows */
export function cellsOfValues(
  generator: Generator<unknown>,
  columns: readonly string[] | undefined,
  table: string,
): RowCells {
  const source = sourceOf(generator);
  const { addressable } = source;
  const value = addressable
    ? (index: number): unknown => source.draw(index | 0, highWord(index), 0, 0)
    : (): unknown => generator();
  return { columns, table, addressable, cells: (index) => cellsOf(value(index), columns) };
}

import { type Generator, sourceOf } from '@phonyland/language-generator';
import type { RowFields } from '../dataset/RowFields.ts';
import type { RowFormat } from '../output/formats/RowFormat.ts';
import { cellsOf } from '../output/formats/values.ts';

/** Gives the text of rows. */
export interface RowText {
  readonly head: string;
  readonly tail: string;
  /** Whether rows can be asked for in any order; otherwise only one after the other from the first. */
  readonly addressable: boolean;
  /** The text of the rows from one up to, but without, another. */
  rows(from: number, to: number): string;
}

/** The text of rows of declared fields. @param total of all rows */
export function textOfFields(fields: RowFields, format: RowFormat, total: number): RowText {
  const cells: unknown[] = fields.names.map(() => undefined);
  return {
    head: format.head,
    tail: format.tail,
    addressable: true,
    rows: (from, to) => {
      let text = '';
      for (let index = from; index < to; index++) {
        fields.fill(index, cells);
        text += format.row(cells, index, total);
      }
      return text;
    },
  };
}

/** The text of what a generator makes. @param columns where its values are rows @param total of all values */
export function textOfValues(
  generator: Generator<unknown>,
  columns: readonly string[] | undefined,
  format: RowFormat,
  total: number,
): RowText {
  const source = sourceOf(generator);
  const { addressable } = source;
  const value = addressable
    ? (index: number): unknown => source.draw(index | 0, Math.floor(index / 4294967296), 0, 0)
    : (): unknown => generator();
  return {
    head: format.head,
    tail: format.tail,
    addressable,
    rows: (from, to) => {
      let text = '';
      for (let index = from; index < to; index++) text += format.row(cellsOf(value(index), columns), index, total);
      return text;
    },
  };
}

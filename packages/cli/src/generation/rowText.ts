import { openFormat, type TextFormatName } from '../output/formats/openFormat.ts';
import type { Job } from './Job.ts';
import type { RowCells } from './RowCells.ts';

/** Gives the text of rows. */
export interface RowText {
  readonly head: string;
  readonly tail: string;
  /** The text of the rows from one up to, but without, another. */
  rows(from: number, to: number): string;
}

/** A job whose rows are text. */
export type TextJob = Job & { readonly format: TextFormatName };

/** The text of a job's rows. */
export function rowText(rows: RowCells, { format: name, dialect, total }: TextJob): RowText {
  const format = openFormat(name, rows, dialect);
  return {
    head: format.head,
    tail: format.tail,
    rows: (from, to) => {
      let text = '';
      for (let index = from; index < to; index++) text += format.row(rows.cells(index), index, total);
      return text;
    },
  };
}

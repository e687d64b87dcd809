import { PhonyError } from '@phonyland/language-generator';
import type { RowFormat, Rows } from './RowFormat.ts';
import { jsonText, plainText } from './values.ts';

/** A text a line; of rows, their JSON. */
export function textLines(rows: Rows): RowFormat {
  const json = jsonOf(rows);
  return { head: '', tail: '', row: (cells) => textLine(rows.columns === undefined ? cells[0] : json(cells)) };
}

/** A JSON value a line. */
export function jsonLines(rows: Rows): RowFormat {
  const json = jsonOf(rows);
  return { head: '', tail: '', row: (cells) => `${json(cells)}\n` };
}

/** One JSON array, a value a line. */
export function jsonArray(rows: Rows): RowFormat {
  const json = jsonOf(rows);
  return { head: '[', tail: '\n]\n', row: (cells, index) => `${index === 0 ? '\n' : ',\n'}${json(cells)}` };
}

/** The JSON of a row, without fields that have no value; of values that are no rows, theirs. */
function jsonOf({ columns }: Rows): (cells: readonly unknown[]) => string {
  if (columns === undefined) return ([value]) => jsonText(value);
  const names = columns.map((name) => `${JSON.stringify(name)}:`);
  return (cells) => {
    let text = '';
    for (let i = 0; i < names.length; i++) {
      if (cells[i] !== undefined) text += (text === '' ? '{' : ',') + names[i]! + jsonText(cells[i]);
    }
    return text === '' ? '{}' : `${text}}`;
  };
}

/** @throws PhonyError `LINE_BREAK_IN_VALUE`: a reader of the lines could not tell the values apart */
function textLine(value: unknown): string {
  const text = plainText(value);
  if (!/[\n\r]/.test(text)) return `${text}\n`;
  throw new PhonyError(
    'LINE_BREAK_IN_VALUE',
    `the value ${JSON.stringify(text.slice(0, 60))} has a line break, and the format txt gives each value one line; use --format jsonl or csv`,
  );
}

import { PhonyError } from '@phonyland/language-generator';

/** The formats that values are written in. */
export const ROW_FORMATS = ['txt', 'csv', 'jsonl'] as const;

export type RowFormatName = (typeof ROW_FORMATS)[number];

/** Turns values into text, a line each. */
export interface RowFormat {
  /** What stands before the first row, told by the first value; formats without have none. */
  readonly head?: (first: unknown) => string;
  readonly row: (value: unknown) => string;
}

/** A new format: a CSV remembers the columns of its head. */
export function rowFormat(name: RowFormatName): RowFormat {
  if (name === 'csv') return csvFormat();
  return { row: name === 'txt' ? textLine : (value) => `${JSON.stringify(value ?? null)}\n` };
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

/** Comma-separated values (RFC 4180, lines ending in `\n`): objects by their fields, anything else as the column `value`. */
function csvFormat(): RowFormat {
  let columns: readonly string[] | undefined;
  return {
    head: (first) => {
      columns = isObject(first) ? Object.keys(first) : undefined;
      return csvLine(columns ?? ['value']);
    },
    row: (value) => {
      if (columns === undefined) return csvLine([plainText(value)]);
      const fields = isObject(value) ? value : {};
      const stray = Object.keys(fields).find((field) => !columns!.includes(field));
      if (stray === undefined) return csvLine(columns.map((column) => plainText(fields[column])));
      throw new PhonyError(
        'FIELDS_DIFFER',
        `a value has the field ${JSON.stringify(stray)}, which the first one did not have, and a CSV has one head; use --format jsonl`,
      );
    },
  };
}

const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\n`;

/** A cell in quotes where it needs them; an empty one too, since many readers skip an empty line. */
function csvCell(text: string): string {
  return text === '' || /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A value without quotes: text as it is, nothing for nothing, dates in ISO 8601, objects and arrays as JSON. */
function plainText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

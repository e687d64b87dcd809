import { PhonyError } from '@phonyland/language-generator';
import type { RowFormat, Rows } from './RowFormat.ts';
import { plainText } from './values.ts';

/** Comma-separated values (RFC 4180, lines ending in `\n`): objects by their fields, anything else as the column `value`. */
export function csvFormat({ columns }: Rows): RowFormat {
  return {
    head: csvLine(columns ?? ['value']),
    tail: '',
    row: csvLine,
  };
}

/** Values with tabs between them and no quotes, as spreadsheets and `cut` read them. */
export function tsvFormat({ columns }: Rows): RowFormat {
  return {
    head: tsvLine(columns ?? ['value']),
    tail: '',
    row: tsvLine,
  };
}

function csvLine(cells: readonly unknown[]): string {
  let line = '';
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    if (i > 0) line += ',';
    // Numbers have nothing to be quoted.
    line += typeof cell === 'number' ? String(cell) : csvCell(plainText(cell));
  }
  return `${line}\n`;
}

/** A cell in quotes where it needs them; an empty one too, since many readers skip an empty line. */
function csvCell(text: string): string {
  return text === '' || /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** @throws PhonyError `TAB_IN_VALUE` */
function tsvLine(cells: readonly unknown[]): string {
  const texts = cells.map(plainText);
  const bad = texts.find((text) => /[\t\n\r]/.test(text));
  if (bad === undefined) return `${texts.join('\t')}\n`;
  throw new PhonyError(
    'TAB_IN_VALUE',
    `the value ${JSON.stringify(bad.slice(0, 60))} has a tab or a line break, which the format tsv cannot write; use --format csv or jsonl`,
  );
}

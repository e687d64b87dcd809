import { csvFormat, tsvFormat } from './delimited.ts';
import { jsonArray, jsonLines, textLines } from './lines.ts';
import type { RowFormat, Rows } from './RowFormat.ts';
import { copyFormat, type SqlDialect, sqlFormat } from './sql.ts';

/** The formats of text. */
const TEXT_FORMATS = ['txt', 'csv', 'tsv', 'jsonl', 'json', 'sql', 'copy'] as const;
export type TextFormatName = (typeof TEXT_FORMATS)[number];

/** The formats that values are written in. */
export type RowFormatName = TextFormatName | 'parquet';
export const ROW_FORMATS: readonly RowFormatName[] = [...TEXT_FORMATS, 'parquet'];

/** The format of a name for these rows. */
export function openFormat(name: TextFormatName, rows: Rows, dialect: SqlDialect): RowFormat {
  switch (name) {
    case 'txt':
      return textLines(rows);
    case 'csv':
      return csvFormat(rows);
    case 'tsv':
      return tsvFormat(rows);
    case 'jsonl':
      return jsonLines(rows);
    case 'json':
      return jsonArray(rows);
    case 'sql':
      return sqlFormat(rows, dialect);
    case 'copy':
      return copyFormat(rows);
  }
}

/** The format that a file's name asks for, gzipped or not; undefined where it says nothing. */
export function formatOfName(name: string): RowFormatName | undefined {
  const ending = /\.(txt|csv|tsv|jsonl|ndjson|json|sql|copy|parquet)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase();
  return ending === 'ndjson' ? 'jsonl' : (ending as RowFormatName | undefined);
}

import { PhonyError } from '@phonyland/language-generator';
import type { RowFormat, Rows } from './RowFormat.ts';
import { jsonText } from './values.ts';

/** The dialects that SQL is written in. */
export const SQL_DIALECTS = ['postgres', 'mysql', 'sqlite'] as const;
export type SqlDialect = (typeof SQL_DIALECTS)[number];

/** So many rows are inserted by one statement: far fewer bytes than the packets that servers take. */
const ROWS_PER_INSERT = 500;

/** `INSERT` statements, of 500 rows each. */
export function sqlFormat({ table, columns }: Rows, dialect: SqlDialect): RowFormat {
  const names = (columns ?? ['value']).map((name) => quoteName(name, dialect)).join(', ');
  const insert = `INSERT INTO ${quoteName(table, dialect)} (${names}) VALUES\n`;
  return {
    head: '',
    tail: '',
    row: (cells, index, total) => {
      const literals = cells.map((cell) => literal(cell, dialect));
      const ends = index === total - 1 || index % ROWS_PER_INSERT === ROWS_PER_INSERT - 1;
      return `${index % ROWS_PER_INSERT === 0 ? insert : ''}(${literals.join(', ')})${ends ? ';\n' : ',\n'}`;
    },
  };
}

/** PostgreSQL's `COPY … FROM stdin` with its text format, as `psql` reads it. */
export function copyFormat({ table, columns }: Rows): RowFormat {
  const names = (columns ?? ['value']).map((name) => quoteName(name, 'postgres')).join(', ');
  return {
    head: `COPY ${quoteName(table, 'postgres')} (${names}) FROM stdin;\n`,
    tail: '\\.\n',
    row: (cells) => `${cells.map(copyCell).join('\t')}\n`,
  };
}

function quoteName(name: string, dialect: SqlDialect): string {
  // A table of a schema is named by both, with a dot between them.
  const quote = dialect === 'mysql' ? '`' : '"';
  return name
    .split('.')
    .map((part) => quote + part.replaceAll(quote, quote + quote) + quote)
    .join('.');
}

function literal(value: unknown, dialect: SqlDialect): string {
  if (value === undefined || value === null) return 'NULL';
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? String(value) : quoteText(String(value), dialect);
    case 'bigint':
      return String(value);
    case 'boolean':
      return dialect === 'postgres' ? String(value).toUpperCase() : value ? '1' : '0';
    default:
      return quoteText(textOf(value, dialect), dialect);
  }
}

function textOf(value: unknown, dialect: SqlDialect): string {
  if (typeof value === 'string') return value;
  if (!(value instanceof Date)) return jsonText(value);
  const iso = value.toISOString();
  // MySQL reads no T and no Z.
  return dialect === 'mysql' ? iso.slice(0, -1).replace('T', ' ') : iso;
}

/** @throws PhonyError `NUL_IN_VALUE`: PostgreSQL's texts cannot have it, and SQLite's end there */
function quoteText(text: string, dialect: SqlDialect): string {
  refuseNul(text, dialect);
  const quoted = text.replaceAll("'", "''");
  // In MySQL a backslash escapes, unless the server was told otherwise.
  return `'${dialect === 'mysql' ? quoted.replaceAll('\\', '\\\\') : quoted}'`;
}

const COPY_ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function copyCell(value: unknown): string {
  if (value === undefined || value === null) return '\\N';
  if (typeof value === 'boolean') return value ? 't' : 'f';
  const text = typeof value === 'object' || typeof value === 'string' ? textOf(value, 'postgres') : String(value);
  refuseNul(text, 'postgres');
  return text.replace(/[\\\t\n\r]/g, (found) => COPY_ESCAPES[found]!);
}

function refuseNul(text: string, dialect: SqlDialect): void {
  if (!text.includes('\0')) return;
  throw new PhonyError(
    'NUL_IN_VALUE',
    `the value ${JSON.stringify(text.slice(0, 60))} has the character U+0000, which texts of ${dialect} cannot have; use --format jsonl`,
  );
}

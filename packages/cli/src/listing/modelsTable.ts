import { cut } from '../text/cut.ts';
import { formatBytes, formatCount } from '../text/numbers.ts';
import { printable } from '../text/printable.ts';
import { table } from '../text/table.ts';
import type { ListedModel } from './listedModels.ts';

const HEAD = ['name', 'locale', 'version', 'rows', 'size', 'licence', 'from'] as const;
const LICENCE = HEAD.indexOf('licence');
/** A licence is not cut shorter than this, in code points: a line that is too long tells more than one that tells nothing. */
const SHORTEST_LICENCE = 9;

/**
 * Models as the lines of a table, the first one its head.
 * @param columns width of the terminal: licences are cut to fit; default: whole
 */
export function modelsTable(models: readonly ListedModel[], columns?: number): string[] {
  const rows = [HEAD, ...models.map(cellsOf)].map((row) => row.map(printable));
  const lines = table(rows, [3, 4]);
  if (columns === undefined) return lines;
  const excess = Math.max(...lines.map(lengthOf)) - columns;
  if (excess <= 0) return lines;
  const longest = Math.max(...rows.map((row) => lengthOf(row[LICENCE]!)));
  const width = Math.max(SHORTEST_LICENCE, longest - excess);
  const fitting = rows.map((row) => row.map((cell, column) => (column === LICENCE ? cut(cell, width) : cell)));
  return table(fitting, [3, 4]);
}

function cellsOf({ name, locale, version, rows, bytes, licence, from, error }: ListedModel): string[] {
  return [
    name,
    locale ?? '-',
    version ?? '-',
    rows === undefined ? '-' : formatCount(rows),
    bytes === undefined ? '-' : formatBytes(bytes),
    licence ?? '-',
    error === undefined ? from : `${from}: ${error.code}`,
  ];
}

function lengthOf(text: string): number {
  return [...text].length;
}

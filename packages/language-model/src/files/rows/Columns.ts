import { ArgumentError } from '@phonyland/ngram';
import { nearestFirst } from '../../suggestions/nearestFirst.ts';
import type { CheckedRowOptions } from './checkRowOptions.ts';
import { parseWeight } from './parseWeight.ts';
import { show, showList } from './show.ts';
import { type Place, type RowSource, TrainingDataError } from './TrainingDataError.ts';

/** Which cells of a record matter, settled by its first record; indices count from 0. */
export interface Columns {
  /** Whether the first record names the columns and is no data. */
  readonly hasHeader: boolean;
  readonly count: number;
  readonly text: number;
  readonly weight: number | undefined;
}

/**
 * Settles the columns of a separated file from its first record, by the rules told at `RowSourceOptions`.
 *
 * @throws TrainingDataError `COLUMN_NOT_FOUND`; ArgumentError `COLUMN_REQUIRED`, `AMBIGUOUS_COLUMN`.
 */
export function settleColumns(
  first: readonly string[],
  source: RowSource,
  options: CheckedRowOptions,
  place: Place,
): Columns {
  const { column, weightColumn } = options;
  const byName = typeof column === 'string' || typeof weightColumn === 'string';
  const hasHeader = options.header ?? (byName || looksLikeHeader(first));
  const find = (wanted: string | number): number => findColumn(wanted, first, source, options, place);
  const weight = weightColumn === undefined ? undefined : find(weightColumn);
  if (column !== undefined) {
    const text = find(column);
    if (text === weight) {
      throw new ArgumentError(
        'INVALID_ARGUMENT',
        `${source.label}: column ${show(column)} and weightColumn ${show(weightColumn)} are the same column; give two.`,
        { details: { path: source.path, column, weightColumn } },
      );
    }
    return { hasHeader, count: first.length, text, weight };
  }
  const others = first.map((_, index) => index).filter((index) => index !== weight);
  if (others.length !== 1) throw columnRequired(first, hasHeader, source);
  return { hasHeader, count: first.length, text: others[0]!, weight };
}

/** A header is told by words alone: several cells, none of them blank or a number. */
function looksLikeHeader(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.every((cell) => cell.trim() !== '' && !isNumber(cell));
}

function isNumber(cell: string): boolean {
  // Weights and plain numbers alike: 0 and -1 are no names of columns either.
  return parseWeight(cell) !== undefined || Number.isFinite(Number(cell));
}

function findColumn(
  wanted: string | number,
  cells: readonly string[],
  source: RowSource,
  { format, delimiter }: CheckedRowOptions,
  place: Place,
): number {
  if (typeof wanted === 'number') {
    if (wanted <= cells.length) return wanted - 1;
    throw new TrainingDataError(
      'COLUMN_NOT_FOUND',
      source,
      `there is no column ${wanted}: columns are counted from 1 and the first line has ${cells.length}, ` +
        `${showList(cells)}; give one of these${otherDelimiter(cells)}`,
      { place, wanted, columns: cells },
    );
  }
  const names = cells.map((cell) => cell.trim());
  const index = names.indexOf(wanted.trim());
  if (index < 0) {
    const columns = nearestFirst(wanted, names);
    throw new TrainingDataError(
      'COLUMN_NOT_FOUND',
      source,
      `there is no column ${show(wanted)}; there are ${showList(columns)}; give one of these${otherDelimiter(cells)}` +
        `${format === 'tsv' && delimiter === undefined ? ', or, in a file without header, a number counted from 1' : ''}`,
      { place, wanted, columns },
    );
  }
  if (names.indexOf(wanted.trim(), index + 1) >= 0) {
    throw new ArgumentError(
      'AMBIGUOUS_COLUMN',
      `${source.label}: several columns are called ${show(wanted)}; give the number of one, counted from 1.`,
      { details: { path: source.path, wanted, columns: names } },
    );
  }
  return index;
}

/** A file in one piece that holds another usual separator was probably separated by it. */
function otherDelimiter(cells: readonly string[]): string {
  const other = cells.length === 1 ? /[;\t|,]/.exec(cells[0]!)?.[0] : undefined;
  return other === undefined ? '' : `, or, if ${show(other)} separates the cells, { delimiter: ${show(other)} }`;
}

function columnRequired(first: readonly string[], hasHeader: boolean, source: RowSource): ArgumentError {
  const seen = hasHeader ? showList(first) : `numbers 1 to ${first.length}; the first line is ${showList(first)}`;
  return new ArgumentError(
    'COLUMN_REQUIRED',
    `${source.label} has ${first.length} columns: say which one holds the text, for example ` +
      `{ column: ${hasHeader ? show(first[0]) : 1} }. There are ${seen}.`,
    { details: { path: source.path, columns: first } },
  );
}

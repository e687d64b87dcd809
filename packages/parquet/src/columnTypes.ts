import { type ColumnType, commonType, typeOfValue } from './ColumnType.ts';

/**
 * The types of columns, from some of their rows. A column without a value in any of them is text.
 * @param count how many columns there are
 * @param rows the cells of each row
 */
export function columnTypes(count: number, rows: Iterable<readonly unknown[]>): ColumnType[] {
  const types: (ColumnType | undefined)[] = new Array(count).fill(undefined);
  for (const cells of rows) {
    for (let i = 0; i < count; i++) types[i] = commonType(types[i], typeOfValue(cells[i]));
  }
  return types.map((type) => type ?? 'text');
}

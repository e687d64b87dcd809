import type { SchemaElement } from 'hyparquet';
import type { BasicType } from 'hyparquet-writer';
import { schemaFromColumnData } from 'hyparquet-writer';
import type { ColumnType } from './ColumnType.ts';

/** A column of a file. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
}

const BASIC = {
  boolean: 'BOOLEAN',
  integer: 'INT64',
  double: 'DOUBLE',
  text: 'STRING',
  timestamp: 'TIMESTAMP',
  json: 'JSON',
} as const satisfies Record<ColumnType, BasicType>;

/** The schema of columns, as a file begins with it. */
export function schemaOf(columns: readonly Column[]): SchemaElement[] {
  return schemaFromColumnData({ columnData: columns.map(({ name, type }) => ({ name, data: [], type: BASIC[type] })) });
}

/** The columns of a schema; undefined for one that this package does not write. */
export function columnsOf(schema: readonly SchemaElement[]): Column[] | undefined {
  const columns: Column[] = [];
  for (const { name, type, converted_type } of schema.slice(1)) {
    const found = (Object.keys(BASIC) as ColumnType[]).find((own) => {
      const element = schemaOf([{ name, type: own }])[1]!;
      return element.type === type && element.converted_type === converted_type;
    });
    if (found === undefined) return undefined;
    columns.push({ name, type: found });
  }
  return columns;
}

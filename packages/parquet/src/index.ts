export type { ColumnType } from './ColumnType.ts';
export { columnTypes } from './columnTypes.ts';
export { type OpenParquet, openParquet } from './openParquet.ts';
export { ParquetFile, type ParquetFileOptions, ROW_GROUP_ROWS } from './ParquetFile.ts';
export type { Column } from './schema.ts';
export { storedValue } from './storedValue.ts';

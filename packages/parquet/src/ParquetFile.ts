import { PhonyError } from '@phonyland/ngram';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { type Column, schemaOf } from './schema.ts';
import { storedValue } from './storedValue.ts';

/** Rows that are kept and written at once: enough for columns to compress well, few enough to be no memory. */
export const ROW_GROUP_ROWS = 50_000;

/** How a file is written. */
export interface ParquetFileOptions {
  readonly columns: readonly Column[];
  /** Takes the bytes of the file, one piece after the other. */
  readonly write: (bytes: Uint8Array) => void | Promise<void>;
  /** What the first row is counted as in messages; default 1. */
  readonly firstRow?: number;
  /** How many rows a row group has; default 50,000. */
  readonly rowGroupRows?: number;
}

/** A Parquet file that is written row by row, compressed by Snappy. The same rows give the same bytes. */
export class ParquetFile {
  readonly #columns: readonly Column[];
  readonly #writer: ParquetWriter;
  readonly #rowGroupRows: number;
  #data: unknown[][];
  #kept = 0;
  #row: number;

  /** @throws PhonyError `NO_COLUMNS` */
  constructor({ columns, write, firstRow = 1, rowGroupRows = ROW_GROUP_ROWS }: ParquetFileOptions) {
    if (columns.length === 0) {
      throw new PhonyError('NO_COLUMNS', 'the rows have no fields, and a Parquet file has at least one column');
    }
    this.#columns = columns;
    this.#writer = new ParquetWriter({ writer: new Pieces(write), schema: schemaOf(columns), createdBy: 'phony' });
    this.#rowGroupRows = rowGroupRows;
    this.#data = columns.map(() => []);
    this.#row = firstRow;
  }

  /**
   * Adds a row.
   * @param cells its values, in the order of the columns; they are not kept
   * @returns a promise when a row group is written, which has to be awaited before the next row
   * @throws PhonyError `VALUE_NOT_OF_TYPE`
   */
  add(cells: readonly unknown[]): Promise<void> | undefined {
    for (let i = 0; i < this.#columns.length; i++) {
      const { name, type } = this.#columns[i]!;
      const stored = storedValue(type, cells[i]);
      if (stored === undefined) throw notOfType(name, type, this.#row, cells[i]);
      this.#data[i]!.push(stored);
    }
    this.#row++;
    return ++this.#kept === this.#rowGroupRows ? this.#writeGroup() : undefined;
  }

  /** Writes what is left, and the end of the file. */
  async finish(): Promise<void> {
    if (this.#kept > 0) await this.#writeGroup();
    await this.#writer.finish();
  }

  async #writeGroup(): Promise<void> {
    const columnData = this.#columns.map(({ name }, i) => ({ name, data: this.#data[i]! }));
    this.#data = this.#columns.map(() => []);
    this.#kept = 0;
    await this.#writer.write({ columnData, rowGroupSize: this.#rowGroupRows });
  }
}

/** Hands its bytes on after each row group, where the library's own writer keeps them all. */
class Pieces extends ByteWriter {
  readonly #write: (bytes: Uint8Array) => void | Promise<void>;

  constructor(write: (bytes: Uint8Array) => void | Promise<void>) {
    super();
    this.#write = write;
  }

  async flush(): Promise<void> {
    const bytes = this.getBytes().slice();
    this.index = 0;
    await this.#write(bytes);
  }

  override finish(): Promise<void> {
    return this.flush();
  }
}

const KINDS = {
  boolean: 'true or false',
  integer: 'a whole number of 64 bits',
  double: 'a number',
  text: 'a text',
  timestamp: 'a date',
  json: 'JSON',
} as const;

function notOfType(field: string, type: Column['type'], row: number, value: unknown): PhonyError {
  const found = value instanceof Date ? 'no valid date' : typeof value === 'string' ? JSON.stringify(value) : value;
  return new PhonyError(
    'VALUE_NOT_OF_TYPE',
    `row ${row} has ${String(found).slice(0, 60)} in the field ${JSON.stringify(field)}, which is ${KINDS[type]} in the rows that the type was told by; a column of Parquet has one type: let all values be of one kind, or write csv or jsonl`,
    { details: { field, row, type } },
  );
}

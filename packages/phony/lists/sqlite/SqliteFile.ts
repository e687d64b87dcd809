/** A value as SQLite stores it. */
export type SqliteValue = string | number | null | Buffer;

/**
 * Reads the tables of an SQLite database from its bytes (https://www.sqlite.org/fileformat2.html): enough for lists, so that they need no
 * native package. Databases in UTF-8; tables with row ids, no indices.
 */
export class SqliteFile {
  readonly #bytes: Buffer;
  readonly #pageSize: number;
  /** What a page has for content. */
  readonly #usable: number;

  constructor(bytes: Buffer) {
    if (bytes.toString('latin1', 0, 16) !== 'SQLite format 3\0') throw new Error('these bytes are no SQLite database');
    if (bytes.readUInt32BE(56) !== 1) throw new Error('the database is not in UTF-8');
    const pageSize = bytes.readUInt16BE(16);
    this.#bytes = bytes;
    this.#pageSize = pageSize === 1 ? 65_536 : pageSize;
    this.#usable = this.#pageSize - bytes[20]!;
  }

  /** The rows of a table by its columns' names, as they stand in it. */
  *rows(table: string): Generator<Record<string, SqliteValue>> {
    const schema = [...this.#cells(1)].find(([type, name]) => type === 'table' && name === table);
    if (schema === undefined) throw new Error(`the database has no table ${table}`);
    const [, , , root, sql] = schema;
    const body = String(sql).slice(String(sql).indexOf('(') + 1);
    const columns = body.split(',').map((column) => /[\w"[\]]+/.exec(column)![0].replace(/["[\]]/g, ''));
    for (const cells of this.#cells(Number(root))) {
      yield Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? null]));
    }
  }

  /** The records of the tree of a table. */
  *#cells(page: number): Generator<readonly SqliteValue[]> {
    const bytes = this.#bytes;
    const start = (page - 1) * this.#pageSize;
    // The first page begins with the header of the file.
    const head = page === 1 ? start + 100 : start;
    const kind = bytes[head];
    const count = bytes.readUInt16BE(head + 3);
    if (kind === 5) {
      for (let i = 0; i < count; i++)
        yield* this.#cells(bytes.readUInt32BE(start + bytes.readUInt16BE(head + 12 + 2 * i)));
      yield* this.#cells(bytes.readUInt32BE(head + 8));
    } else if (kind === 13) {
      for (let i = 0; i < count; i++) {
        const cell = start + bytes.readUInt16BE(head + 8 + 2 * i);
        const [size, behindSize] = readVarint(bytes, cell);
        const [, from] = readVarint(bytes, behindSize);
        yield readRecord(this.#payload(from, size));
      }
    } else throw new Error(`page ${page} is none of a table`);
  }

  /** A record's bytes, of which those that do not fit into the page stand in overflow pages. */
  #payload(from: number, size: number): Buffer {
    const most = this.#usable - 35;
    if (size <= most) return this.#bytes.subarray(from, from + size);
    const least = Math.floor(((this.#usable - 12) * 32) / 255) - 23;
    const fitting = least + ((size - least) % (this.#usable - 4));
    const local = fitting <= most ? fitting : least;
    const parts = [this.#bytes.subarray(from, from + local)];
    let left = size - local;
    for (let page = this.#bytes.readUInt32BE(from + local); left > 0; ) {
      const start = (page - 1) * this.#pageSize;
      const taken = Math.min(left, this.#usable - 4);
      parts.push(this.#bytes.subarray(start + 4, start + 4 + taken));
      left -= taken;
      page = this.#bytes.readUInt32BE(start);
    }
    return Buffer.concat(parts);
  }
}

function readRecord(record: Buffer): readonly SqliteValue[] {
  const [headSize, first] = readVarint(record, 0);
  const values: SqliteValue[] = [];
  let body = headSize;
  for (let at = first; at < headSize; ) {
    const [type, next] = readVarint(record, at);
    at = next;
    const size = sizeOf(type);
    values.push(readValue(record, body, type, size));
    body += size;
  }
  return values;
}

function sizeOf(type: number): number {
  return type >= 12 ? Math.floor((type - 12) / 2) : [0, 1, 2, 3, 4, 6, 8, 8, 0, 0][type]!;
}

function readValue(record: Buffer, at: number, type: number, size: number): SqliteValue {
  if (type === 0) return null;
  if (type <= 5) return record.readIntBE(at, size);
  if (type === 6) return Number(record.readBigInt64BE(at));
  if (type === 7) return record.readDoubleBE(at);
  if (type <= 9) return type - 8;
  return type % 2 === 1 ? record.toString('utf8', at, at + size) : record.subarray(at, at + size);
}

/** A number of one to nine bytes and where it ends; those of nine bytes do not come in lists. */
function readVarint(bytes: Buffer, at: number): [value: number, end: number] {
  let value = 0;
  for (let i = at; i < at + 8; i++) {
    value = value * 128 + (bytes[i]! & 127);
    if (bytes[i]! < 128) return [value, i + 1];
  }
  throw new Error('a number has more than eight bytes');
}

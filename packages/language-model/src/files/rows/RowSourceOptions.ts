/** The kinds of files that rows are read from; each may also be gzipped. */
export type RowFormat = 'txt' | 'csv' | 'tsv' | 'json' | 'jsonl';

/** How to read rows from a file. */
export interface RowSourceOptions {
  /**
   * The kind of file. Default: what the file name ends in, with `.gz` taken off first (`.ndjson` is `.jsonl` by another
   * name); for standard input and streams `'txt'`.
   */
  readonly format?: RowFormat;
  /**
   * Where a row's text is. Not for `txt`.
   *
   * - `csv`, `tsv`: the column's name in the header, or its number, **counted from 1**. May be left out when the file has
   *   exactly one column besides `weightColumn`.
   * - `json`, `jsonl`: the path into each item, `'person.name'`, or the number of an element, **counted from 1**, when the
   *   items are arrays. Left out when the items are strings.
   */
  readonly column?: string | number;
  /** Where a row's weight is, told in the same way as `column`. Default: every row weighs 1. Not for `txt`. */
  readonly weightColumn?: string | number;
  /**
   * Whether the first line of a `csv` or `tsv` file names the columns. Default: `true` when a column is given by name.
   * Otherwise the first line is a header when it has at least two cells and every one of them is a word: neither blank nor
   * a number. So `name,weight` is a header, `Smith<TAB>2376206` is data, and so is the first line of a file with one column.
   */
  readonly header?: boolean;
  /** What stands between the cells of a `csv` or `tsv` file: one ASCII character. Default: `','` for `csv`, tab for `tsv`. */
  readonly delimiter?: string;
  /** The longest row accepted, in bytes of UTF-8 as it stands in the file. Range 1 to 268,435,456. Default 1,048,576 (1 MiB). */
  readonly maxRowBytes?: number;
  /**
   * Called after each block read, with the bytes read so far and the size of the file, both as stored (packed, for a
   * gzipped file). The size is `undefined` for standard input, streams and pipes.
   */
  readonly onProgress?: (bytesRead: number, bytesTotal: number | undefined) => void;
}

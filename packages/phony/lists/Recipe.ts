import type { SourceFolder } from './SourceFolder.ts';

/** How one generated module, `src/lists/<name>.ts`, is made; `recipes/<name>.ts` exports it as `recipe`. */
export interface Recipe {
  /** Which sources of `sources.json` the lists are made from, by id. */
  readonly sources: readonly string[];
  /** The lists by the names they are exported under. */
  make(open: (source: string) => SourceFolder): Record<string, TextList | RowList>;
}

/** A list of texts. */
export interface TextList {
  /** What the list is and where it comes from, in a sentence or two: it goes to the docs. */
  readonly about: string;
  readonly rows: readonly string[];
}

/** A list of rows with fields. */
export interface RowList {
  /** What the list is and where it comes from, in a sentence or two: it goes to the docs. */
  readonly about: string;
  /** The name of the rows' interface; lists of one module may share it, with the same fields. */
  readonly type: string;
  /** The fields in their order. */
  readonly fields: Record<string, Field>;
  readonly rows: readonly Record<string, Cell>[];
}

/** A field of rows; `optional` may be undefined in a row. */
export interface Field {
  readonly kind: 'text' | 'number' | 'texts';
  readonly optional?: boolean;
  /** What it says, with its unit or standard. */
  readonly about: string;
}

export type Cell = string | number | readonly string[] | undefined;

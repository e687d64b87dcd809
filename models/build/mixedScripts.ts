import { MIXED_ROWS_SHOWN, mixesScripts } from '@phonyland/language-model';

/** A row of a data file that mixes scripts within a word, with its number in the file, from 1. */
export interface MixedRow {
  readonly line: number;
  readonly value: string;
}

/** What has to be said of a data file with such rows. */
export interface MixedFile {
  readonly file: string;
  /** How many of its rows mix scripts. */
  readonly count: number;
  /** The first of them, at most three. */
  readonly first: readonly MixedRow[];
}

/** What has to be said of the rows of a file; undefined when none of them mixes scripts. */
export function mixedFile(file: string, values: readonly string[]): MixedFile | undefined {
  const mixed: MixedRow[] = [];
  for (const [at, value] of values.entries()) if (mixesScripts(value)) mixed.push({ line: at + 1, value });
  return mixed.length === 0 ? undefined : { file, count: mixed.length, first: mixed.slice(0, MIXED_ROWS_SHOWN) };
}

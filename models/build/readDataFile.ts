import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PhonyError } from '@phonyland/language-model';
import { type MixedFile, mixedFile } from './mixedScripts.ts';
import { sha256 } from './sha256.ts';

/** A row of a data file. */
export type DataRow = readonly [value: string, weight: number];

/** A data file's rows in their order, and the hash of its bytes. */
export interface DataFile {
  readonly file: string;
  readonly sha256: string;
  readonly rows: readonly DataRow[];
  /** Rows that mix scripts within a word; undefined when none does. Cleaning drops them: letters of another script are letters from elsewhere. */
  readonly mixed: MixedFile | undefined;
}

/**
 * Reads a file of the data folder: `value<TAB>weight` in every line, UTF-8, no header.
 * @throws PhonyError `DATA_FILE_MISSING`, `DATA_FILE_INVALID` with the line
 */
export function readDataFile(folder: string, file: string): DataFile {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(folder, file));
  } catch (cause) {
    throw new PhonyError(
      'DATA_FILE_MISSING',
      `models:build: the data folder ${JSON.stringify(folder)} has no readable file ${JSON.stringify(file)}; add it, or give another folder with --data`,
      { cause, details: { folder, file } },
    );
  }
  const lines = decode(bytes, file).split('\n');
  if (lines.at(-1) === '') lines.pop();
  const rows = lines.map((line, index): DataRow => {
    const [value, weight, ...more] = line.split('\t');
    if (value === undefined || value === '' || !/^[1-9]\d{0,14}$/.test(weight ?? '') || more.length > 0) {
      throw invalid(file, `line ${index + 1} is ${JSON.stringify(line.slice(0, 80))}`);
    }
    return [value, Number(weight)];
  });
  if (rows.length === 0) throw invalid(file, 'it is empty');
  const mixed = mixedFile(
    file,
    rows.map(([value]) => value),
  );
  return { file, sha256: sha256(bytes), rows, mixed };
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw invalid(file, 'it is not UTF-8', cause);
  }
}

function invalid(file: string, found: string, cause?: unknown): PhonyError {
  return new PhonyError(
    'DATA_FILE_INVALID',
    `models:build: ${JSON.stringify(file)} is no file of values and weights: ${found}; every line must be a value, a tab and an integer of at least 1`,
    { cause, details: { file } },
  );
}

import type { RowText } from './rowText.ts';

/** Rows that are made and written at once: enough that handing them over costs little, few enough to be no memory. */
export const CHUNK_ROWS = 4096;

/** The rows from one up to, but without, another, in pieces. */
export function* chunks(from: number, to: number): Generator<{ readonly from: number; readonly to: number }> {
  for (let at = from; at < to; at += CHUNK_ROWS) yield { from: at, to: Math.min(to, at + CHUNK_ROWS) };
}

/** Makes the text of rows, a piece after the other, in this thread. */
export function* textOfChunks(rows: RowText, from: number, to: number): Generator<string> {
  for (const chunk of chunks(from, to)) yield rows.rows(chunk.from, chunk.to);
}

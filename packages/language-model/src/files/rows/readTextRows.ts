import { LineSplitter } from './LineSplitter.ts';
import type { Row } from './Row.ts';
import type { RowReading } from './RowReading.ts';

/** A row a line: white space around it is trimmed, blank lines are skipped, tabs and commas inside mean nothing. */
export async function* readTextRows({ text, source, options, places }: RowReading): AsyncGenerator<Row[]> {
  const splitter = new LineSplitter(source, options.maxRowBytes);
  for await (const block of text) {
    places.release(places.end);
    const rows = rowsOf(splitter.push(block));
    if (rows.length > 0) yield rows;
  }
  const rows = rowsOf(splitter.end());
  if (rows.length > 0) yield rows;
}

function rowsOf(lines: readonly string[]): Row[] {
  const rows: Row[] = [];
  for (let i = 0; i < lines.length; i++) {
    const text = lines[i]!.trim();
    if (text !== '') rows.push([text, 1]);
  }
  return rows;
}

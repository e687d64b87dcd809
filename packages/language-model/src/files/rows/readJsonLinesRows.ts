import { findJsonFault } from './findJsonFault.ts';
import { JsonItems } from './JsonItems.ts';
import { LineSplitter } from './LineSplitter.ts';
import type { Row } from './Row.ts';
import type { RowReading } from './RowReading.ts';
import { TrainingDataError } from './TrainingDataError.ts';

/** A row a line, each line a JSON value of its own; blank lines are skipped. */
export async function* readJsonLinesRows({ text, source, options, places }: RowReading): AsyncGenerator<Row[]> {
  const splitter = new LineSplitter(source, options.maxRowBytes);
  const items = new JsonItems(source, options.column, options.weightColumn);

  const rowsOf = async (lines: readonly string[], firstLine: number): Promise<Row[]> => {
    const rows: Row[] = [];
    for (let i = 0; i < lines.length; i++) {
      const json = lines[i]!;
      if (json.trim() === '') continue;
      const line = firstLine + i;
      let value: unknown;
      try {
        value = JSON.parse(json);
      } catch (cause) {
        const fault = await findJsonFault(json);
        const column = characters(json, fault?.offset ?? 0) + 1;
        const what = `this line is not JSON: ${fault?.why ?? 'it cannot be parsed'}; correct or remove it`;
        throw new TrainingDataError('INVALID_JSON', source, what, { place: { line, column }, cause });
      }
      const row = items.take(value, () => ({ line, column: json.search(/\S/) + 1 }));
      if (row !== undefined) rows.push(row);
    }
    return rows;
  };

  for await (const block of text) {
    places.release(places.end);
    const firstLine = splitter.nextLine;
    const rows = await rowsOf(splitter.push(block), firstLine);
    if (rows.length > 0) yield rows;
  }
  const rows = await rowsOf(splitter.end(), splitter.nextLine);
  if (rows.length > 0) yield rows;
}

/** How many characters the first bytes of a text are. */
function characters(text: string, bytes: number): number {
  return [...Buffer.from(text).toString('utf8', 0, bytes)].length;
}

import { findJsonFault } from './findJsonFault.ts';
import { JsonArrayError, JsonArraySplitter, type JsonItemText } from './JsonArraySplitter.ts';
import { JsonItems } from './JsonItems.ts';
import type { Row } from './Row.ts';
import type { RowReading } from './RowReading.ts';
import { rowTooLong } from './rowTooLong.ts';
import { type Place, TrainingDataError } from './TrainingDataError.ts';

/** What may stand between the parts of a JSON text. */
const WHITE_SPACE = [32, 9, 10, 13];

/** A row an item of the array that the file is. */
export async function* readJsonRows({ text, source, options, places }: RowReading): AsyncGenerator<Row[]> {
  const { maxRowBytes } = options;
  const splitter = new JsonArraySplitter();
  const items = new JsonItems(source, options.column, options.weightColumn);

  const notJson = (why: string, offset: number, cause?: unknown): TrainingDataError =>
    new TrainingDataError('INVALID_JSON', source, `this is not JSON: ${why}; correct it there`, {
      place: places.at(offset),
      cause,
    });

  const split = (block: Buffer): JsonItemText[] => {
    try {
      return splitter.push(block);
    } catch (error) {
      if (!(error instanceof JsonArrayError)) throw error;
      throw new TrainingDataError('INVALID_JSON', source, error.message, {
        place: places.at(error.offset),
        cause: error,
      });
    }
  };

  const checkSize = ({ json, offset }: JsonItemText): void => {
    // A UTF-16 code unit is at most three bytes of UTF-8, so most items need not be measured.
    if (json.length * 3 <= maxRowBytes) return;
    const bytes = Buffer.byteLength(json.trim());
    if (bytes > maxRowBytes) throw rowTooLong(source, places.at(offset + leadingSpace(json)), bytes, maxRowBytes);
  };

  const rowsOf = async (texts: readonly JsonItemText[]): Promise<Row[]> => {
    const rows: Row[] = [];
    for (const itemText of texts) {
      const { json, offset } = itemText;
      checkSize(itemText);
      let value: unknown;
      try {
        value = JSON.parse(json);
      } catch (cause) {
        const fault = await findJsonFault(json);
        throw notJson(fault?.why ?? 'this item', offset + (fault?.offset ?? leadingSpace(json)), cause);
      }
      const place = (): Place => places.at(offset + leadingSpace(json));
      const row = items.take(value, place);
      if (row !== undefined) rows.push(row);
    }
    return rows;
  };

  for await (const block of text) {
    const rows = await rowsOf(split(block));
    const open = places.skip(splitter.itemOffset, WHITE_SPACE);
    const bytes = places.end - open;
    if (bytes > maxRowBytes) {
      // A quote or bracket forgotten makes one endless item of what follows: then that is what to tell.
      const fault = await findJsonFault(splitter.rest()!.json);
      if (fault !== undefined && !fault.tooEarly) throw notJson(fault.why, splitter.itemOffset + fault.offset);
      throw rowTooLong(source, places.at(open), bytes, maxRowBytes);
    }
    places.release(open);
    if (rows.length > 0) yield rows;
  }
  const rest = splitter.rest();
  if (rest === undefined) return;
  const fault = await findJsonFault(rest.json);
  if (fault === undefined || fault.tooEarly) throw notJson('the text ends too early', places.end);
  throw notJson(fault.why, rest.offset + fault.offset);
}

function leadingSpace(json: string): number {
  return json.length - json.trimStart().length;
}

import { readRows } from '@phonyland/language-generator';
import type { Session } from '../Session.ts';

/**
 * The rows of a file, without their weights.
 * @param file its path; `'-'` is standard input
 * @throws TrainingDataError and ArgumentError of `readRows`
 */
export async function readTexts(
  session: Session,
  file: string,
  column: string | number | undefined,
): Promise<string[]> {
  const texts: string[] = [];
  const options = column === undefined ? {} : { column };
  for await (const rows of readRows(file === '-' ? session.stdin() : file, options)) {
    for (const [text] of rows) texts.push(text);
  }
  return texts;
}

/**
 * The column for each of two files: `.txt` files have none, so that one may stand beside a table. When both are text, the
 * column is kept for the reader to refuse.
 */
export function columnsOf(
  column: string | number | undefined,
  files: readonly (string | undefined)[],
): readonly (string | number | undefined)[] {
  const isText = (file: string | undefined): boolean => file === '-' || /\.txt(?:\.gz)?$/i.test(file ?? '');
  const tables = files.some((file) => file !== undefined && !isText(file));
  return files.map((file) => (tables && isText(file) ? undefined : column));
}

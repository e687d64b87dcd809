import { ArgumentError } from '@phonyland/ngram';
import type { RowFormat } from './RowSourceOptions.ts';
import { show } from './show.ts';

const FORMATS: Readonly<Record<string, RowFormat>> = {
  txt: 'txt',
  csv: 'csv',
  tsv: 'tsv',
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
};

/**
 * The format that a file name tells by its ending, `.gz` taken off first, in any case.
 *
 * @throws ArgumentError `UNKNOWN_FILE_FORMAT` when the ending tells none.
 */
export function formatOfName(path: string): RowFormat {
  const name = path.toLowerCase().replace(/\.gz$/, '');
  const ending = /\.([^./\\]+)$/.exec(name)?.[1];
  if (ending !== undefined && Object.hasOwn(FORMATS, ending)) return FORMATS[ending]!;
  throw new ArgumentError(
    'UNKNOWN_FILE_FORMAT',
    `The name ${show(path)} does not tell which format the file has: known endings are .txt, .csv, .tsv, .json, .jsonl and ` +
      `.ndjson, each also with .gz. Rename the file or give the format, for example { format: 'txt' }.`,
    { details: { path, formats: ['txt', 'csv', 'tsv', 'json', 'jsonl'] } },
  );
}

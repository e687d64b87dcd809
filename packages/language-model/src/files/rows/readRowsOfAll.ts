import { atPlace } from './atPlace.ts';
import type { ByteStream } from './ByteStream.ts';
import type { Row } from './Row.ts';
import type { RowSourceOptions } from './RowSourceOptions.ts';
import { readRows } from './readRows.ts';
import { showPath } from './show.ts';
import { fileSize } from './sourceBytes.ts';

/** Rows, and the source that they are from; `'-'` for standard input and streams. */
export interface PlacedRows {
  readonly place: string;
  readonly rows: readonly Row[];
}

/**
 * The rows of several sources, one behind the other. Whether the options suit each and whether each file is there is looked up before
 * the first is read. `onProgress` is told of all together.
 * @throws as `readRows`
 */
export async function* readRowsOfAll(
  sources: readonly (string | ByteStream)[],
  options: RowSourceOptions,
): AsyncGenerator<PlacedRows> {
  const { onProgress } = options;
  let before = 0;
  let read = 0;
  let total: number | undefined = 0;
  const told: RowSourceOptions =
    typeof onProgress !== 'function'
      ? options
      : {
          ...options,
          onProgress: (bytes) => {
            read = bytes;
            onProgress(before + bytes, total);
          },
        };
  const readers = sources.map((source) => {
    const place = typeof source === 'string' ? source : '-';
    try {
      return { place, batches: readRows(source, told) };
    } catch (cause) {
      throw sources.length === 1 ? cause : atPlace(place, cause);
    }
  });
  for (const source of sources) {
    const named = typeof source === 'string' && source !== '-';
    const size: number | undefined = named ? await fileSize({ path: source, label: showPath(source) }) : undefined;
    total = total === undefined || size === undefined ? undefined : total + size;
  }
  for (const { place, batches } of readers) {
    for await (const rows of batches) yield { place, rows };
    before += read;
    read = 0;
  }
}

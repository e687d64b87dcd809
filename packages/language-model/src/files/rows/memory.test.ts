import { Readable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createGzip } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { RowSourceOptions } from './RowSourceOptions.ts';
import { readRows } from './readRows.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

const ROWS = process.env.PHONY_TEST_FULL === '1' ? 1_000_000 : 200_000;
const PADDING = 'x'.repeat(240);
/**
 * Far under the size of the text: 50 MB in the small sample, 260 MB in the full one. Blocks that are done with are swept
 * behind the program's back, so up to 20 MB are counted at any moment, with files of gigabytes too.
 */
const BOUND = 30_000_000;

/** Some 260 bytes a row, made as they are read. */
function rowsOf(before: string, row: (text: string) => string, after: string): Readable {
  function* blocks(): Generator<string> {
    yield before;
    for (let i = 0; i < ROWS; i += 1000) {
      yield Array.from({ length: 1000 }, (_, j) => row(`name ${i + j} ${PADDING}`)).join('');
    }
    yield after;
  }
  return Readable.from(blocks(), { objectMode: false });
}

function memory(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const txt = (): Readable => rowsOf('', (text) => `${text}\n`, '');

describe('memory', () => {
  it.each<[format: string, source: () => Readable, options: RowSourceOptions]>([
    ['txt', txt, {}],
    ['txt.gz', () => txt().pipe(createGzip({ level: 1 })), {}],
    ['csv', () => rowsOf('a,b\n', (text) => `1,${text}\n`, ''), { format: 'csv', column: 'b' }],
    ['json', () => rowsOf('["first"', (text) => `,"${text}"`, ']'), { format: 'json' }],
    ['jsonl', () => rowsOf('', (text) => `"${text}"\n`, ''), { format: 'jsonl' }],
  ])(`does not grow with the file: ${ROWS} rows of %s`, async (_format, source, options) => {
    const stream = source();
    const before = memory();
    let most = 0;
    let rows = 0;
    let batches = 0;
    for await (const batch of readRows(stream, options)) {
      rows += batch.length;
      if (++batches % 25 === 0) most = Math.max(most, memory() - before);
    }
    expect(rows).toBeGreaterThanOrEqual(ROWS);
    expect(batches).toBeGreaterThanOrEqual(100);
    expect(most).toBeLessThan(BOUND);
  });
});

import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { columnTypes } from './columnTypes.ts';
import { openParquet } from './openParquet.ts';
import { ParquetFile, type ParquetFileOptions } from './ParquetFile.ts';

const folder = mkdtempSync(join(tmpdir(), 'phony-parquet-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;

/** Writes rows, and gives the path and how many pieces there were. */
async function written(
  names: readonly string[],
  rows: readonly unknown[][],
  options: Partial<ParquetFileOptions> = {},
): Promise<{ path: string; pieces: number }> {
  const path = join(folder, `${files++}.parquet`);
  const pieces: Uint8Array[] = [];
  const types = columnTypes(names.length, rows);
  const file = new ParquetFile({
    columns: names.map((name, i) => ({ name, type: types[i]! })),
    write: (bytes) => {
      pieces.push(bytes);
    },
    ...options,
  });
  for (const row of rows) await file.add(row);
  await file.finish();
  writeFileSync(path, Buffer.concat(pieces));
  return { path, pieces: pieces.length };
}

async function readBack(path: string): Promise<{ columns: unknown; rows: unknown[][] }> {
  const file = await openParquet(path);
  const rows = await file.rows(0, file.count);
  await file.close();
  return { columns: file.columns, rows };
}

const NAMES = ['truth', 'whole', 'number', 'text', 'time', 'any', 'none'];
const ROWS = [
  [true, 1, 0.5, 'Ada', new Date(0), { a: [1] }, null],
  [false, -5n, 2, 'Çağlar 🎲', new Date(-86_400_000), 'text', null],
  [undefined, 2 ** 40, Number.NaN, '', null, 7, null],
  [null, null, null, null, new Date(253_402_300_799_999), null, null],
];

it('gives back what was written, each column in its type', async () => {
  const { path } = await written(NAMES, ROWS);
  expect(await readBack(path)).toEqual({
    columns: [
      { name: 'truth', type: 'boolean' },
      { name: 'whole', type: 'integer' },
      { name: 'number', type: 'double' },
      { name: 'text', type: 'text' },
      { name: 'time', type: 'timestamp' },
      { name: 'any', type: 'json' },
      { name: 'none', type: 'text' },
    ],
    rows: [
      [true, 1n, 0.5, 'Ada', new Date(0), { a: [1] }, null],
      [false, -5n, 2, 'Çağlar 🎲', new Date(-86_400_000), 'text', null],
      [null, 2n ** 40n, Number.NaN, '', null, 7, null],
      [null, null, null, null, new Date(253_402_300_799_999), null, null],
    ],
  });
});

it('writes no rows', async () => {
  const { path } = await written(['a'], []);
  expect(await readBack(path)).toEqual({ columns: [{ name: 'a', type: 'text' }], rows: [] });
});

it('hands each row group on, and the same rows are the same bytes', async () => {
  const rows = Array.from({ length: 25 }, (_, i) => [i, `name ${i}`]);
  const one = await written(['id', 'name'], rows, { rowGroupRows: 10 });
  const other = await written(['id', 'name'], rows, { rowGroupRows: 10 });
  // Three groups and the end.
  expect(one.pieces).toBe(4);
  expect(readFileSync(one.path)).toEqual(readFileSync(other.path));
  expect((await readBack(one.path)).rows).toEqual(rows.map(([id, name]) => [BigInt(id as number), name]));
});

it('tells the field and the row of a value that is of another type', async () => {
  const file = new ParquetFile({ columns: [{ name: 'id', type: 'integer' }], write: () => {}, firstRow: 101 });
  await file.add([1]);
  expect(() => file.add(['x'])).toThrow(
    expect.objectContaining({
      code: 'VALUE_NOT_OF_TYPE',
      message: expect.stringMatching(/^row 102 has "x" in the field "id", which is a whole number/),
      details: { field: 'id', row: 102, type: 'integer' },
    }),
  );
});

it('refuses rows without fields', () => {
  expect(() => new ParquetFile({ columns: [], write: () => {} })).toThrow(
    expect.objectContaining({ code: 'NO_COLUMNS' }),
  );
});

it('fails as what takes the bytes fails', async () => {
  const file = new ParquetFile({
    columns: [{ name: 'id', type: 'integer' }],
    write: () => Promise.reject(new Error('full')),
    rowGroupRows: 1,
  });
  await expect(file.add([1])).rejects.toThrow('full');
});

it('reads some of the rows, of whatever groups they are in', async () => {
  const rows = Array.from({ length: 25 }, (_, i) => [`name ${i}`]);
  const file = await openParquet((await written(['name'], rows, { rowGroupRows: 10 })).path);
  expect(file.count).toBe(25);
  expect(await file.rows(9, 21)).toEqual(rows.slice(9, 21));
  expect(await file.rows(24, 25)).toEqual([['name 24']]);
  expect(await file.rows(0, 0)).toEqual([]);
  await file.close();
});

it('refuses to read what is no Parquet, or cut off', async () => {
  const text = join(folder, 'text.parquet');
  writeFileSync(text, 'id,name\n1,Ada\n');
  await expect(openParquet(text)).rejects.toThrow(/parquet/);
  const { path } = await written(NAMES, ROWS);
  truncateSync(path, 200);
  await expect(openParquet(path)).rejects.toThrow();
  await expect(openParquet(join(folder, 'none.parquet'))).rejects.toMatchObject({ code: 'ENOENT' });
});

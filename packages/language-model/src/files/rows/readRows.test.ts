import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { RowSourceOptions } from './RowSourceOptions.ts';
import { inBlocks, readAll, readError } from './readAll.ts';
import { readRows } from './readRows.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'phony-rows-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const ROWS = [
  ['Ada', 3],
  ['Zoë 𝄞', 0.5],
];

describe('readRows', () => {
  it.each<[name: string, text: string, options: RowSourceOptions]>([
    ['a.csv', 'name,w\nAda,3\nZoë 𝄞,0.5\n', { column: 'name', weightColumn: 'w' }],
    ['a.tsv', 'Ada\t3\nZoë 𝄞\t0.5\n', { column: 1, weightColumn: 2 }],
    ['a.json', '[{"n":"Ada","w":3},{"n":"Zoë 𝄞","w":0.5}]', { column: 'n', weightColumn: 'w' }],
    ['a.jsonl', '{"n":"Ada","w":3}\n{"n":"Zoë 𝄞","w":0.5}\n', { column: 'n', weightColumn: 'w' }],
    ['a.ndjson', '{"n":"Ada","w":3}\n{"n":"Zoë 𝄞","w":0.5}\n', { column: 'n', weightColumn: 'w' }],
  ])('reads %s, plain and gzipped, by its name', async (name, text, options) => {
    expect(await readAll(file(name, text), options)).toEqual(ROWS);
    expect(await readAll(file(`${name}.gz`, gzipSync(text)), options)).toEqual(ROWS);
    expect(await readAll(file(`packed-${name}`, gzipSync(text)), options)).toEqual(ROWS);
  });

  it('reads text files and whatever the format says', async () => {
    expect(await readAll(file('a.txt', 'Ada\nZoë'))).toEqual([
      ['Ada', 1],
      ['Zoë', 1],
    ]);
    expect(await readAll(file('a.txt.gz', gzipSync('Ada')))).toEqual([['Ada', 1]]);
    expect(await readAll(file('names', '["Ada"]'), { format: 'json' })).toEqual([['Ada', 1]]);
  });

  it("reads standard input as '-', plain and gzipped", async () => {
    const stdin = vi.spyOn(process, 'stdin', 'get');
    try {
      stdin.mockReturnValue(inBlocks('Ada\nZoë', 1) as typeof process.stdin);
      expect(await readAll('-')).toHaveLength(2);
      stdin.mockReturnValue(inBlocks(gzipSync('n\nAda'), 1) as typeof process.stdin);
      expect(await readAll('-', { format: 'csv', column: 'n' })).toEqual([['Ada', 1]]);
    } finally {
      stdin.mockRestore();
    }
  });

  it('reads a stream of strings', async () => {
    expect(await readAll(Readable.from(['Ad', 'a\nZo', 'ë']))).toEqual([
      ['Ada', 1],
      ['Zoë', 1],
    ]);
  });

  it('gives rows in order, in batches', async () => {
    const names = Array.from({ length: 50_000 }, (_, i) => `name ${i}`);
    const sizes: number[] = [];
    let next = 0;
    for await (const batch of readRows(file('many.txt', names.join('\r\n')))) {
      sizes.push(batch.length);
      for (const [text, weight] of batch) {
        if (text !== names[next++] || weight !== 1) throw new Error(`row ${next} is ${text}`);
      }
    }
    expect(next).toBe(50_000);
    expect(sizes.length).toBeGreaterThan(5);
    expect(Math.max(...sizes)).toBeLessThan(10_000);
  });

  it('tells progress in bytes as stored', async () => {
    const packed = gzipSync('Ada\n'.repeat(100_000));
    const calls: [number, number | undefined][] = [];
    const onProgress = (...call: [number, number | undefined]): void => {
      calls.push(call);
    };
    await readAll(file('progress.txt.gz', packed), { onProgress });
    expect(calls.at(-1)).toEqual([packed.length, packed.length]);
    calls.length = 0;
    await readAll(file('progress.txt', 'Ada\n'.repeat(100_000)), { onProgress });
    expect(calls.length).toBeGreaterThan(5);
    expect(calls.map(([bytes]) => bytes)).toEqual(calls.map(([bytes]) => bytes).sort((a, b) => a - b));
    expect(calls.at(-1)).toEqual([400_000, 400_000]);
    calls.length = 0;
    await readAll(inBlocks('Ada\nZoë\n', 4), { onProgress });
    expect(calls).toEqual([
      [4, undefined],
      [8, undefined],
      [9, undefined],
    ]);
  });

  it('passes on what onProgress throws', async () => {
    const stop = new Error('stop');
    const onProgress = (): void => {
      throw stop;
    };
    await expect(readAll(file('stop.txt', 'Ada'), { onProgress })).rejects.toBe(stop);
    await expect(readAll(file('stop.txt.gz', gzipSync('Ada')), { onProgress })).rejects.toBe(stop);
    await expect(readAll(inBlocks('Ada'), { onProgress })).rejects.toBe(stop);
  });

  it('refuses wrong arguments before reading begins', () => {
    expect(() => readRows('names')).toThrow(expect.objectContaining({ code: 'UNKNOWN_FILE_FORMAT' }));
    expect(() => readRows('')).toThrow(expect.objectContaining({ code: 'INVALID_ARGUMENT' }));
  });

  it('tells why a file cannot be read', async () => {
    const missing = join(folder, 'missing.txt');
    const error = await readError(missing);
    expect(error).toMatchObject({ code: 'FILE_NOT_FOUND', details: { path: missing } });
    expect(error.message).toContain(missing);
    expect(error.cause).toMatchObject({ code: 'ENOENT' });
    const below = join(file('plain.txt', 'Ada'), 'a.txt');
    expect(await readError(below)).toMatchObject({ code: 'FILE_NOT_FOUND' });

    const directory = join(folder, 'directory.txt');
    mkdirSync(directory);
    expect(await readError(directory)).toMatchObject({
      code: 'FILE_UNREADABLE',
      message: expect.stringContaining('this is a directory'),
      details: { path: directory },
    });
    const circle = join(folder, 'circle.txt');
    symlinkSync(circle, circle);
    expect(await readError(circle)).toMatchObject({
      code: 'FILE_UNREADABLE',
      message: expect.stringContaining('ELOOP'),
    });
    expect(await readError('a\u0000b.txt')).toMatchObject({
      code: 'FILE_UNREADABLE',
      message: expect.stringMatching(/^a\\u0000b\.txt: /),
    });
  });

  it('tells why a stream cannot be read', async () => {
    const failing = (code: string): Readable =>
      new Readable({
        read() {
          this.destroy(Object.assign(new Error('no'), { code }));
        },
      });
    expect(await readError(failing('EACCES'))).toMatchObject({
      code: 'FILE_UNREADABLE',
      message: expect.stringContaining('no permission'),
      details: { path: '-' },
    });
    expect(await readError(failing('EIO'))).toMatchObject({
      code: 'FILE_UNREADABLE',
      message: expect.stringContaining('reading failed (no)'),
    });
    expect(await readError(Readable.from([{ text: 'Ada' }]))).toMatchObject({
      code: 'FILE_UNREADABLE',
      message: expect.stringContaining('neither bytes nor text'),
    });
  });

  it('names the file in each error of its content', async () => {
    for (const [name, content, code] of [
      ['empty.txt', '', 'EMPTY_FILE'],
      ['empty.csv.gz', '', 'EMPTY_FILE'],
      ['latin1.txt', Buffer.from('Zo\xeb', 'latin1'), 'INVALID_UTF8'],
      ['broken.json', '["Ada"', 'INVALID_JSON'],
      ['short.txt.gz', gzipSync('Ada').subarray(0, -1), 'CORRUPT_GZIP'],
    ] as const) {
      const path = file(name, content);
      const error = await readError(path);
      expect(error).toMatchObject({ code, details: { path } });
      expect(error.message.startsWith(path)).toBe(true);
    }
  });

  it.each(['plain', 'packed'])('destroys a %s stream when the reader gives up', async (kind) => {
    const text = Array.from({ length: 100_000 }, (_, i) => `name ${(i * 7919) % 100_003}`).join('\n');
    const stream = inBlocks(kind === 'plain' ? text : gzipSync(text), 1000);
    for await (const batch of readRows(stream)) {
      expect(batch.length).toBeGreaterThan(0);
      break;
    }
    expect(stream.destroyed).toBe(true);
  });

  it.each(['plain', 'packed'])('tells an error at once though a %s stream stays open', async (kind) => {
    const text = Buffer.from(`${'Ada\n'.repeat(100_000)}\xff `, 'latin1');
    const stream = new Readable({ read() {} });
    stream.push(kind === 'plain' ? text : gzipSync(text));
    expect(await readError(stream)).toMatchObject({ code: 'INVALID_UTF8', details: { line: 100_001, column: 1 } });
    expect(stream.destroyed).toBe(true);
  });

  it('refuses a packed row of 200 MB after some blocks', async () => {
    const megabyte = Buffer.alloc(1_048_576, 'x');
    const bomb = gzipSync(Buffer.concat(Array.from({ length: 200 }, () => megabyte)), { level: 1 });
    const error = await readError(file('bomb.txt.gz', bomb));
    expect(error).toMatchObject({ code: 'ROW_TOO_LONG', details: { line: 1 } });
    expect(error.details.bytes).toBeLessThan(1_200_000);
  });
});

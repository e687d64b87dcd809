import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { ArgumentError } from '@phonyland/ngram';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporaryFolder.ts';
import { trainModel } from '../training/trainModel.ts';
import { TrainingDataError } from './rows/TrainingDataError.ts';
import { type FileTrainingOptions, trainModelFromFile } from './trainModelFromFile.ts';

const folder = temporaryFolder();
const place = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const ROWS = [
  ['Ayşe', 3],
  ['Mehmet', 2],
  ['Zeynep "Z"', 1],
  ['a, b', 5],
] as const;
const csv = `name,n\n${ROWS.map(([text, n]) => `"${text.replaceAll('"', '""')}",${n}`).join('\n')}\n`;
// A quote is a character like any other in TSV.
const tsv = `n\tname\n${ROWS.map(([text, n]) => `${n}\t${text}`).join('\n')}\n`;
const objects = ROWS.map(([text, n]) => ({ person: { name: text }, n }));
const columns = { column: 'name', weightColumn: 'n' };
const paths = { column: 'person.name', weightColumn: 'n' };

describe('trainModelFromFile', () => {
  it.each<[file: string, content: string, options: FileTrainingOptions, weighted: boolean]>([
    ['rows.txt', `${ROWS.map(([text]) => text).join('\n')}\n`, {}, false],
    ['rows.csv', csv, columns, true],
    ['rows.tsv', tsv, columns, true],
    ['rows.json', JSON.stringify(ROWS.map(([text]) => text)), {}, false],
    ['rows.objects.json', JSON.stringify(objects), paths, true],
    ['rows.jsonl', objects.map((row) => JSON.stringify(row)).join('\n'), paths, true],
    ['rows.ndjson', objects.map((row) => JSON.stringify(row)).join('\n'), paths, true],
  ])('learns from %s what trainModel learns from its rows, gzipped too', async (file, content, options, weighted) => {
    const training = { order: 3, smoothing: 'none', mergeable: true, locale: 'tr' } as const;
    const name = file.replace(/\.[a-z]+$/, '');
    const expected = trainModel(weighted ? ROWS : ROWS.map(([text]) => text), { ...training, name }).encode();
    const plain = await trainModelFromFile(place(file, content), { ...options, ...training });
    const zipped = await trainModelFromFile(place(`${file}.gz`, gzipSync(content)), { ...options, ...training });
    expect(plain.encode()).toEqual(expected);
    expect(zipped.encode()).toEqual(expected);
  });

  it.each([
    ['first-names.txt', 'first-names'],
    ['Names.TXT', 'Names'],
    ['names.v2.csv.gz', 'names.v2'],
    ['.txt', '.txt'],
  ])('calls the model of %s "%s"', async (file, name) => {
    const model = await trainModelFromFile(place(file, file.includes('csv') ? gzipSync('a\nb\n') : 'a\n'));
    expect(model.metadata.name).toBe(name);
  });

  it('calls it as it is told', async () => {
    const path = place('n.txt', 'a\n');
    expect((await trainModelFromFile(path, { name: 'mine' })).metadata.name).toBe('mine');
    expect((await trainModelFromFile(Readable.from(['a\n'], { objectMode: false }))).metadata.name).toBe('model');
  });

  it('reads a stream', async () => {
    const model = await trainModelFromFile(Readable.from(['x\n', csv.slice(7)], { objectMode: false }), {
      format: 'csv',
      header: false,
      column: 1,
      name: 'streamed',
    }).catch((error: unknown) => error);
    expect(model).toBeInstanceOf(TrainingDataError);
    const good = await trainModelFromFile(Readable.from([csv], { objectMode: false }), { format: 'csv', ...columns });
    expect(good.encode()).toEqual(trainModel(ROWS).encode());
  });

  it('passes over options that are undefined', async () => {
    const path = place('u.txt', 'a\nb\n');
    const options: object = { column: undefined, format: undefined, name: undefined, order: undefined };
    expect((await trainModelFromFile(path, options)).encode()).toEqual(trainModel(['a', 'b'], { name: 'u' }).encode());
  });

  it('tells how far it has come', async () => {
    const path = place('progress.txt', 'row\n'.repeat(50_000));
    const seen: unknown[] = [];
    await trainModelFromFile(path, { onProgress: (progress: unknown) => void seen.push(progress) });
    expect(seen.length).toBeGreaterThan(0);
  });

  describe('of several files', () => {
    const text = place('part.txt', 'Ayşe\nZeynep\n');
    const zipped = place('part.csv.gz', gzipSync('name,id\nMehmet,1\nAyşe,2\n'));
    const lines = place('part.jsonl', '{"id":7,"name":"Can"}\n{"id":8,"name":"Zeynep"}\n');

    it('learns what it learns of one with all rows, in whatever formats', async () => {
      const model = await trainModelFromFile([zipped, lines], { column: 'name', name: 'n', mergeable: true });
      const all = ['Mehmet', 'Ayşe', 'Can', 'Zeynep'];
      expect(model.encode()).toEqual(trainModel(all, { name: 'n', mergeable: true }).encode());
      const streamed = await trainModelFromFile([Readable.from(['Can\n'], { objectMode: false }), text]);
      expect(streamed.encode()).toEqual(trainModel(['Can', 'Ayşe', 'Zeynep']).encode());
      expect((await trainModelFromFile([text])).encode()).toEqual((await trainModelFromFile(text)).encode());
    });

    it('tells how far all together have come', async () => {
      const first = place('first.txt', 'row\n'.repeat(50_000));
      const second = place('second.txt', 'word\n'.repeat(50_000));
      const seen: [number, number | undefined][] = [];
      await trainModelFromFile([first, second], { onProgress: (...told) => void seen.push(told) });
      const read = seen.map(([bytes]) => bytes);
      expect(read).toEqual([...read].sort((a, b) => a - b));
      expect(read.at(-1)).toBe(450_000);
      expect(new Set(seen.map(([, total]) => total))).toEqual(new Set([450_000]));
      const unknown: unknown[] = [];
      await trainModelFromFile([first, Readable.from(['a\n'], { objectMode: false })], {
        onProgress: (_, total) => void unknown.push(total),
      });
      expect(new Set(unknown)).toEqual(new Set([undefined]));
    });

    it.each<[topic: string, sources: string[], options: object, code: string, words: RegExp]>([
      ['no columns', [lines, text], { column: 'name' }, 'INVALID_ARGUMENT', /part\.txt: .*txt file has no columns/],
      ['an unknown ending', [text, 'a.pdf'], {}, 'UNKNOWN_FILE_FORMAT', /a\.pdf/],
      ['a missing file', [text, join(folder, 'missing.txt')], {}, 'FILE_NOT_FOUND', /missing\.txt/],
      ['a folder', [text, folder], { format: 'txt' }, 'FILE_UNREADABLE', /directory/],
      ['no file at all', [], {}, 'NO_ROWS', /at least one row/],
    ])('says what is wrong with one before it reads any: %s', async (_topic, sources, options, code, words) => {
      let read = 0;
      const onProgress = (): void => void read++;
      await expect(trainModelFromFile(sources, { ...options, onProgress })).rejects.toMatchObject({
        code,
        message: expect.stringMatching(words) as string,
      });
      expect(read).toBe(0);
    });

    it('refuses an empty one among them, by name', async () => {
      const failure = trainModelFromFile([text, place('none.txt', '')]);
      await expect(failure).rejects.toMatchObject({ code: 'EMPTY_FILE', details: { path: join(folder, 'none.txt') } });
    });
  });

  it.each<[topic: string, file: string, content: string | Uint8Array, options: object, code: string, words: RegExp]>([
    ['an empty file', 'e.txt', '', {}, 'EMPTY_FILE', /e\.txt/],
    ['blank lines only', 'blank.txt', '\n \n', {}, 'EMPTY_FILE', /blank\.txt/],
    ['no such column', 'c.csv', 'a,b\n1,2\n', { column: 'nam' }, 'COLUMN_NOT_FOUND', /nam/],
    ['broken CSV', 'b.csv', 'a,b\n1,"2\n', { column: 'a' }, 'INVALID_CSV', /line/],
    ['broken JSON', 'b.json', '["a",\n b]', {}, 'INVALID_JSON', /line 2/],
    ['what is not UTF-8', 'l.txt', Uint8Array.of(0xe9, 0x0a), {}, 'INVALID_UTF8', /line 1/],
    ['a row that is too long', 'r.txt', 'x'.repeat(2000), { maxRowBytes: 1000 }, 'ROW_TOO_LONG', /1000/],
    ['a weight of 0', 'w.csv', 'a,n\nx,0\n', { column: 'a', weightColumn: 'n' }, 'INVALID_WEIGHT', /line 2/],
    ['no columns in text', 't.txt', 'a\n', { column: 'a' }, 'INVALID_ARGUMENT', /column/],
    ['an unknown ending', 't.pdf', 'a\n', {}, 'UNKNOWN_FILE_FORMAT', /pdf/],
    ['a progress that nobody can call', 'q.txt', 'a\n', { onProgress: 7 }, 'INVALID_ARGUMENT', /onProgress/],
    ['an unknown option', 'o.txt', 'a\n', { ordre: 3 }, 'UNKNOWN_OPTION', /ordre/],
    ['order 0', 'p.txt', 'a\n', { order: 0 }, 'ORDER_OUT_OF_RANGE', /order is 0/],
    ['half a surrogate pair', 's.json', '["a","\\ud800"]', {}, 'INVALID_JSON', /line 1/],
  ])('refuses %s', async (_topic, file, content, options, code, words) => {
    const failure = trainModelFromFile(place(file, content), options);
    await expect(failure).rejects.toMatchObject({ code, message: expect.stringMatching(words) as string });
  });

  it('refuses a file that is not there', async () => {
    await expect(trainModelFromFile(join(folder, 'missing.txt'))).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  });

  it('checks the options before it opens the file', async () => {
    const failure = trainModelFromFile(join(folder, 'missing.txt'), { order: 11 });
    await expect(failure).rejects.toBeInstanceOf(ArgumentError);
  });

  it('refuses weights that cannot be added up', async () => {
    const path = place('overflow.csv', `a,n\nx,${Number.MAX_SAFE_INTEGER}\ny,1\n`);
    const failure = trainModelFromFile(path, { column: 'a', weightColumn: 'n' });
    await expect(failure).rejects.toMatchObject({ code: 'COUNT_OVERFLOW' });
  });
});

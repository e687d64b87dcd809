import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporaryFolder.ts';
import { FileSink, type OpenFile, type WritableFile } from './FileSink.ts';
import { outputTarget } from './outputTarget.ts';
import { writeThrough } from './writeThrough.ts';

const folder = temporaryFolder();
const path = join(folder, 'precious');
const listeners = (): number =>
  ['SIGINT', 'SIGTERM', 'SIGHUP'].reduce((sum, signal) => sum + process.listenerCount(signal), 0);

/** Opens files of a disk on which `step` fails with `code`. */
const failing =
  (step: keyof WritableFile, code: string): OpenFile =>
  async (file, flags) => {
    const handle = await open(file, flags);
    const fail = (): Promise<never> => Promise.reject(Object.assign(new Error(code), { code }));
    return {
      writeFile: (chunk) => (step === 'writeFile' ? handle.writeFile('half').then(fail) : handle.writeFile(chunk)),
      sync: () => (step === 'sync' ? fail() : handle.sync()),
      close: () => (step === 'close' ? handle.close().then(fail) : handle.close()),
    };
  };

it('gives the file its name when all is written', async () => {
  writeFileSync(path, 'old');
  const before = listeners();
  const sink = await FileSink.open(await outputTarget(path));
  expect(listeners()).toBe(before + 3);
  await sink.write('a');
  await sink.write(Buffer.from('b'));
  expect(readFileSync(path, 'utf8')).toBe('old');
  await sink.commit();
  expect(readFileSync(path, 'utf8')).toBe('ab');
  expect(readdirSync(folder)).toEqual(['precious']);
  expect(listeners()).toBe(before);
});

it('leaves no trace when it is given up', async () => {
  writeFileSync(path, 'old');
  const before = listeners();
  const sink = await FileSink.open(await outputTarget(path));
  await sink.write('new');
  await sink.abort();
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['precious']);
  expect(listeners()).toBe(before);
});

it.each<[keyof WritableFile, string, string]>([
  ['writeFile', 'ENOSPC', 'DISK_FULL'],
  ['writeFile', 'EIO', 'FILE_NOT_WRITABLE'],
  ['sync', 'ENOSPC', 'DISK_FULL'],
  ['close', 'EDQUOT', 'DISK_FULL'],
])('keeps the old file when %s fails with %s', async (step, cause, code) => {
  writeFileSync(path, 'old');
  const before = listeners();
  const sink = await FileSink.open(await outputTarget(path), failing(step, cause));
  await expect(writeThrough(sink, (to) => to.write('new'))).rejects.toMatchObject({ code });
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['precious']);
  expect(listeners()).toBe(before);
});

it('tells why a file cannot be opened', async () => {
  const openFile: OpenFile = () => Promise.reject(Object.assign(new Error('EROFS'), { code: 'EROFS' }));
  await expect(FileSink.open(await outputTarget(path), openFile)).rejects.toMatchObject({ code: 'FILE_NOT_WRITABLE' });
});

import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporaryFolder.ts';
import { eachOnce } from './eachOnce.ts';

const folder = temporaryFolder();
const file = join(folder, 'a.txt');
const link = join(folder, 'b.txt');
writeFileSync(file, 'a\n');
symlinkSync(file, link);

it('gives files as they are, whether they are there or not', () => {
  const files = ['b', file, '-', 'a'];
  expect(eachOnce(files)).toEqual(files);
});

it.each<[files: string[], code: string, says: string]>([
  [['x', 'y', 'x'], 'FILE_TWICE', '"x" is given twice'],
  [['./x', 'x'], 'FILE_TWICE', '"x" and "./x" are one file'],
  [[file, link], 'FILE_TWICE', 'are one file'],
  [['-', '-'], 'STDIN_TWICE', 'standard input'],
])('refuses %j', (files, code, says) => {
  expect(() => eachOnce(files)).toThrow(expect.objectContaining({ code, message: expect.stringContaining(says) }));
});

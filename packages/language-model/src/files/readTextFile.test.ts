import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { codeOf } from '../../tests/support/codeOf.ts';
import { temporaryFolder } from '../../tests/support/temporaryFolder.ts';
import { readTextFile } from './readTextFile.ts';

it('gives the text of a file, or says why there is none', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.txt'), 'şehir\n');
  expect(readTextFile(join(folder, 'a.txt'))).toBe('şehir\n');
  expect(codeOf(() => readTextFile(join(folder, 'b.txt')))).toBe('FILE_NOT_FOUND');
  expect(codeOf(() => readTextFile(folder))).toBe('FILE_UNREADABLE');
});

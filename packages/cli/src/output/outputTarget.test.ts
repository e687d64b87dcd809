import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporaryFolder.ts';
import { outputTarget } from './outputTarget.ts';

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);
writeFileSync(at('file'), 'text');
mkdirSync(at('folder'));
symlinkSync(at('file'), at('link'));
symlinkSync(at('nowhere'), at('dangling'));

it.each([
  ['a new file', at('new'), at('new'), false],
  ['a file that is there', at('file'), at('file'), false],
  ['a link', at('link'), at('file'), false],
  ['a link to nothing', at('dangling'), at('dangling'), false],
  ['a device', '/dev/null', '/dev/null', true],
])('accepts %s', async (_, path, file, special) => {
  expect(await outputTarget(path)).toEqual({ path, file, special });
});

it.each([
  ['a folder that does not exist', at('none/file'), 'FOLDER_NOT_FOUND'],
  ['a file as a folder', at('file/file'), 'FOLDER_NOT_FOUND'],
  ['a folder', at('folder'), 'FILE_NOT_WRITABLE'],
])('refuses %s', async (_, path, code) => {
  await expect(outputTarget(path)).rejects.toMatchObject({ code, message: expect.stringContaining(path) });
});

it('refuses a source, by whatever name', async () => {
  await expect(outputTarget(at('link'), [at('file')])).rejects.toMatchObject({ code: 'OUTPUT_IS_SOURCE' });
  await expect(outputTarget(at('file'), [at('link')])).rejects.toMatchObject({ code: 'OUTPUT_IS_SOURCE' });
  await expect(outputTarget(at('new'), [at('file'), '-', 'names'])).resolves.toMatchObject({ file: at('new') });
});

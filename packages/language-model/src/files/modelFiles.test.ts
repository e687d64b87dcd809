import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { errorOf } from '../../tests/support/codeOf.ts';
import { temporaryFolder } from '../../tests/support/temporaryFolder.ts';
import { LanguageModel } from '../model/LanguageModel.ts';
import { trainModel } from '../training/trainModel.ts';
import { loadModel } from './loadModel.ts';
import { modelFiles } from './modelFiles.ts';
import { saveModel } from './saveModel.ts';

const root = temporaryFolder();
let number = 0;

/** A new folder with these files, each with its name for its content. */
function folderOf(...names: string[]): string {
  const folder = join(root, String(number++));
  mkdirSync(folder);
  for (const name of names) writeFileSync(join(folder, name), name);
  return folder;
}

describe('modelFiles', () => {
  it('lists the models’ files of a folder, by name in code points', () => {
    const folder = folderOf('b.phony', 'a.json', 'Z.phony', 'é.phony', '\uff5e.json', '😀.phony', 'a b.phony');
    const names = ['Z', 'a', 'a b', 'b', 'é', '\uff5e', '😀'];
    expect(modelFiles(folder).map(({ name }) => name)).toEqual(names);
    expect(modelFiles(folder)[1]).toEqual({ name: 'a', folder, path: join(folder, 'a.json'), bytes: 6 });
  });

  it('leaves out what is no model’s file', () => {
    const folder = folderOf('a.txt', 'a.phony.bak', 'phony', '.phony', '._a.phony', 'A.PHONY', '.a.phony.1.tmp');
    mkdirSync(join(folder, 'folder.phony'));
    writeFileSync(join(folder, 'folder.phony', 'below.phony'), '');
    symlinkSync(folder, join(folder, 'link.phony'));
    expect(modelFiles(folder)).toEqual([]);
  });

  it('means the .phony file of two of one name', () => {
    const folder = folderOf('a.json', 'a.phony', 'b.phony', 'b.json');
    expect(modelFiles(folder).map(({ path }) => path)).toEqual([join(folder, 'a.phony'), join(folder, 'b.phony')]);
  });

  it('tells the folder as it was given and absolute paths, whatever becomes of the working folder', () => {
    const given = relative(process.cwd(), folderOf('a.phony'));
    expect(modelFiles(given)).toMatchObject([{ folder: given, path: resolve(given, 'a.phony') }]);
  });

  it('opens none of them', () => {
    const folder = folderOf('damaged.phony');
    saveModel(trainModel(['Ada', 'Eve'], { name: 'names' }), join(folder, 'names.phony'));
    const decode = vi.spyOn(LanguageModel, 'decode');
    expect(modelFiles(folder)).toHaveLength(2);
    expect(decode).not.toHaveBeenCalled();
    decode.mockRestore();
  });

  it('lists a link to a file, and one that leads nowhere: opening it tells', () => {
    const folder = folderOf('a.phony');
    symlinkSync(join(folder, 'a.phony'), join(folder, 'b.phony'));
    symlinkSync(join(folder, 'none'), join(folder, 'c.phony'));
    expect(modelFiles(folder).map(({ name, bytes }) => [name, bytes])).toEqual([
      ['a', 7],
      ['b', 7],
      ['c', undefined],
    ]);
    expect(errorOf(() => loadModel(join(folder, 'c.phony'))).code).toBe('FILE_NOT_FOUND');
  });

  it.each<[topic: string, path: (folder: string) => string, code: string, words: string]>([
    ['is not there', (at) => join(at, 'none'), 'FOLDER_NOT_FOUND', 'does not exist; make it'],
    ['is below a file', (at) => join(at, 'a.phony', 'b'), 'FOLDER_NOT_FOUND', 'does not exist; make it'],
    ['is a file', (at) => join(at, 'a.phony'), 'NOT_A_FOLDER', 'is a file; give PHONY_MODELS the folder'],
    ['cannot be read', (at) => `${at}\0`, 'FOLDER_UNREADABLE', 'null bytes'],
  ])('names a folder that %s, and where it was configured', (_topic, path, code, words) => {
    const folder = path(folderOf('a.phony'));
    const error = errorOf(() => modelFiles(folder, 'PHONY_MODELS'));
    expect(error.code).toBe(code);
    expect(error.message).toContain(`${JSON.stringify(folder)} (PHONY_MODELS)`);
    expect(error.message).toContain(words);
    expect(error.details).toEqual({ folder, setBy: 'PHONY_MODELS' });
    expect(error.cause).toBeInstanceOf(Error);
  });

  it.each([
    ['', 'Phony.configure: modelsFolder is empty'],
    [7 as unknown as string, 'Phony.configure: modelsFolder is 7'],
  ])('refuses %j', (folder, words) => {
    const error = errorOf(() => modelFiles(folder, 'Phony.configure: modelsFolder'));
    expect(error.code).toBe('INVALID_FOLDER');
    expect(error.message).toContain(words);
  });
});

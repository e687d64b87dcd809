import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDataFolder } from './findDataFolder.ts';
import { folderWith } from './testData.ts';

const base = folderWith({ 'a/x.tsv': '', 'b/x.tsv': '' });

describe('findDataFolder', () => {
  it('takes the option before the variable, relative to the base', () => {
    expect(findDataFolder({ option: 'a', variable: 'b', base })).toBe(join(base, 'a'));
    expect(findDataFolder({ option: undefined, variable: 'b', base })).toBe(join(base, 'b'));
    expect(findDataFolder({ option: '..', base })).toBe(dirname(base));
    expect(findDataFolder({ option: join(base, 'b'), base: '/' })).toBe(join(base, 'b'));
  });

  it('speaks for the command that asks', () => {
    expect(() => findDataFolder({ base, command: 'models:sources' })).toThrow(
      /^models:sources: .*pnpm models:sources --data/,
    );
  });

  it.each([
    ['nothing is told', {}, 'NO_DATA_FOLDER', '--data <folder>'],
    ['the variable is empty', { variable: '' }, 'NO_DATA_FOLDER', 'PHONY_DATA'],
    ['the folder is not there', { option: 'c' }, 'DATA_FOLDER_NOT_FOUND', join(base, 'c')],
    ['it is a file', { option: 'a/x.tsv' }, 'DATA_FOLDER_NOT_FOUND', 'x.tsv'],
  ])('fails when %s', (_, choice, code, part) => {
    expect(() => findDataFolder({ ...choice, base })).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(part) }),
    );
  });
});

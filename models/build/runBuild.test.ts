import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runBuild } from './runBuild.ts';
import { folderWith } from './testData.ts';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));

function run(args: string[], dataVariable?: string): string[] {
  const lines: string[] = [];
  runBuild(args, { packageFolder, base: packageFolder, dataVariable, say: (line) => lines.push(line) });
  return lines;
}

describe('models:build', () => {
  it('checks the shipped models without data', () => {
    expect(run(['--check'])).toEqual(['6 models are as the manifest says']);
    expect(run(['--', '--check'])).toHaveLength(1);
  });

  it.each([
    ['no data folder', [], undefined, 'NO_DATA_FOLDER'],
    ['a data folder that is not there', ['--data', 'no/such/folder'], undefined, 'DATA_FOLDER_NOT_FOUND'],
    ['one that is not there in PHONY_DATA', [], '/no/such/folder', 'DATA_FOLDER_NOT_FOUND'],
    ['an unknown option', ['--dta', 'x'], undefined, 'UNKNOWN_OPTION'],
    ['an option without its value', ['--data'], undefined, 'UNKNOWN_OPTION'],
    ['an argument', ['x'], undefined, 'UNKNOWN_OPTION'],
  ])('fails with %s', (_, args, variable, code) => {
    expect(() => run(args, variable)).toThrow(expect.objectContaining({ code }));
  });

  it('writes nothing when a data file is missing or changed', () => {
    const empty = folderWith({});
    expect(() => run(['--data', empty])).toThrow(expect.objectContaining({ code: 'DATA_FILE_MISSING' }));
    const row = 'Mary\t10\nPatricia\t9\nJennifer\t8\nLinda\t7\nBarbara\t6\n';
    const changed = folderWith({ 'person_first_female/en_US.tsv': row, 'person_first_male/en_US.tsv': 'James\t9\n' });
    expect(() => run(['--data', changed])).toThrow(expect.objectContaining({ code: 'DATA_CHANGED' }));
    expect(run(['--check'])).toHaveLength(1);
  });
});

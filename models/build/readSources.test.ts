import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readSources } from './readSources.ts';
import { runSources } from './runSources.ts';
import { folderWith } from './testData.ts';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));
const dataFolder = process.env.PHONY_DATA ?? join(packageFolder, '../../shared/data');

const HEAD = '# Sources\n\n| locale | rows |\n|---|---|\n| ar | 3 |\n\n| file | source | licence |\n|---|---|---|\n';
const row = (...cells: string[]): string => `| ${cells.join(' | ')} |\n`;
const BG = row('city/bg.tsv', 'npm b@1', 'MIT', '3', 'no', 'B', 'Русе; Варна', '');
const AR = row('city/ar.tsv', 'npm a@1 x\\|y', 'CC0 (a \\| b)', '3', 'yes (births)', 'none required', 'آيات', 'a note');

describe('readSources', () => {
  it('reads the rows that name files, sorted by them', () => {
    const text = readSources(folderWith({ 'SOURCES.md': HEAD + BG + AR }));
    expect(JSON.parse(text)).toEqual({
      'city/ar.tsv': {
        source: 'npm a@1 x|y',
        licence: 'CC0 (a | b)',
        attribution: 'none required',
        weights: 'yes (births)',
      },
      'city/bg.tsv': { source: 'npm b@1', licence: 'MIT', attribution: 'B', weights: 'no' },
    });
    expect(Object.keys(JSON.parse(text) as object)).toEqual(['city/ar.tsv', 'city/bg.tsv']);
    expect(readSources(folderWith({ 'SOURCES.md': AR + HEAD + BG }))).toBe(text);
  });

  it.each([
    [
      'a cell too few',
      row('city/bg.tsv', 'npm b@1', 'MIT', '3', 'no', 'B', 'x'),
      /line 9 of SOURCES\.md has 7 cells, not 8/,
    ],
    ['a bar that is not escaped', BG.replace('Русе; ', 'Русе | '), /has 9 cells/],
    ['no licence', BG.replace('MIT', ' '), /line 9 of SOURCES\.md has an empty cell/],
    ['a file for the second time', AR + BG + AR, /line 11 of SOURCES\.md names city\/ar\.tsv a second time/],
  ])('refuses %s', (_, rows, message) => {
    expect(() => readSources(folderWith({ 'SOURCES.md': HEAD + rows }))).toThrow(
      expect.objectContaining({ code: 'SOURCES_INVALID', message: expect.stringMatching(message) }),
    );
  });

  it('says when there is no SOURCES.md', () => {
    expect(() => readSources(folderWith({}))).toThrow(expect.objectContaining({ code: 'SOURCES_MISSING' }));
  });
});

describe('models:sources', () => {
  const run = (args: string[], folder: string, dataVariable?: string): string[] => {
    const lines: string[] = [];
    runSources(args, { packageFolder: folder, base: folder, dataVariable, say: (line) => lines.push(line) });
    return lines;
  };

  it('renews sources.json', () => {
    const data = folderWith({ 'SOURCES.md': HEAD + BG + AR });
    const folder = folderWith({ 'sources/sources.json': '{}' });
    expect(run(['--data', data], folder)).toEqual(['sources/sources.json names the sources of 2 files']);
    expect(readFileSync(join(folder, 'sources/sources.json'), 'utf8')).toBe(readSources(data));
    expect(run([], folder, data)).toHaveLength(1);
  });

  it.each([
    ['no data folder', [], 'NO_DATA_FOLDER'],
    ['one that is not there', ['--data', 'no/such/folder'], 'DATA_FOLDER_NOT_FOUND'],
    ['an unknown option', ['--check'], 'UNKNOWN_OPTION'],
  ])('fails with %s', (_, args, code) => {
    expect(() => run(args, packageFolder)).toThrow(expect.objectContaining({ code }));
  });
});

if (existsSync(join(dataFolder, 'SOURCES.md'))) {
  it('sources.json is what the data folder says', () => {
    expect(readFileSync(join(packageFolder, 'sources/sources.json'), 'utf8')).toBe(readSources(dataFolder));
  });
}

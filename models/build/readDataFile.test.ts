import { describe, expect, it } from 'vitest';
import { readDataFile } from './readDataFile.ts';
import { sha256 } from './sha256.ts';
import { folderWith } from './testData.ts';

describe('readDataFile', () => {
  it('gives rows in their order and the hash of the bytes', () => {
    const text = 'Yılmaz\t74\nÖz Türk\t2\n';
    expect(readDataFile(folderWith({ 'a/tr.tsv': text }), 'a/tr.tsv')).toEqual({
      file: 'a/tr.tsv',
      sha256: sha256(text),
      rows: [
        ['Yılmaz', 74],
        ['Öz Türk', 2],
      ],
      mixed: undefined,
    });
  });

  it('tells of rows that mix scripts within a word, by their lines', () => {
    const { rows, mixed } = readDataFile(folderWith({ 'a.tsv': 'Анна\t3\nИвaн\t2\nUSB кабель\t1\n' }), 'a.tsv');
    expect(rows).toHaveLength(3);
    expect(mixed).toEqual({ file: 'a.tsv', count: 1, first: [{ line: 2, value: 'Ивaн' }] });
  });

  it.each([
    ['nothing', '', /it is empty/],
    ['no weight', 'Ada\t1\nGrace\n', /line 2 is "Grace"/],
    ['no value', '\t1\n', /line 1/],
    ['a third column', 'Ada\t1\tx\n', /line 1/],
    ['a weight of 0', 'Ada\t0\n', /line 1/],
    ['a fraction', 'Ada\t1.5\n', /line 1/],
    ['an empty line', 'Ada\t1\n\nGrace\t1\n', /line 2/],
    ['bytes of another encoding', Uint8Array.of(0x59, 0xfd, 0x09, 0x31), /not UTF-8/],
  ])('refuses %s', (_, content, message) => {
    expect(() => readDataFile(folderWith({ 'a.tsv': content }), 'a.tsv')).toThrow(
      expect.objectContaining({ code: 'DATA_FILE_INVALID', message: expect.stringMatching(message) }),
    );
  });

  it('names a file that is not there', () => {
    expect(() => readDataFile(folderWith({}), 'a/tr.tsv')).toThrow(
      expect.objectContaining({ code: 'DATA_FILE_MISSING', message: expect.stringContaining('"a/tr.tsv"') }),
    );
  });
});

import { ArgumentError } from '@phonyland/ngram';
import { describe, expect, it } from 'vitest';
import { formatOfName } from './formatOfName.ts';

describe('formatOfName', () => {
  it.each([
    ['names.txt', 'txt'],
    ['a/b.c/names.csv', 'csv'],
    ['C:\\x\\names.TSV', 'tsv'],
    ['names.json', 'json'],
    ['names.jsonl', 'jsonl'],
    ['names.ndjson', 'jsonl'],
    ['names.txt.gz', 'txt'],
    ['names.v2.CSV.GZ', 'csv'],
  ])('%s is %s', (path, format) => {
    expect(formatOfName(path)).toBe(format);
  });

  it.each([['names'], ['names.xlsx'], ['names.gz'], ['a.csv/names'], ['names.'], ['names.constructor'], ['csv']])(
    '%s tells no format',
    (path) => {
      const read = () => formatOfName(path);
      expect(read).toThrow(ArgumentError);
      expect(read).toThrow(
        expect.objectContaining({ code: 'UNKNOWN_FILE_FORMAT', message: expect.stringContaining("{ format: 'txt' }") }),
      );
    },
  );
});

import { Readable } from 'node:stream';
import { ArgumentError } from '@phonyland/ngram';
import { describe, expect, it } from 'vitest';
import { checkRowOptions } from './checkRowOptions.ts';

describe('checkRowOptions', () => {
  it('fills in the format and the bound', () => {
    expect(checkRowOptions('a.csv', { column: 2 })).toEqual({ column: 2, format: 'csv', maxRowBytes: 1_048_576 });
    expect(checkRowOptions('a.csv', { format: 'tsv', maxRowBytes: 5 })).toEqual({ format: 'tsv', maxRowBytes: 5 });
    expect(checkRowOptions('-', {}).format).toBe('txt');
    expect(checkRowOptions(Readable.from([]), {}).format).toBe('txt');
  });

  it.each([
    ['an empty path', '', {}, 'path'],
    ['no path', undefined, {}, 'the source'],
    ['a number', 7, {}, 'the source'],
    ['column in txt', 'a.txt', { column: 'name' }, 'no columns'],
    ['weightColumn in txt', 'a.txt', { weightColumn: 2 }, 'no columns'],
    ['column 0', 'a.csv', { column: 0 }, 'counted from 1'],
    ['column 1.5', 'a.csv', { column: 1.5 }, 'counted from 1'],
    ['an empty column', 'a.csv', { column: '' }, 'counted from 1'],
    ['a column that is an array', 'a.csv', { column: ['a'] }, 'counted from 1'],
    ['weightColumn -1', 'a.json', { weightColumn: -1 }, 'counted from 1'],
    ['one column for both', 'a.csv', { column: 'a', weightColumn: 'a' }, 'another column'],
    ['a path with a gap', 'a.json', { column: 'a..b' }, 'person.name'],
    ['a header that is no boolean', 'a.csv', { header: 1 }, 'true or false'],
    ['a header in json', 'a.json', { header: true }, 'only csv and tsv'],
    ['no header but a name', 'a.csv', { header: false, column: 'name' }, 'number'],
    ['no header but a weight by name', 'a.csv', { header: false, column: 1, weightColumn: 'w' }, 'number'],
    ['a delimiter in txt', 'a.txt', { delimiter: ';' }, 'only csv and tsv'],
    ['a long delimiter', 'a.csv', { delimiter: ';;' }, 'one ASCII character'],
    ['a quote as delimiter', 'a.csv', { delimiter: '"' }, 'one ASCII character'],
    ['a delimiter beyond ASCII', 'a.csv', { delimiter: '·' }, 'one ASCII character'],
    ['maxRowBytes 0', 'a.csv', { maxRowBytes: 0 }, '1 to 268435456'],
    ['maxRowBytes that is no number', 'a.csv', { maxRowBytes: '9' }, '1 to 268435456'],
    ['maxRowBytes past the bound', 'a.csv', { maxRowBytes: 268_435_457 }, '1 to 268435456'],
    ['onProgress that is no function', 'a.csv', { onProgress: 1 }, 'a function'],
  ])('refuses %s', (_topic, source, options, message) => {
    const check = () => checkRowOptions(source as string, options as object);
    expect(check).toThrow(ArgumentError);
    expect(check).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT', message: expect.stringContaining(message) }),
    );
  });

  it('refuses an unknown format', () => {
    expect(() => checkRowOptions('a.txt', { format: 'xml' as 'txt' })).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_FILE_FORMAT', message: expect.stringContaining('"xml"') }),
    );
    expect(() => checkRowOptions('a.xml', {})).toThrow(expect.objectContaining({ code: 'UNKNOWN_FILE_FORMAT' }));
  });
});

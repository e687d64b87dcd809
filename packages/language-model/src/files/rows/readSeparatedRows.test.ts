import { ArgumentError } from '@phonyland/ngram';
import { describe, expect, it } from 'vitest';
import type { RowSourceOptions } from './RowSourceOptions.ts';
import { inBlocks, readAll, readError } from './readAll.ts';

const SIZES = [1, 2, 3, 5, 65_536];
const csv: RowSourceOptions = { format: 'csv' };
const tsv: RowSourceOptions = { format: 'tsv' };

describe('readSeparatedRows', () => {
  it.each<[topic: string, text: string, options: RowSourceOptions, rows: [string, number][]]>([
    [
      'a column by name',
      'id,name\n1,Ada\n2,Zoë\n',
      { ...csv, column: 'name' },
      [
        ['Ada', 1],
        ['Zoë', 1],
      ],
    ],
    ['a name with white space', 'id, name \n1,Ada\n', { ...csv, column: 'name' }, [['Ada', 1]]],
    ['a column by number after a header', 'id,name\n1,Ada', { ...csv, column: 2 }, [['Ada', 1]]],
    [
      'a column by number without header',
      '1,Ada\n2,Zoë',
      { ...csv, column: 2 },
      [
        ['Ada', 1],
        ['Zoë', 1],
      ],
    ],
    ['a header that looks like data', '1,2\na,b', { ...csv, column: 2, header: true }, [['b', 1]]],
    [
      'data that looks like a header',
      'Ada,x\nZoë,y',
      { ...csv, column: 1, header: false },
      [
        ['Ada', 1],
        ['Zoë', 1],
      ],
    ],
    [
      'one column',
      'Ada\nZoë\n',
      csv,
      [
        ['Ada', 1],
        ['Zoë', 1],
      ],
    ],
    ['one column with header', 'name\nAda\n', { ...csv, header: true }, [['Ada', 1]]],
    [
      'value and weight',
      'Smith\t2376206\nYılmaz\t.5\n',
      { ...tsv, column: 1, weightColumn: 2 },
      [
        ['Smith', 2376206],
        ['Yılmaz', 0.5],
      ],
    ],
    ['one column beside the weights', 'Smith\t3\n', { ...tsv, weightColumn: 2 }, [['Smith', 3]]],
    ['weights by name', 'name,n\nAda,3\n', { ...csv, column: 'name', weightColumn: 'n' }, [['Ada', 3]]],
    [
      'quotes',
      'a,b\n"x ""y"", z",1\n" ü\r\n\n",2',
      { ...csv, column: 1 },
      [
        ['x "y", z', 1],
        [' ü\r\n\n', 1],
      ],
    ],
    [
      'quotes in tsv',
      'TV 55"\t1\n"Bob"\t2\n',
      { ...tsv, column: 1, weightColumn: 2 },
      [
        ['TV 55"', 1],
        ['"Bob"', 2],
      ],
    ],
    [
      'all line breaks, and blank lines',
      '\r\n\na,b\r\n\r\n1,Ada\n   \n2,Zoë\r3,Li\n\n',
      { ...csv, column: 'b' },
      [
        ['Ada', 1],
        ['Zoë', 1],
        ['Li', 1],
      ],
    ],
    ['blank cells', 'a,b\n1,\n2," "\n3,Ada', { ...csv, column: 'b' }, [['Ada', 1]]],
    ['another delimiter', 'a;b\n1;Ada, Zoë', { ...csv, column: 'b', delimiter: ';' }, [['Ada, Zoë', 1]]],
    ['a byte order mark', '\ufeffname,x\nAda,1', { ...csv, column: 'name' }, [['Ada', 1]]],
  ])('reads %s', async (_topic, text, options, rows) => {
    for (const size of SIZES) expect(await readAll(inBlocks(text, size), options)).toEqual(rows);
  });

  it.each<[topic: string, text: string, options: RowSourceOptions, code: string, details: object, message: string]>([
    [
      'a quote that never closes',
      'a,b\nü,"x\ny,z\n',
      { ...csv, column: 1 },
      'INVALID_CSV',
      { line: 2, column: 3 },
      'never closed',
    ],
    [
      'text after a closing quote',
      'a,b\n1,2\n"d"e,f\n',
      { ...csv, column: 1 },
      'INVALID_CSV',
      { line: 3, column: 1 },
      'goes on after its closing quote',
    ],
    [
      'a quote inside a cell',
      'a,b\r\nc,d"e\r\n',
      { ...csv, column: 1 },
      'INVALID_CSV',
      { line: 2, column: 3 },
      'has a quote inside',
    ],
    [
      'too few cells',
      'a,b\n\n"x\ny"\n',
      { ...csv, column: 1 },
      'INVALID_CSV',
      { line: 3, column: 1, cells: 1 },
      '1 cell where the first has 2',
    ],
    [
      'too many cells',
      'a\tb\nc\td\te\n',
      { ...tsv, column: 1 },
      'INVALID_CSV',
      { line: 2, column: 1, cells: 3 },
      '3 cells where',
    ],
    [
      'an unknown name',
      'id,surname,nmae\n',
      { ...csv, column: 'name' },
      'COLUMN_NOT_FOUND',
      { line: 1, column: 1, wanted: 'name', columns: ['nmae', 'surname', 'id'] },
      '"nmae", "surname", "id"',
    ],
    [
      'a number past the last',
      'a,3\n',
      { ...csv, column: 3 },
      'COLUMN_NOT_FOUND',
      { line: 1, column: 1, wanted: 3, columns: ['a', '3'] },
      'counted from 1',
    ],
    [
      'a weight past the last',
      'a,3\n',
      { ...csv, column: 1, weightColumn: 9 },
      'COLUMN_NOT_FOUND',
      { line: 1, column: 1, wanted: 9, columns: ['a', '3'] },
      'no column 9',
    ],
    [
      'another delimiter',
      'a;b\n1;2',
      { ...csv, column: 'b' },
      'COLUMN_NOT_FOUND',
      { line: 1, column: 1, wanted: 'b', columns: ['a;b'] },
      '{ delimiter: ";" }',
    ],
    [
      'a name in tsv without header',
      'Ada\t1\n',
      { ...tsv, column: 'name' },
      'COLUMN_NOT_FOUND',
      { line: 1, column: 1, wanted: 'name', columns: ['Ada', '1'] },
      'a number counted from 1',
    ],
    [
      'a weight of 0',
      'a\t3\nü\t0',
      { ...tsv, column: 1, weightColumn: 2 },
      'INVALID_WEIGHT',
      { line: 2, column: 1, value: '0' },
      'finite number above 0',
    ],
    [
      'no weight',
      'n,w\na,1\n\nb,\n',
      { ...csv, column: 'n', weightColumn: 'w' },
      'INVALID_WEIGHT',
      { line: 4, column: 1, value: '' },
      'column 2 is ""',
    ],
    ['a header without rows', 'a,b\n', { ...csv, column: 'a' }, 'EMPTY_FILE', {}, 'read as csv'],
    [
      'bytes that are no text',
      'a,b\nc,\u0000',
      { ...csv, column: 'x' },
      'COLUMN_NOT_FOUND',
      { line: 1, column: 1, wanted: 'x', columns: ['a', 'b'] },
      '"a", "b"',
    ],
  ])('refuses %s', async (_topic, text, options, code, details, message) => {
    for (const size of SIZES) {
      const error = await readError(inBlocks(text, size), options);
      expect(error).toMatchObject({ code, message: expect.stringContaining(message) });
      expect(error.details).toEqual({ path: '-', ...details });
    }
  });

  it.each<[topic: string, text: string, options: RowSourceOptions, code: string, message: string]>([
    ['no column of several', 'id,name\n1,Ada', csv, 'COLUMN_REQUIRED', '{ column: "id" }. There are "id", "name"'],
    [
      'no column of several without header',
      '1\tAda\n',
      tsv,
      'COLUMN_REQUIRED',
      '{ column: 1 }. There are numbers 1 to 2',
    ],
    ['no column of several beside the weight', 'a,b,1\n', { ...csv, weightColumn: 3 }, 'COLUMN_REQUIRED', '3 columns'],
    ['a name that two columns have', 'a,b, a\n', { ...csv, column: 'a' }, 'AMBIGUOUS_COLUMN', 'several columns'],
    [
      'text and weight in one column',
      'a,b\n',
      { ...csv, column: 'a', weightColumn: 1 },
      'INVALID_ARGUMENT',
      'same column',
    ],
  ])('takes for a wrong argument: %s', async (_topic, text, options, code, message) => {
    for (const size of SIZES) {
      const reading = readAll(inBlocks(text, size), options);
      await expect(reading).rejects.toBeInstanceOf(ArgumentError);
      await expect(reading).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
    }
  });

  it.each([
    ['a cell', 'a,b\n\n', 'x'.repeat(30)],
    ['separators', 'a,b\n\n', ','.repeat(30)],
    ['a quote that stays open', 'a,b\n\n', `"${'\n'.repeat(29)}`],
    ['a row that ends', 'a,b\n\n', `${'x'.repeat(28)},y\n1,2\n`],
  ])('bounds rows: %s', async (_topic, before, long) => {
    for (const size of SIZES) {
      const error = await readError(inBlocks(before + long, size), { ...csv, column: 1, maxRowBytes: 20 });
      expect(error).toMatchObject({ code: 'ROW_TOO_LONG', details: { line: 3, column: 1, maxRowBytes: 20 } });
      expect(error.details.bytes).toBeGreaterThan(20);
      expect(error.details.bytes).toBeLessThanOrEqual(long.length);
    }
  });

  it('lets any number of blank lines pass', async () => {
    const text = `a,b${'\n'.repeat(100)}1,Ada${'\r\n'.repeat(100)}2,Zoë`;
    for (const size of SIZES) {
      expect(await readAll(inBlocks(text, size), { ...csv, column: 'b', maxRowBytes: 20 })).toEqual([
        ['Ada', 1],
        ['Zoë', 1],
      ]);
    }
  });

  it('refuses a cell of 10 MB long before its end', async () => {
    let given = 0;
    const error = await readError(inBlocks(`a,b\n1,"${'x\n'.repeat(5_000_000)}`), {
      ...csv,
      column: 'b',
      onProgress: (bytesRead) => {
        given = bytesRead;
      },
    });
    expect(error).toMatchObject({ code: 'ROW_TOO_LONG', details: { line: 2, column: 1 } });
    expect(error.message).toContain('every quote is closed');
    expect(given).toBeLessThan(1_300_000);
  });
});

import { describe, expect, it } from 'vitest';
import { inBlocks, readAll, readError } from './readAll.ts';

describe('readTextRows', () => {
  it('reads a row a line, trimmed, without blank lines', async () => {
    const text = '\ufeffAda Lovelace\r\n  Zoë\t\r\n\r\n \t \nA\tB,C\n\n終';
    for (let size = 1; size <= 9; size++) {
      expect(await readAll(inBlocks(text, size))).toEqual([
        ['Ada Lovelace', 1],
        ['Zoë', 1],
        ['A\tB,C', 1],
        ['終', 1],
      ]);
    }
  });

  it('refuses 10 MB without a line break long before its end', async () => {
    let given = 0;
    const stream = inBlocks(Buffer.alloc(10_000_000, 'x'));
    const error = await readError(stream, {
      onProgress: (bytesRead) => {
        given = bytesRead;
      },
    });
    expect(error.code).toBe('ROW_TOO_LONG');
    expect(error.details).toEqual({ path: '-', line: 1, bytes: given, maxRowBytes: 1_048_576 });
    expect(given).toBeLessThan(1_300_000);
  });

  it('tells a text of blank lines from an empty one', async () => {
    const empty = await readError(inBlocks(''));
    expect(empty.code).toBe('EMPTY_FILE');
    expect(empty.message).toMatch(/^standard input: the file is empty/);
    const blank = await readError(inBlocks('\n \n'));
    expect(blank.code).toBe('EMPTY_FILE');
    expect(blank.message).toContain('no row with text in it, read as txt');
  });
});

import { describe, expect, it } from 'vitest';
import type { RowSourceOptions } from './RowSourceOptions.ts';
import { inBlocks, readAll, readError } from './readAll.ts';

const SIZES = [1, 2, 3, 5, 65_536];
const jsonl: RowSourceOptions = { format: 'jsonl' };

describe('readJsonLinesRows', () => {
  it('reads strings', async () => {
    for (const size of SIZES) {
      expect(await readAll(inBlocks('\ufeff"Ada"\r\n\r\n  "Zoë\\n" \n""\n"𝄞"', size), jsonl)).toEqual([
        ['Ada', 1],
        ['Zoë\n', 1],
        ['𝄞', 1],
      ]);
    }
  });

  it('reads objects', async () => {
    const text = '{"p":{"n":"Ada"},"w":2}\n{"w":"0.5","p":{"n":"Zoë"}}\n';
    for (const size of SIZES) {
      expect(await readAll(inBlocks(text, size), { ...jsonl, column: 'p.n', weightColumn: 'w' })).toEqual([
        ['Ada', 2],
        ['Zoë', 0.5],
      ]);
    }
  });

  it.each<[topic: string, text: string, options: RowSourceOptions, line: number, column: number, message: string]>([
    ['a value missing', '"a"\n\n{"ü":}\n', jsonl, 3, 6, '"}" is not expected here'],
    ['two values on a line', '"a"\n"ü" "b"\n', jsonl, 2, 5, 'a quote is not expected here'],
    ['plain text', '"a"\n𝄞 Ada\n', jsonl, 2, 1, 'is not expected here'],
    ['a string over two lines', '"a"\n  "b\n"', jsonl, 2, 5, 'ends too early'],
    ['an array over two lines', '[\n"a"]', jsonl, 1, 2, 'ends too early'],
    ['an object without column', '"a"\n {"x":"a"}', jsonl, 2, 2, '{ column: "x" }'],
    ['a path missing', '{"n":"a"}\n{"m":"a"}', { ...jsonl, column: 'n' }, 2, 1, 'item 2 has no "n": there are "m"'],
  ])('refuses %s', async (_topic, text, options, line, column, message) => {
    for (const size of SIZES) {
      const error = await readError(inBlocks(text, size), options);
      expect(error).toMatchObject({ code: 'INVALID_JSON', message: expect.stringContaining(message) });
      expect(error.details).toMatchObject({ path: '-', line, column });
    }
  });

  it('refuses weights and long lines with their line', async () => {
    for (const size of SIZES) {
      const weight = await readError(inBlocks('{"n":"a","w":-1}', size), { ...jsonl, column: 'n', weightColumn: 'w' });
      expect(weight).toMatchObject({ code: 'INVALID_WEIGHT', details: { line: 1, column: 1, value: -1 } });
      const long = await readError(inBlocks(`"a"\n"${'x'.repeat(30)}"\n"b"`, size), { ...jsonl, maxRowBytes: 20 });
      expect(long).toMatchObject({ code: 'ROW_TOO_LONG', details: { line: 2, maxRowBytes: 20 } });
    }
  });

  it('refuses a line nested beyond all use with an error of its own', async () => {
    const deep = `{"n":"a","w":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const error = await readError(inBlocks(deep), { ...jsonl, column: 'n', weightColumn: 'w' });
    expect(error).toMatchObject({ code: 'INVALID_WEIGHT', message: expect.stringContaining('is an array') });
  });
});

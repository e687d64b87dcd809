import { describe, expect, it } from 'vitest';
import type { RowSourceOptions } from './RowSourceOptions.ts';
import { inBlocks, readAll, readError } from './readAll.ts';

const SIZES = [1, 2, 3, 5, 65_536];
const json: RowSourceOptions = { format: 'json' };

describe('readJsonRows', () => {
  it.each<[topic: string, text: string, options: RowSourceOptions, rows: [string, number][]]>([
    [
      'strings',
      '["Ada",\r\n\t"Zoë \\u00fc\\ud834\\udd1e\\n" , " " , "", "𝄞"]\n',
      json,
      [
        ['Ada', 1],
        ['Zoë ü𝄞\n', 1],
        ['𝄞', 1],
      ],
    ],
    [
      'objects',
      '[{"name":"Ada","x":[1,{}]},{"x":null,"name":"Zoë"}]',
      { ...json, column: 'name' },
      [
        ['Ada', 1],
        ['Zoë', 1],
      ],
    ],
    [
      'paths and weights',
      '[{"p":{"n":["x","Ada"]},"w":2.5}]',
      { ...json, column: 'p.n.1', weightColumn: 'w' },
      [['Ada', 2.5]],
    ],
    ['weights as text', '[{"n":"Ada","w":"3"}]', { ...json, column: 'n', weightColumn: 'w' }, [['Ada', 3]]],
    [
      'arrays',
      '[["Ada",3],["Zoë",1e2]]',
      { ...json, column: 1, weightColumn: 2 },
      [
        ['Ada', 3],
        ['Zoë', 100],
      ],
    ],
    ['a key called length', '[{"length":"Ada"}]', { ...json, column: 'length' }, [['Ada', 1]]],
    ['a key called __proto__', '[{"__proto__":"Ada"}]', { ...json, column: '__proto__' }, [['Ada', 1]]],
    ['a byte order mark', '\ufeff["Ada"]', json, [['Ada', 1]]],
  ])('reads %s', async (_topic, text, options, rows) => {
    for (const size of SIZES) expect(await readAll(inBlocks(text, size), options)).toEqual(rows);
  });

  it.each<[topic: string, text: string, options: RowSourceOptions, line: number, column: number, message: string]>([
    ['a comma missing', '["ü",\n "a" "b"]', json, 2, 6, 'a quote is not expected here'],
    ['a comma too many', '["a","b",]', json, 1, 10, '"]" is not expected here'],
    ['a bad escape', '["ü",\n "a\\x"]', json, 2, 5, '"x" is not expected here'],
    ['a line break in a string', '["a",\n"b\n"]', json, 2, 3, '"\\n" is not expected here'],
    ['a misspelt word', '["a",\ntruw]', json, 2, 4, '"w" is not expected here'],
    ['the wrong bracket', '["a"}', json, 1, 5, '"}" is not expected here'],
    ['single quotes', "['a']", json, 1, 2, '"\'" is not expected here'],
    ['the end missing', '["ü", "a"', json, 1, 10, 'ends too early'],
    ['the end of a string missing', '["ü",\n"a', json, 2, 3, 'ends too early'],
    ['a second value', '["a"]\n ["b"]', json, 2, 2, '"[" is not expected here'],
    ['something after the end', '["a"] x', json, 1, 7, '"x" is not expected here'],
    ['an object', '\n {"a":["b"]}', json, 2, 2, 'not an array'],
    ['a string', '"a"', json, 1, 1, 'not an array'],
    ['a number among strings', '["ü",\n 3]', json, 2, 2, 'item 2 is 3 where text was expected'],
    ['null', '["a", null]', json, 1, 7, 'item 2 is null where'],
    ['objects without column', '[{"x":"a","y":1}]', json, 1, 2, '{ column: "x" }; there are "x", "y"'],
    ['an empty object', '[{}]', json, 1, 2, 'an object where text was expected; correct or remove it'],
    ['arrays without column', '[["a"]]', json, 1, 2, '{ column: 1 }'],
    [
      'a path missing in an item',
      '[{"name":"Ada"},\n{"id":1,"nmae":"b"}]',
      { ...json, column: 'name' },
      2,
      1,
      'item 2 has no "name": there are "nmae", "id"',
    ],
    [
      'a path into text',
      '[{"p":"Ada"}]',
      { ...json, column: 'p.name' },
      1,
      2,
      'item 1 has no "p.name": there is "Ada"',
    ],
    ['a path into nothing', '[{}]', { ...json, column: 'a' }, 1, 2, 'an empty object'],
    ['a path that ends at an object', '[{"p":{"name":"Ada"}}]', { ...json, column: 'p' }, 1, 2, '{ column: "p.name" }'],
    ['a path that is only inherited', '[{"a":"b"}]', { ...json, column: 'toString' }, 1, 2, 'item 1 has no "toString"'],
    [
      'an element past the last',
      '[["a"]]',
      { ...json, column: 2 },
      1,
      2,
      'an array of 1; its elements are counted from 1',
    ],
    ["an array's length", '[["a"]]', { ...json, column: 'length' }, 1, 2, 'item 1 has no "length"'],
    ['half a surrogate pair', '["a","\\ud800"]', json, 1, 6, 'half of a surrogate pair'],
    ['a weight missing', '[{"n":"a"}]', { ...json, column: 'n', weightColumn: 'w' }, 1, 2, 'item 1 has no "w"'],
  ])('refuses %s', async (_topic, text, options, line, column, message) => {
    for (const size of SIZES) {
      const error = await readError(inBlocks(text, size), options);
      expect(error).toMatchObject({ code: 'INVALID_JSON', message: expect.stringContaining(message) });
      expect(error.details).toMatchObject({ path: '-', line, column });
    }
  });

  it.each([
    ['0', 0],
    ['-1', -1],
    ['null', null],
    ['"x"', 'x'],
    ['{"a":{}}', { a: {} }],
  ])('refuses a weight of %s', async (weight, value) => {
    const text = `[{"n":"a","w":1},\n {"n":"b","w":${weight}}]`;
    for (const size of SIZES) {
      const error = await readError(inBlocks(text, size), { ...json, column: 'n', weightColumn: 'w' });
      expect(error).toMatchObject({ code: 'INVALID_WEIGHT', details: { line: 2, column: 2, value } });
    }
  });

  it.each([[''], [' \n'], ['[]'], [' [ ] '], ['["", " "]']])('finds no row in %j', async (text) => {
    for (const size of SIZES) {
      expect(await readError(inBlocks(text, size), json)).toMatchObject({ code: 'EMPTY_FILE' });
    }
  });

  it.each([
    ['a string', `"${'x'.repeat(30)}"]`],
    ['a string that never ends', `"${'x'.repeat(30)}`],
    ['a number that never ends', '1'.repeat(30)],
    ['an object', `{"a":"${'x'.repeat(30)}"},{"a":"b"}]`],
    ['brackets', '['.repeat(30)],
  ])('bounds rows: %s', async (_topic, long) => {
    const options = { ...json, maxRowBytes: 20, ...(long.startsWith('{') ? { column: 'a' } : {}) };
    for (const size of SIZES) {
      const error = await readError(inBlocks(`[${' '.repeat(40)}\n ${long}`, size), options);
      expect(error).toMatchObject({ code: 'ROW_TOO_LONG', details: { line: 2, column: 2, maxRowBytes: 20 } });
    }
  });

  it('refuses a string of 10 MB long before its end', async () => {
    let given = 0;
    const error = await readError(inBlocks(`["a","${'x'.repeat(10_000_000)}"]`), {
      ...json,
      onProgress: (bytesRead) => {
        given = bytesRead;
      },
    });
    expect(error).toMatchObject({ code: 'ROW_TOO_LONG', details: { line: 1, column: 6 } });
    expect(given).toBeLessThan(1_300_000);
  });
});

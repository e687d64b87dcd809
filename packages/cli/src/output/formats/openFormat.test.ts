import { describe, expect, it } from 'vitest';
import { formatOfName, openFormat, type TextFormatName } from './openFormat.ts';
import type { SqlDialect } from './sql.ts';
import { cellsOf, isRow } from './values.ts';

const written = (
  name: TextFormatName,
  values: readonly unknown[],
  dialect: SqlDialect = 'postgres',
  table = 't',
): string => {
  const columns = isRow(values[0]) ? Object.keys(values[0]) : undefined;
  const format = openFormat(name, { columns, table }, dialect);
  return (
    format.head +
    values.map((value, index) => format.row(cellsOf(value, columns), index, values.length)).join('') +
    format.tail
  );
};

it.each<[string, unknown, string, string, string]>([
  ['a text', 'Ada', 'Ada', 'Ada', '"Ada"'],
  ['nothing', undefined, '', '""', 'null'],
  ['an empty text', '', '', '""', '""'],
  ['a number', 1.5, '1.5', '1.5', '1.5'],
  ['a big number', 2n ** 70n, '1180591620717411303424', '1180591620717411303424', '"1180591620717411303424"'],
  ['a truth', false, 'false', 'false', 'false'],
  ['a date', new Date(0), '1970-01-01T00:00:00.000Z', '1970-01-01T00:00:00.000Z', '"1970-01-01T00:00:00.000Z"'],
  ['a list', [1, 'a'], '[1,"a"]', '"[1,""a""]"', '[1,"a"]'],
  ['quotes and commas', 'a "b", c', 'a "b", c', '"a ""b"", c"', '"a \\"b\\", c"'],
])('writes %s', (_, value, txt, csv, jsonl) => {
  expect(written('txt', [value])).toBe(`${txt}\n`);
  expect(written('csv', [value])).toBe(`value\n${csv}\n`);
  expect(written('tsv', [value])).toBe(`value\n${txt}\n`);
  expect(written('jsonl', [value])).toBe(`${jsonl}\n`);
  expect(written('json', [value, value])).toBe(`[\n${jsonl},\n${jsonl}\n]\n`);
});

it('writes no rows', () => {
  expect(JSON.parse(written('json', []))).toEqual([]);
  expect(written('csv', [])).toBe('value\n');
  expect(written('sql', [])).toBe('');
});

it('writes line breaks where a reader can tell them from the ends of rows', () => {
  expect(written('csv', ['a\r\nb'])).toBe('value\n"a\r\nb"\n');
  expect(written('jsonl', ['a\nb'])).toBe('"a\\nb"\n');
  expect(() => written('txt', ['a\rb'])).toThrow(expect.objectContaining({ code: 'LINE_BREAK_IN_VALUE' }));
  expect(() => written('tsv', ['a\tb'])).toThrow(expect.objectContaining({ code: 'TAB_IN_VALUE' }));
});

it('writes the fields of objects', () => {
  const rows = [{ a: 1, 'b,c': 'x"y' }, { 'b,c': null }, { a: { d: [2] } }];
  expect(written('csv', rows)).toBe('a,"b,c"\n1,"x""y"\n"",""\n"{""d"":[2]}",""\n');
  expect(written('jsonl', rows)).toBe(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  expect(written('txt', [{ a: 1 }])).toBe('{"a":1}\n');
});

it('refuses a field that the head does not have', () => {
  expect(() => written('csv', [{ a: 1 }, { a: 1, b: 2 }])).toThrow(expect.objectContaining({ code: 'FIELDS_DIFFER' }));
});

describe('SQL', () => {
  const row = { id: 1, 'a"`b': "O'Neil\\", ok: true, at: new Date(0), none: null, big: 2n ** 70n, tags: ['x'] };

  it.each<[SqlDialect, string]>([
    [
      'postgres',
      `INSERT INTO "s"."t" ("id", "a""\`b", "ok", "at", "none", "big", "tags") VALUES\n(1, 'O''Neil\\', TRUE, '1970-01-01T00:00:00.000Z', NULL, 1180591620717411303424, '["x"]');\n`,
    ],
    [
      'mysql',
      `INSERT INTO \`s\`.\`t\` (\`id\`, \`a"\`\`b\`, \`ok\`, \`at\`, \`none\`, \`big\`, \`tags\`) VALUES\n(1, 'O''Neil\\\\', 1, '1970-01-01 00:00:00.000', NULL, 1180591620717411303424, '["x"]');\n`,
    ],
    [
      'sqlite',
      `INSERT INTO "s"."t" ("id", "a""\`b", "ok", "at", "none", "big", "tags") VALUES\n(1, 'O''Neil\\', 1, '1970-01-01T00:00:00.000Z', NULL, 1180591620717411303424, '["x"]');\n`,
    ],
  ])('of %s', (dialect, expected) => {
    expect(written('sql', [row], dialect, 's.t')).toBe(expected);
  });

  it('has 500 rows a statement, each of which ends', () => {
    const text = written(
      'sql',
      Array.from({ length: 1001 }, (_, i) => i),
    );
    expect(text.match(/INSERT/g)).toHaveLength(3);
    expect(text.match(/;\n/g)).toHaveLength(3);
    expect(text).toMatch(/\(499\);\nINSERT INTO "t" \("value"\) VALUES\n\(500\),\n/);
    expect(text).toMatch(/\(1000\);\n$/);
  });

  it('is COPY for psql', () => {
    expect(written('copy', [{ a: 'x\ty\\\n', b: null, c: false }])).toBe(
      'COPY "t" ("a", "b", "c") FROM stdin;\nx\\ty\\\\\\n\t\\N\tf\n\\.\n',
    );
  });

  it('refuses U+0000', () => {
    expect(() => written('sql', ['a\0'])).toThrow(expect.objectContaining({ code: 'NUL_IN_VALUE' }));
    expect(() => written('copy', ['a\0'])).toThrow(expect.objectContaining({ code: 'NUL_IN_VALUE' }));
  });
});

it.each([
  ['a.csv', 'csv'],
  ['a.CSV.gz', 'csv'],
  ['a.ndjson', 'jsonl'],
  ['a.json', 'json'],
  ['a.sql.gz', 'sql'],
  ['a.tsv', 'tsv'],
  ['a.parquet', 'parquet'],
  ['csv', undefined],
  ['a.gz', undefined],
])('%s is %s', (name, format) => {
  expect(formatOfName(name)).toBe(format);
});

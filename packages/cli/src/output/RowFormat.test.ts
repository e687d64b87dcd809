import { expect, it } from 'vitest';
import { type RowFormatName, rowFormat } from './RowFormat.ts';

const written = (name: RowFormatName, ...values: unknown[]): string => {
  const format = rowFormat(name);
  return (format.head?.(values[0]) ?? '') + values.map((value) => format.row(value)).join('');
};

it.each<[string, unknown, string, string, string]>([
  ['a text', 'Ada', 'Ada', 'Ada', '"Ada"'],
  ['nothing', undefined, '', '""', 'null'],
  ['an empty text', '', '', '""', '""'],
  ['a number', 1.5, '1.5', '1.5', '1.5'],
  ['a truth', false, 'false', 'false', 'false'],
  ['a date', new Date(0), '1970-01-01T00:00:00.000Z', '1970-01-01T00:00:00.000Z', '"1970-01-01T00:00:00.000Z"'],
  ['a list', [1, 'a'], '[1,"a"]', '"[1,""a""]"', '[1,"a"]'],
  ['quotes and commas', 'a "b", c', 'a "b", c', '"a ""b"", c"', '"a \\"b\\", c"'],
])('writes %s', (_, value, txt, csv, jsonl) => {
  expect(written('txt', value)).toBe(`${txt}\n`);
  expect(written('csv', value)).toBe(`value\n${csv}\n`);
  expect(written('jsonl', value)).toBe(`${jsonl}\n`);
});

it('writes line breaks where a reader can tell them from the ends of rows', () => {
  expect(written('csv', 'a\r\nb')).toBe('value\n"a\r\nb"\n');
  expect(written('jsonl', 'a\nb')).toBe('"a\\nb"\n');
  expect(() => written('txt', 'a\rb')).toThrow(expect.objectContaining({ code: 'LINE_BREAK_IN_VALUE' }));
});

it('writes the fields of objects', () => {
  const rows = [{ a: 1, 'b,c': 'x"y' }, { 'b,c': null }, { a: { d: [2] } }];
  expect(written('csv', ...rows)).toBe('a,"b,c"\n1,"x""y"\n"",""\n"{""d"":[2]}",""\n');
  expect(written('jsonl', ...rows)).toBe(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  expect(written('txt', { a: 1 })).toBe('{"a":1}\n');
});

it('refuses a field that the head does not have', () => {
  expect(() => written('csv', { a: 1 }, { a: 1, b: 2 })).toThrow(expect.objectContaining({ code: 'FIELDS_DIFFER' }));
});

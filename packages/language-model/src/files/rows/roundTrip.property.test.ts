import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RowFormat, RowSourceOptions } from './RowSourceOptions.ts';
import { inBlocks, readAll } from './readAll.ts';

const numRuns = process.env.PHONY_TEST_FULL === '1' ? 5000 : 200;

/** Any characters, with what the formats treat in their own ways much more often than chance would have it. */
const character = fc.oneof(
  fc.constantFrom('"', ',', '\\', '\n', '\r', '\r\n', '\t', ' ', '\ufeff', '\u0000', '\u2028', ';', '{', '[', 'é', '𝄞'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
);
const text = fc
  .array(character, { minLength: 1, maxLength: 12 })
  .map((characters) => characters.join(''))
  .filter((joined) => joined.trim() !== '');
const texts = fc.array(text, { minLength: 1, maxLength: 8 });
const blockSize = fc.integer({ min: 1, max: 40 });
const lineBreak = fc.constantFrom('\n', '\r\n');

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

interface Written {
  readonly format: RowFormat;
  /** Whether the format can hold this text. */
  readonly holds: (text: string) => boolean;
  readonly write: (rows: readonly string[], newLine: string) => string;
  readonly options: Omit<RowSourceOptions, 'format'>;
}

const FORMATS: readonly Written[] = [
  {
    format: 'txt',
    holds: (row) => !row.includes('\n') && row.trim() === row,
    write: (rows, newLine) => rows.join(newLine),
    options: {},
  },
  {
    format: 'csv',
    holds: () => true,
    write: (rows, newLine) => `n,text${newLine}${rows.map((row, i) => `${i},${quoted(row)}${newLine}`).join('')}`,
    options: { column: 'text' },
  },
  {
    format: 'csv',
    // A first cell that begins with a byte order mark would lose it.
    holds: (row) => !/[",\n\r\ufeff]/.test(row),
    write: (rows, newLine) => rows.join(newLine),
    options: { column: 1, header: false },
  },
  {
    format: 'tsv',
    holds: (row) => !/[\t\n\r\ufeff]/.test(row),
    write: (rows, newLine) => rows.map((row) => `${row}\t7`).join(newLine),
    options: { column: 1, weightColumn: 2 },
  },
  {
    format: 'json',
    holds: () => true,
    write: (rows) => JSON.stringify(rows),
    options: {},
  },
  {
    format: 'json',
    holds: () => true,
    write: (rows, newLine) =>
      JSON.stringify(
        rows.map((row) => ({ x: [row], p: { text: row } })),
        null,
        newLine,
      ),
    options: { column: 'p.text' },
  },
  {
    format: 'jsonl',
    holds: () => true,
    write: (rows, newLine) => rows.map((row) => JSON.stringify(row)).join(newLine),
    options: {},
  },
];

describe('what is written reads back the same', () => {
  it.each(FORMATS.map((written) => [written.format, JSON.stringify(written.options), written] as const))(
    '%s with %s',
    async (format, _shown, { holds, write, options }) => {
      await fc.assert(
        fc.asyncProperty(texts, lineBreak, blockSize, async (all, newLine, size) => {
          const rows = all.filter(holds);
          fc.pre(rows.length > 0);
          const read = await readAll(inBlocks(write(rows, newLine), size), { ...options, format });
          expect(read.map(([row]) => row)).toEqual(rows);
        }),
        { numRuns },
      );
    },
  );
});

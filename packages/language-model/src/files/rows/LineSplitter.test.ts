import { describe, expect, it } from 'vitest';
import { LineSplitter } from './LineSplitter.ts';

const source = { path: 'a.txt', label: 'a.txt' };

function split(blocks: string[], maxRowBytes = 100): [line: number, text: string][] {
  const splitter = new LineSplitter(source, maxRowBytes);
  const lines: [number, string][] = [];
  const add = (first: number, texts: string[]) => {
    texts.forEach((text, i) => {
      lines.push([first + i, text]);
    });
  };
  for (const block of blocks) {
    const first = splitter.nextLine;
    add(first, splitter.push(Buffer.from(block)));
  }
  add(splitter.nextLine, splitter.end());
  return lines;
}

describe('LineSplitter', () => {
  it.each([
    ['one block', ['a\nb\n\nc']],
    ['cuts between lines', ['a\n', 'b\n', '\n', 'c']],
    ['cuts at line breaks', ['a', '\nb', '\n\nc']],
  ])('numbers lines: %s', (_topic, blocks) => {
    expect(split(blocks)).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, ''],
      [4, 'c'],
    ]);
  });

  it('adds no line after a last line break', () => {
    expect(split(['a\n'])).toEqual([[1, 'a']]);
  });

  it.each([
    ['within a block', ['a\nüüü\nb'], 2, 6],
    ['at the end of a block', ['a\n', 'b\n\nüüü'], 4, 6],
    ['over several blocks', ['a\nü', 'ü', 'ü\nb'], 2, 6],
    ['before it ends', ['ü', 'ü', 'ü', 'never read'], 1, 6],
  ])('refuses a long line %s', (_topic, blocks, line, bytes) => {
    expect(() => split(blocks, 5)).toThrow(
      expect.objectContaining({ code: 'ROW_TOO_LONG', details: { path: 'a.txt', line, bytes, maxRowBytes: 5 } }),
    );
    expect(
      split(
        blocks.filter((block) => block !== 'never read'),
        6,
      ).length,
    ).toBeGreaterThan(0);
  });
});

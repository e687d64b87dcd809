import { describe, expect, it } from 'vitest';
import { complement } from './CodePointSet.ts';
import { PatternReader } from './PatternReader.ts';
import { readPattern } from './PatternText.ts';
import { parseClass } from './parseClass.ts';
import { WorkBudget } from './WorkBudget.ts';

function parse(pattern: string): readonly number[] {
  const text = readPattern(pattern);
  const reader = new PatternReader(text, new WorkBudget(text));
  reader.eat('[');
  const set = parseClass(reader);
  expect(reader.done).toBe(true);
  return set;
}

describe('parseClass', () => {
  it.each([
    ['characters', '/[ab.]/u', [0x2e, 0x2f, 0x61, 0x63]],
    ['a range', '/[a-z]/u', [0x61, 0x7b]],
    ['a range of one', '/[a-a]/u', [0x61, 0x62]],
    ['a range between emoji', '/[😀-\\u{1F64F}]/u', [0x1f600, 0x1f650]],
    ['a range in v', '/[a-z]/v', [0x61, 0x7b]],
    ['escapes', '/[\\d\\b\\x41]/u', [0x08, 0x09, 0x30, 0x3a, 0x41, 0x42]],
    ['hyphens at the ends', '/[-a-]/u', [0x2d, 0x2e, 0x61, 0x62]],
    ['a hyphen behind a class', '/[\\d-]/u', [0x2d, 0x2e, 0x30, 0x3a]],
    ['a range from a hyphen', '/[--/]/u', [0x2d, 0x30]],
    ['an escaped hyphen', '/[a\\-z]/u', [0x2d, 0x2e, 0x61, 0x62, 0x7a, 0x7b]],
    ['a class at the end of a range without u', '/[0-\\d]/', [0x2d, 0x2e, 0x30, 0x3a]],
    ['a class at the beginning of a range without u', '/[\\d-a]/', [0x2d, 0x2e, 0x30, 0x3a, 0x61, 0x62]],
    ['a caret inside', '/[a^]/u', [0x5e, 0x5f, 0x61, 0x62]],
    ['brackets without v', '/[[({|]/u', [0x28, 0x29, 0x5b, 0x5c, 0x7b, 0x7d]],
    ['escaped punctuation in v', '/[\\&\\-\\[]/v', [0x26, 0x27, 0x2d, 0x2e, 0x5b, 0x5c]],
    ['punctuation in v', '/[&^!]/v', [0x21, 0x22, 0x26, 0x27, 0x5e, 0x5f]],
    ['nothing', '/[]/u', []],
    ['anything', '/[^]/u', [0, 0x110000]],
    ['anything else', '/[^a-z]/u', complement([0x61, 0x7b])],
    ['either case', '/[k]/iu', [0x4b, 0x4c, 0x6b, 0x6c, 0x212a, 0x212b]],
    ['neither case', '/[^k]/iu', complement([0x4b, 0x4c, 0x6b, 0x6c, 0x212a, 0x212b])],
  ])('reads %s: %s', (_topic, pattern, set) => {
    expect(parse(pattern)).toEqual(set);
  });

  it.each([
    ['a class that is not closed', '/[a/', 'a class is opened and never closed at position 0'],
    ['a range that is not closed', '/[a-/u', 'a class is opened and never closed at position 0'],
    ['a range out of order', '/[xz-a]/u', 'the range in a class is out of order at position 2'],
    [
      'a class at the end of a range',
      '/[0-\\d]/u',
      'the range in a class has no single character at its end at position 1',
    ],
    ['a class at the beginning of a range', '/[\\w-z]/u', 'no single character at its end at position 1'],
    ['a lone hyphen with v', '/[-a]/v', 'with the flag v, "-" in a class has to be escaped at position 1'],
    ['a hyphen at the end with v', '/[a-]/v', 'with the flag v, "-" in a class has to be escaped at position 2'],
    ['a bracket with v', '/[(]/v', 'with the flag v, "(" in a class has to be escaped at position 1'],
    ['doubled punctuation with v', '/[a!!]/v', 'with the flag v, "!!" in a class has to be escaped at position 2'],
  ])('refuses %s', (_topic, pattern, message) => {
    expect(() => parse(pattern)).toThrow(
      expect.objectContaining({ code: 'INVALID_PATTERN', message: expect.stringContaining(message) }),
    );
  });

  it.each([
    ['set operation --', '/[\\w--\\d]/v', 3],
    ['set operation &&', '/[\\w&&\\d]/v', 3],
    ['nested class', '/[a[b]]/v', 2],
    ['strings in a class \\q{…}', '/[\\q{ab}]/v', 1],
  ])('refuses a %s by name', (construct, pattern, position) => {
    expect(() => parse(pattern)).toThrow(
      expect.objectContaining({ code: 'PATTERN_NOT_REGULAR', details: { construct, position, pattern } }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { complement } from './CodePointSet.ts';
import { DIGITS, WHITE_SPACE, WORD_CHARACTERS } from './namedSets.ts';
import { PatternReader } from './PatternReader.ts';
import { readPattern } from './PatternText.ts';
import { parseEscape } from './parseEscape.ts';
import { WorkBudget } from './WorkBudget.ts';

function parse(pattern: string, inClass = false): number | readonly number[] {
  const text = readPattern(pattern);
  const reader = new PatternReader(text, new WorkBudget(text));
  reader.eat('\\');
  const read = parseEscape(reader, inClass);
  expect(reader.done).toBe(true);
  return read;
}

describe('parseEscape', () => {
  it.each([
    ['tab', '/\\t/u', 9],
    ['line feed', '/\\n/u', 10],
    ['vertical tab', '/\\v/u', 11],
    ['form feed', '/\\f/u', 12],
    ['carriage return', '/\\r/u', 13],
    ['null', '/\\0/u', 0],
    ['a control character', '/\\cJ/u', 10],
    ['a control character, small', '/\\cj/', 10],
    ['two digits', '/\\x4a/u', 0x4a],
    ['four digits', '/\\u00E9/u', 0xe9],
    ['a surrogate pair', '/\\uD83D\\uDE00/u', 0x1f600],
    ['a surrogate pair without u', '/\\ud83d\\ude00/', 0x1f600],
    ['a surrogate alone', '/\\ud83d/u', 0xd83d],
    ['any digits', '/\\u{1F600}/u', 0x1f600],
    ['digits with zeros before them', '/\\u{000000061}/v', 0x61],
    ['digits', '/\\d/u', DIGITS],
    ['no digits', '/\\D/u', complement(DIGITS)],
    ['white space', '/\\s/u', WHITE_SPACE],
    ['no white space', '/\\S/u', complement(WHITE_SPACE)],
    ['word characters', '/\\w/u', WORD_CHARACTERS],
    ['no word characters', '/\\W/u', complement(WORD_CHARACTERS)],
    ['no word characters in any case', '/\\W/iu', complement([...WORD_CHARACTERS, 0x17f, 0x180, 0x212a, 0x212b])],
    ['syntax', '/\\$/u', 0x24],
    ['a slash', '/\\//u', 0x2f],
    ['what needs no backslash, without u', '/\\-/', 0x2d],
    ['an underscore, without u', '/\\_/', 0x5f],
    ['an emoji, without u', '/\\😀/', 0x1f600],
  ])('reads %s', (_topic, pattern, read) => {
    expect(parse(pattern)).toEqual(read);
  });

  it.each([
    ['backspace', '/\\b/u', 8],
    ['a hyphen', '/\\-/u', 0x2d],
    ['punctuation with v', '/\\&/v', 0x26],
  ])('reads %s in a class', (_topic, pattern, read) => {
    expect(parse(pattern, true)).toBe(read);
  });

  it.each([
    ['nothing', '/\\/', 'a backslash has nothing to escape'],
    ['no control letter', '/\\c1/', '\\c is not followed by a letter'],
    ['too few digits', '/\\x4/u', '\\x is not followed by two hexadecimal digits'],
    ['too few digits of four', '/\\u00e/u', '\\u is not followed by four hexadecimal digits or {…}'],
    ['a code point beyond', '/\\u{110000}/u', '\\u{…} is beyond the last code point, 10FFFF,'],
    ['braces without u', '/\\u{61}/', '\\u{…} has its meaning only with the flag u'],
    ['a property without u', '/\\p{L}/', '\\p has its meaning only with the flag u'],
    ['a null before a digit', '/\\01/', 'the escape \\0 has no meaning'],
    ['a hyphen with u', '/\\-/u', 'the escape \\- has no meaning'],
    ['a letter', '/\\A/', 'the escape \\A has no meaning'],
    ['an umlaut with u', '/\\ä/u', 'the escape \\ä has no meaning'],
  ])('refuses %s', (_topic, pattern, problem) => {
    expect(() => parse(pattern)).toThrow(
      expect.objectContaining({
        code: 'INVALID_PATTERN',
        message: expect.stringContaining(`${problem} at position 0`),
      }),
    );
  });

  it.each([
    ['a number', '/\\1/u', 'the escape \\1 has no meaning'],
    ['the name of a group', '/\\k<a>/u', 'the escape \\k has no meaning'],
    ['punctuation with u', '/\\&/u', 'the escape \\& has no meaning'],
  ])('refuses %s in a class', (_topic, pattern, problem) => {
    expect(() => parse(pattern, true)).toThrow(problem);
  });

  it.each(['1', '9', 'k'])('refuses the back-reference \\%s by name', (name) => {
    expect(() => parse(`/\\${name}/`)).toThrow(
      expect.objectContaining({
        code: 'PATTERN_NOT_REGULAR',
        details: { construct: `back-reference \\${name}`, position: 0, pattern: `/\\${name}/` },
      }),
    );
  });
});

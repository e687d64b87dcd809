import { describe, expect, it } from 'vitest';
import { type CodePointSet, complement, hasCodePoint } from './CodePointSet.ts';
import { PatternReader } from './PatternReader.ts';
import { readPattern } from './PatternText.ts';
import { parsePropertyEscape } from './parsePropertyEscape.ts';
import { unicodeProperty } from './unicode/unicodeProperty.ts';
import { WorkBudget } from './WorkBudget.ts';

function parse(pattern: string): CodePointSet {
  const text = readPattern(pattern);
  const reader = new PatternReader(text, new WorkBudget(text));
  const negated = reader.next() + reader.next() === '\\P';
  return parsePropertyEscape(reader, 0, negated);
}

describe('parsePropertyEscape', () => {
  it('reads a property and its opposite', () => {
    expect(parse('/\\p{Lu}/u')).toBe(unicodeProperty('Lu'));
    expect(parse('/\\p{Script=Greek}/u')).toBe(unicodeProperty('Script=Greek'));
    expect(parse('/\\P{Lu}/u')).toEqual(complement(unicodeProperty('Lu')!));
  });

  it('drops the case before it turns a property round with v, and not with u', () => {
    const has = (pattern: string, char: string): boolean => hasCodePoint(parse(pattern), char.codePointAt(0)!);
    expect(has('/\\P{Lu}/iu', 'a')).toBe(true);
    expect(has('/\\P{Lu}/iv', 'a')).toBe(false);
    expect(has('/\\P{Lu}/iv', '1')).toBe(true);
  });

  it.each([
    ['no braces', '/\\pL/u', '\\p is not followed by {…}'],
    ['no name', '/\\p{}/u', '\\p is not followed by {…}'],
    ['no value', '/\\p{sc=}/u', '\\p is not followed by {…}'],
    ['an unknown name', '/\\p{Foo}/u', '\\p{Foo} is not among the properties that patterns know (General_Category, '],
    ['a property that is not at hand', '/\\p{Math}/u', 'ID_Continue, ID_Start, Lowercase, Uppercase, White_Space)'],
    ['a loose name', '/\\p{lu}/u', '\\p{lu} is not among'],
  ])('refuses %s', (_topic, pattern, message) => {
    expect(() => parse(pattern)).toThrow(
      expect.objectContaining({ code: 'INVALID_PATTERN', message: expect.stringContaining(message) }),
    );
  });

  it.each([
    'Basic_Emoji',
    'Emoji_Keycap_Sequence',
    'RGI_Modifier_Sequence',
    'RGI_Flag_Sequence',
    'RGI_Emoji_Modifier_Sequence',
    'RGI_Emoji_Flag_Sequence',
    'RGI_Emoji_Tag_Sequence',
    'RGI_Emoji_ZWJ_Sequence',
    'RGI_Emoji',
  ])('refuses %s by name', (name) => {
    expect(() => parse(`/\\p{${name}}/v`)).toThrow(
      expect.objectContaining({
        code: 'PATTERN_NOT_REGULAR',
        details: { construct: `property of strings ${name}`, position: 0, pattern: `/\\p{${name}}/v` },
      }),
    );
  });
});

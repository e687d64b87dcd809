import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArgumentError } from '../PhonyError.ts';
import { presets } from './presets.ts';
import { type SplitWordsOptions, splitWords } from './splitWords.ts';
import { WHITE_SPACE } from './whiteSpace.ts';

// Named, because the formatter would take the backslash out of a literal.
const NEEDLESS_BACKSLASH = '\\-';

const cases: [string, string, SplitWordsOptions | undefined, string[]][] = [
  [
    'white space of every kind',
    ' one\u00a0two\u0085\tthree\u3000four\r\nfive\ufeff',
    undefined,
    ['one', 'two', 'three', 'four', 'five'],
  ],
  ['nothing', '', undefined, []],
  ['white space alone', ' \n ', undefined, []],
  ['words stay as they are', 'Cafe\u0301 don’t 😀!', undefined, ['Cafe\u0301', 'don’t', '😀!']],
  ['a literal separator is no pattern', 'a.b|c', { separators: ['.', '|'] }, ['a', 'b', 'c']],
  [
    'other separators replace the white space',
    'New York;Los Angeles',
    { separators: [';'] },
    ['New York', 'Los Angeles'],
  ],
  ['patterns beside texts', 'a, b;c', { separators: [/[;,]/, ' '] }, ['a', 'b', 'c']],
  ['a pattern with groups', 'a1b2c', { separators: [/(\d)/] }, ['a', 'b', 'c']],
  ['a separator without width', 'camelCaseWord', { separators: [/(?=[A-Z])/] }, ['camel', 'Case', 'Word']],
  ['a separator that is half a pair cuts no pair', 'a\ud83db😀', { separators: ['\ud83d'] }, ['a', 'b😀']],
  ['a pattern without the flag u cuts no pair', 'a😀😁b', { separators: [/[^a-z😁]/u] }, ['a', '😁b']],
  ['length in code points', '😀😀 abc 𠮷𠮷𠮷', { minLength: 3 }, ['abc', '𠮷𠮷𠮷']],
  ['length after the filters', 'abc a-c', { minLength: 3, filters: [presets.alphabetical] }, ['abc']],
  [
    'filters in order',
    'sample text',
    {
      filters: [
        { pattern: /m/, replacement: 'x' },
        { pattern: /x/, replacement: 'q' },
      ],
    },
    ['saqple', 'teqt'],
  ],
  ['replacements with groups', 'ab', { filters: [{ pattern: /(a)(b)/, replacement: '$2$1' }] }, ['ba']],
  ['words that filters empty', 'a 1 b', { filters: [presets.alphabetical] }, ['a', 'b']],
  ['filters see composed letters', 'cafe\u0301', { filters: [presets.french] }, ['café']],
  ['filters see lower case', 'AbC', { lowercase: true, filters: [{ pattern: /[^a-z]/, replacement: '' }] }, ['abc']],
  ['lower case by the common rules', 'ISI İL', { lowercase: true }, ['isi', 'i\u0307l']],
  ['lower case by the language', 'ISI İL', { lowercase: 'tr' }, ['ısı', 'il']],
  ['no lower case', 'ISI', { lowercase: false }, ['ISI']],
];

describe('splitWords', () => {
  it.each(cases)('%s', (_topic, text, options, expected) => {
    expect(splitWords(text, options)).toEqual(expected);
  });

  it.each<[string, SplitWordsOptions, string]>([
    ['no separator', { separators: [] }, 'INVALID_SEPARATOR'],
    ['an empty text as a separator', { separators: [' ', ''] }, 'INVALID_SEPARATOR'],
    ['a pattern that matches nothing at all', { separators: [/,*/] }, 'INVALID_SEPARATOR'],
    ['a sloppy separator', { separators: [new RegExp(NEEDLESS_BACKSLASH)] }, 'INVALID_PATTERN'],
    ['a sloppy filter', { filters: [{ pattern: new RegExp(NEEDLESS_BACKSLASH), replacement: '' }] }, 'INVALID_PATTERN'],
    ['length 0', { minLength: 0 }, 'MIN_LENGTH_OUT_OF_RANGE'],
    ['a broken length', { minLength: 1.5 }, 'MIN_LENGTH_OUT_OF_RANGE'],
    ['no language', { lowercase: '' }, 'INVALID_LOCALE'],
  ])('refuses %s', (_topic, options, code) => {
    expect(() => splitWords('some text', options)).toThrow(ArgumentError);
    expect(() => splitWords('some text', options)).toThrow(expect.objectContaining({ code }));
  });

  it('loses nothing but separators', () => {
    const symbol = fc.constantFrom(...' \u00a0\n\u3000aBé\u0301-😀');
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(symbol).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (whole) => {
        const words = splitWords(whole);
        expect(words.join('')).toBe(whole.replace(new RegExp(`[${WHITE_SPACE}]`, 'gu'), ''));
        expect(words).not.toContain('');
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it('finds the words that were joined', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom(...'abé😀'), minLength: 1 }));
    fc.assert(
      fc.property(words, fc.constantFrom(', ', '.', '|', '🙂'), (all, separator) => {
        expect(splitWords(all.join(separator), { separators: [separator] })).toEqual(all);
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});

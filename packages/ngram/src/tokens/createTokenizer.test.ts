import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../tests/support/anyText.ts';
import { volume } from '../../tests/support/volume.ts';
import { ArgumentError } from '../PhonyError.ts';
import { createTokenizer } from './createTokenizer.ts';
import type { TokenizerSettings } from './Tokenizer.ts';

const all: TokenizerSettings[] = [
  { type: 'character' },
  { type: 'character', unit: 'grapheme' },
  { type: 'word' },
  { type: 'hybrid' },
];

describe('createTokenizer', () => {
  it.each(all)('cuts any text into tokens that make it again: $type $unit', (settings) => {
    const { tokenize } = createTokenizer(settings);
    const texts = fc.oneof(
      anyText,
      fc.string({ unit: fc.constantFrom(' ', '\n', '\t', "'", '’', '-', 'a', 'é', '1', '!', '…', '\u00a0', '\u0301') }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = tokenize(text);
        expect(tokens.join('')).toBe(text.normalize('NFC'));
        expect(tokens).not.toContain('');
      }),
      { seed: 16, numRuns: volume(150, 3000) },
    );
  });

  it.each<[TokenizerSettings, text: string, tokens: string[]]>([
    [{ type: 'character' }, 'aé😀', ['a', 'é', '😀']],
    [{ type: 'character' }, 'e\u0301', ['é']],
    [{ type: 'character' }, 'नि', ['न', 'ि']],
    [{ type: 'character', unit: 'grapheme' }, 'निa👩‍👧', ['नि', 'a', '👩‍👧']],
    [{ type: 'word' }, 'The cat sat.', ['The', ' cat', ' sat', '.']],
    [{ type: 'word' }, "O'Neil & Sons-in-law, Inc.", ["O'Neil", ' &', ' Sons-in-law', ',', ' Inc', '.']],
    [{ type: 'word' }, 'two  spaces\nand a line', ['two', ' ', ' spaces', '\n', 'and', ' a', ' line']],
    [{ type: 'word' }, 'Привет, мир 2024!', ['Привет', ',', ' мир', ' 2024', '!']],
    [{ type: 'word' }, '', []],
    [{ type: 'hybrid', unit: 'grapheme', minCount: 1 }, 'The cat sat.', ['The', ' cat', ' sat', '.']],
    [{ type: 'character' }, '', []],
  ])('%j cuts %j', (settings, text, tokens) => {
    expect(createTokenizer(settings).tokenize(text)).toEqual(tokens);
  });

  it.each([
    [undefined, { type: 'character', unit: 'codePoint' }],
    ['character' as const, { type: 'character', unit: 'codePoint' }],
    ['word' as const, { type: 'word', unit: 'codePoint' }],
    [{ type: 'word', unit: 'codePoint' } as const, { type: 'word', unit: 'codePoint' }],
    [{ type: 'character', unit: 'grapheme' } as const, { type: 'character', unit: 'grapheme' }],
    ['hybrid' as const, { type: 'hybrid', unit: 'codePoint', minCount: 3 }],
    [{ type: 'hybrid', unit: 'grapheme', minCount: 1 } as const, { type: 'hybrid', unit: 'grapheme', minCount: 1 }],
  ])('of %j tells its full settings, which make it again', (given, settings) => {
    const tokenizer = createTokenizer(given);
    expect(tokenizer.settings).toEqual(settings);
    expect(createTokenizer(tokenizer.settings).settings).toEqual(settings);
  });

  it.each<[given: unknown, message: RegExp]>([
    ['letters', /the type is "letters"; it must be 'character', 'word' or 'hybrid'/],
    [{ type: 'sentence' }, /the type is "sentence"/],
    [{}, /the type is undefined/],
    [
      { type: 'character', unit: 'byte' },
      /the unit is "byte"; for 'character' and 'hybrid' it must be 'codePoint' or 'grapheme'/,
    ],
    [{ type: 'word', unit: 'grapheme' }, /the unit is "grapheme"; .*'word' takes none/],
    [{ type: 'word', unit: 'line' }, /the unit is "line"/],
    [{ type: 'hybrid', minCount: 0 }, /minCount is 0; for 'hybrid' it must be an integer from 1/],
    [{ type: 'hybrid', minCount: 2.5 }, /minCount is 2.5/],
    [{ type: 'hybrid', minCount: '3' }, /minCount is 3/],
    [{ type: 'word', minCount: 3 }, /minCount is 3; .* the others take none/],
  ])('refuses %j', (given, message) => {
    const attempt = (): unknown => createTokenizer(given as TokenizerSettings);
    expect(attempt).toThrow(ArgumentError);
    expect(attempt).toThrow(
      expect.objectContaining({ code: 'INVALID_TOKENIZER', message: expect.stringMatching(message) }),
    );
  });
});

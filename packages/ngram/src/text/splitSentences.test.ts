import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArgumentError } from '../PhonyError.ts';
import { splitSentences } from './splitSentences.ts';
import { WHITE_SPACE } from './whiteSpace.ts';

const cases: [string, string, string[] | undefined, string[]][] = [
  ['the usual ends', 'One. Two! Three? Four… Five', undefined, ['One.', 'Two!', 'Three?', 'Four…', 'Five']],
  ['runs', 'What?! Well... ok', undefined, ['What?!', 'Well...', 'ok']],
  ['nothing', '', undefined, []],
  ['white space alone', ' \u00a0', undefined, []],
  ['white space of every kind', 'A.\u00a0B.\u3000C.\n\nD', undefined, ['A.', 'B.', 'C.', 'D']],
  [
    'numbers, addresses and ellipses inside',
    'Pi is 3.14. See example.com… wait…what',
    undefined,
    ['Pi is 3.14.', 'See example.com…', 'wait…what'],
  ],
  ['abbreviations are not known', 'no. 4', undefined, ['no.', '4']],
  ['Chinese and Japanese need no space', '你好！他说。行く？はい', undefined, ['你好！', '他说。', '行く？', 'はい']],
  [
    'closing brackets go with their sentence',
    '「行く。」と言った。（はい。）終',
    undefined,
    ['「行く。」', 'と言った。', '（はい。）', '終'],
  ],
  ['an opening quote does not', '他说。“你好。”', undefined, ['他说。', '“你好。”']],
  [
    'quotes and brackets',
    '"Stop!" he said. (Really?) ‘Yes.’',
    undefined,
    ['"Stop!"', 'he said.', '(Really?)', '‘Yes.’'],
  ],
  ['German and Danish quotes', '„Halt!“ rief er. »Nej.« Ja.', undefined, ['„Halt!“', 'rief er.', '»Nej.«', 'Ja.']],
  ['a quote that goes on', 'Yahoo!’s page', undefined, ['Yahoo!’s page']],
  ['Arabic and Hindi', 'كيف حالك؟ بخير. यह है।वह', undefined, ['كيف حالك؟', 'بخير.', 'यह है।', 'वह']],
  ['a mixed run', 'Ne!？evet', undefined, ['Ne!？', 'evet']],
  ['terminators of the caller', 'a; b. c', [';'], ['a;', 'b. c']],
  ['line breaks', 'one\n"two"\r\nthree.\nfour', ['.', '\n'], ['one', '"two"', 'three.', 'four']],
  ['a longer terminator wins', 'a... b. c', ['...', '.'], ['a...', 'b.', 'c']],
  ['a word', 'a STOP b STOPPED', ['STOP'], ['a STOP', 'b STOP', 'PED']],
  ['a terminator is no pattern', 'a|b. c', ['|', '.'], ['a|b.', 'c']],
  ['beyond the first plane', 'a😀b', ['😀'], ['a😀', 'b']],
  ['a closing mark as a terminator', 'a.“」“ b', ['.', '」'], ['a.“」“', 'b']],
];

describe('splitSentences', () => {
  it.each(cases)('%s', (_topic, text, terminators, expected) => {
    expect(splitSentences(text, terminators && { terminators })).toEqual(expected);
  });

  it.each([[[]], [['.', '']]])('refuses the terminators %j', (terminators) => {
    expect(() => splitSentences('a. b', { terminators })).toThrow(ArgumentError);
    expect(() => splitSentences('a. b', { terminators })).toThrow(
      expect.objectContaining({ code: 'INVALID_TERMINATOR' }),
    );
  });

  it('loses nothing but white space, and trims', () => {
    const symbol = fc.constantFrom(...' \n\u00a0ab.!?…。؟"”“」)😀');
    const terminators = fc.option(
      fc.uniqueArray(fc.constantFrom('.', '。', '\n', '」', '“', 'ab', '?!'), { minLength: 1 }),
      {
        nil: undefined,
      },
    );
    const space = new RegExp(`[${WHITE_SPACE}]`, 'gu');
    const edge = new RegExp(`^[${WHITE_SPACE}]|[${WHITE_SPACE}]$`, 'u');
    fc.assert(
      fc.property(fc.array(symbol), terminators, (symbols, chosen) => {
        const text = symbols.join('');
        const sentences = splitSentences(text, chosen && { terminators: chosen });
        expect(sentences.join('').replace(space, '')).toBe(text.replace(space, ''));
        for (const sentence of sentences) {
          expect(sentence).not.toBe('');
          expect(sentence).not.toMatch(edge);
        }
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it('bears a row of megabytes', () => {
    const row = `${'.!。'.repeat(1_000_000)}x`;
    expect(splitSentences(row)).toEqual([row.slice(0, -1), 'x']);
    expect(splitSentences(`${'."'.repeat(1_000_000)}x`)).toHaveLength(1);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trimWhiteSpace, WHITE_SPACE } from './whiteSpace.ts';

describe('trimWhiteSpace', () => {
  it.each([
    ['nothing to take', 'a b', 'a b'],
    ['no-break spaces, NEL and the byte order mark', '\ufeff\u00a0a\u00a0b\u202f\u0085', 'a\u00a0b'],
    ['an ideographic space', '\u3000東\u3000', '東'],
    ['white space alone', ' \n\u2028', ''],
    ['an empty text', '', ''],
    ['pairs at both ends', ' 😀 ', '😀'],
    ['a space of no width is not white', '\u200ba\u200b', '\u200ba\u200b'],
  ])('%s', (_topic, text, expected) => {
    expect(trimWhiteSpace(text)).toBe(expected);
  });

  it('takes what a pattern would take', () => {
    const ends = new RegExp(`^[${WHITE_SPACE}]+|[${WHITE_SPACE}]+$`, 'gu');
    const symbol = fc.constantFrom(...' \n\u0085\u00a0\ufeff\u3000ab😀');
    fc.assert(
      fc.property(fc.array(symbol), (symbols) => {
        const text = symbols.join('');
        expect(trimWhiteSpace(text)).toBe(text.replace(ends, ''));
      }),
      { seed: 1 },
    );
  });
});

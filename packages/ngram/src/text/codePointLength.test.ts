import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../tests/support/anyText.ts';
import { volume } from '../../tests/support/volume.ts';
import { codePointLength } from './codePointLength.ts';

describe('codePointLength', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['a😀b', 3],
    ['👩‍👧', 3],
    ['\ude00\ud83d', 2],
  ])('of %j is %d', (text, length) => {
    expect(codePointLength(text)).toBe(length);
  });

  it('is what the string iterator counts, for well-formed text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(codePointLength(text)).toBe(Array.from(text).length);
      }),
      { seed: 13, numRuns: volume(50, 2000) },
    );
  });
});

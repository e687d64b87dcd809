import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWellFormed } from './isWellFormed.ts';

describe('isWellFormed', () => {
  it.each([
    ['', true],
    ['plain', true],
    ['a😀b', true],
    ['😀😀', true],
    ['\ud7ff\ue000\uffff', true],
    ['\ud83d', false],
    ['a\ud83db', false],
    ['\ud83d\ud83d\ude00', false],
    ['\ude00', false],
    ['😀\ude00', false],
    ['\ude00\ud83d', false],
  ])('of %j is %s', (text, expected) => {
    expect(isWellFormed(text)).toBe(expected);
  });

  it('holds where encoding to UTF-8 loses nothing', () => {
    const units = fc.string({
      unit: fc.constantFrom('a', '\ud83d', '\ude00', '\udbff', '\udc00', '\ue000'),
      maxLength: 6,
    });
    fc.assert(
      fc.property(units, (text) => {
        expect(isWellFormed(text)).toBe(new TextDecoder().decode(new TextEncoder().encode(text)) === text);
      }),
      { seed: 17, numRuns: 1000 },
    );
  });
});

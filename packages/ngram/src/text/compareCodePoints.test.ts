import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { volume } from '../../tests/support/volume.ts';
import { compareCodePoints } from './compareCodePoints.ts';

describe('compareCodePoints', () => {
  it('orders as lists of code points', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', '\ud7ff', '\ue000', '\uffee', '😀', '𝒜', '𐀀'),
      maxLength: 4,
    });
    const twin = (x: string, y: string): number => {
      const [a, b] = [x, y].map((of) => Array.from(of, (letter) => letter.codePointAt(0)!));
      for (let i = 0; i < Math.min(a!.length, b!.length); i++) if (a![i] !== b![i]) return Math.sign(a![i]! - b![i]!);
      return Math.sign(a!.length - b!.length);
    };
    fc.assert(
      fc.property(text, text, (x, y) => {
        expect(Math.sign(compareCodePoints(x, y))).toBe(twin(x, y));
      }),
      { seed: 14, numRuns: volume(500, 5000) },
    );
  });
});

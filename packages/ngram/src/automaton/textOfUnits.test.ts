import { describe, expect, it } from 'vitest';
import { textOfUnits } from './textOfUnits.ts';

describe('textOfUnits', () => {
  const text = 'the quick brown fox jumps over';
  const units = Int32Array.from(text, (letter) => letter.charCodeAt(0));

  it.each(Array.from(text, (_, count) => count))('is the first %d units', (count) => {
    expect(textOfUnits(units, count)).toBe(text.slice(0, count));
  });
});

import { describe, expect, it } from 'vitest';
import { wholeWords } from './wholeWords.ts';

describe('wholeWords', () => {
  it.each<[maxLength: number, words: string]>([
    [-1, ''],
    [0, ''],
    [2, ''],
    [3, 'The'],
    [4, 'The'],
    [7, 'The 😀😀,'],
    [11, 'The 😀😀,'],
    [12, 'The 😀😀,\n end'],
    [99, 'The 😀😀,\n end'],
  ])('in %d code points', (maxLength, words) => {
    expect(wholeWords('The 😀😀,\n end', maxLength)).toBe(words);
  });

  it('has none in white space', () => {
    expect(wholeWords(' \n ', 9)).toBe('');
  });
});

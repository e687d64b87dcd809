import { describe, expect, it } from 'vitest';
import { ngramsOf } from './ngramsOf.ts';

describe('ngramsOf', () => {
  it.each([
    ['text', 3, ['tex', 'ext']],
    ['text', 4, ['text']],
    ['text', 5, []],
    ['', 1, []],
    ['a😀b', 2, ['a😀', '😀b']],
  ])('%s, n = %d', (word, n, expected) => {
    expect(ngramsOf(word, n)).toEqual(expected);
  });
});

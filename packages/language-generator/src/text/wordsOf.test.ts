import { describe, expect, it } from 'vitest';
import { wordsOf } from './wordsOf.ts';

describe('wordsOf', () => {
  it.each<[text: string, words: string[]]>([
    ['The old oak, "by the mill".', ['The', 'old', 'oak', 'by', 'the', 'mill']],
    ["l'avion vient\n – tard…", ["l'avion", 'vient', 'tard']],
    ['Sons-in-law (3.5 %) & co.', ['Sons-in-law', '3.5', 'co']],
    ['他说：“你好”。', ['他说：“你好']],
    [' ... !', []],
    ['', []],
  ])('of %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

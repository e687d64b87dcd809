import { RandomStream } from '@phonyland/language-model';
import { describe, expect, it } from 'vitest';
import { sentenceOf } from './sentenceOf.ts';

describe('sentenceOf', () => {
  it.each<[words: string[], locale: string, sentence: string]>([
    [['lorem', 'ipsum'], 'la', 'Lorem ipsum.'],
    [['ipsum'], 'la', 'Ipsum.'],
    [['incir', 'ağacı'], 'tr', 'İncir ağacı.'],
    [['incir'], 'tr-TR', 'İncir.'],
    [['incir'], 'tru', 'Incir.'],
    [['𐐨x'], 'en', '𐐀x.'],
    [[''], 'en', '.'],
    [['नमस्ते', 'दुनिया'], 'hi', 'नमस्ते दुनिया।'],
    [['გამარჯობა'], 'ka', 'გამარჯობა.'],
    [['世界', '你好'], 'zh', '世界你好。'],
    [['shijie', 'nihao'], 'zh-Latn', 'Shijie nihao.'],
    [['โลก', 'สวัสดี'], 'th', 'โลกสวัสดี'],
    [['բարեւ', 'աշխարհ'], 'hy', 'Բարեւ աշխարհ։'],
  ])('of %j in %s', (words, locale, sentence) => {
    expect(sentenceOf(words, locale)).toBe(sentence);
  });

  it('has commas between clauses of three words and more, where it is given chance', () => {
    const words = Array.from({ length: 12 }, (_, i) => `w${i}`);
    const sentences = Array.from({ length: 500 }, (_, i) =>
      sentenceOf(words, 'en', new RandomStream([1, 2, 3, 4], i, 0, 0, 0)),
    );
    expect(sentences.filter((text) => text.includes(',')).length).toBeGreaterThan(250);
    for (const text of sentences) {
      expect(text.replaceAll(',', '')).toBe(sentenceOf(words, 'en'));
      for (const clause of text.split(', ')) expect(clause.split(' ').length).toBeGreaterThanOrEqual(3);
    }
    const chinese = sentenceOf(words, 'zh', new RandomStream([1, 2, 3, 4], 3, 0, 0, 0));
    expect(chinese).not.toContain(' ');
    expect(chinese.endsWith('。')).toBe(true);
  });
});

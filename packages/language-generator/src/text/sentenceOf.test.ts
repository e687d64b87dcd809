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
  ])('of %j in %s', (words, locale, sentence) => {
    expect(sentenceOf(words, locale)).toBe(sentence);
  });
});

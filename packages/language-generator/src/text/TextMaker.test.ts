import { RandomStream, trainModel } from '@phonyland/language-model';
import { describe, expect, it } from 'vitest';
import { ModelValues } from './ModelValues.ts';
import { TextMaker } from './TextMaker.ts';
import type { TextDrawing } from './textSource.ts';

const KEY = [1, 2, 3, 4] as const;
const models = {
  words: trainModel(['incir', 'elma', 'armut', 'kiraz', 'vişne', 'üzüm', 'kavun'], { locale: 'tr' }),
  sentences: trainModel(['The old oak stands by the mill.', 'A mill stands by the river, and an oak.'], {
    locale: 'en',
    tokenizer: 'word',
  }),
};

function drawing(maker: TextMaker, index: number): TextDrawing {
  const parts = new ModelValues(maker.model, KEY, 'texts', maker.blocked);
  return { parts: parts.start(index, 0, 0, 0), random: new RandomStream(KEY, index, 0, 0, 0) };
}

describe('a maker of texts of words', () => {
  const maker = new TextMaker(models.words, 'texts');

  it('makes sentences of as many words as asked for', () => {
    for (let words = 1; words < 9; words++) {
      const sentence = maker.sentence(drawing(maker, words), words);
      expect(sentence.split(' ')).toHaveLength(words);
      expect(sentence).toMatch(/^[A-ZÇĞİÖŞÜ][^.]*\.$/u);
    }
  });

  it('makes titles, with the capital of the language and no stop', () => {
    const titles = Array.from({ length: 100 }, (_, i) => maker.title(drawing(maker, i), 3));
    for (const title of titles) {
      expect(title.split(' ')).toHaveLength(3);
      expect(title).toMatch(/^[A-ZÇĞİÖŞÜ][^.]*[^.]$/u);
    }
    expect(titles.some((title) => title.startsWith('İ'))).toBe(true);
  });

  it('makes as many sentences as asked for', () => {
    expect(maker.sentences(drawing(maker, 1), 4).split('. ')).toHaveLength(4);
    expect(maker.paragraph(drawing(maker, 1), 5).split('. ')).toHaveLength(5);
  });
});

describe('a maker of texts of sentences', () => {
  const maker = new TextMaker(models.sentences, 'texts');

  it('makes sentences as they are, or of as many of their words as asked for', () => {
    expect(maker.sentence(drawing(maker, 1))).toMatch(/^(?:The|A) .*\.$/);
    expect(maker.sentence(drawing(maker, 1), 4).replaceAll(',', '')).toMatch(/^(?:The|A)(?: [a-z]+){3}\.$/);
  });
});

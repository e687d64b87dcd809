import { describe, expect, it } from 'vitest';
import { createTokenizer } from '../tokens/createTokenizer.ts';
import { classOfSymbol, classOfWord, classSymbol, WORD_SHAPES, type WordShape } from './wordClasses.ts';

describe('classOfWord', () => {
  it.each<[shape: WordShape, words: readonly string[]]>([
    ['capitals', ['IBM', 'A', 'B2B', 'É', 'A-B', "O'B"]],
    ['capitalized', ['Ada', 'Élan', 'İzmir', 'Sons-in-law', 'A1b', 'ǅep']],
    ['letters', ['ada', '3d', '大多喜', 'שלום', 'ßen', "l'avion"]],
    ['mixed', ['McCoy', 'iPhone', 'Coca-Cola', '51Talk', 'KGaA']],
    ['digits', ['1987', '3', '20-30', '٣']],
    ['marks', ['&', '.', '+++', '\u0301', '€']],
  ])('of the shape %s', (shape, words) => {
    const shapes = words.map((word) => [word, classOfWord(word), classOfWord(` ${word}`)]);
    expect(shapes).toEqual(words.map((word) => [word, { shape, spaced: false }, { shape, spaced: true }]));
  });

  it('takes white space for a mark without a space before it', () => {
    expect(['\n', ' ', '\u00a0'].map(classOfWord)).toEqual(Array(3).fill({ shape: 'marks', spaced: false }));
  });
});

describe('classSymbol', () => {
  const classes = WORD_SHAPES.flatMap((shape) => [false, true].map((spaced) => ({ shape, spaced })));

  it('is read back', () => {
    expect(classes.map((known) => classOfSymbol(classSymbol(known)))).toEqual(classes);
    expect(['', 'capitals', '<capitals', ' <Ada>'].map(classOfSymbol)).toEqual(Array(4).fill(undefined));
  });

  it('is nothing that a tokenizer cuts out of a text', () => {
    const { tokenize } = createTokenizer('hybrid');
    const symbols = classes.map(classSymbol);
    expect(symbols.flatMap(tokenize).filter((token) => symbols.includes(token))).toEqual([]);
  });
});

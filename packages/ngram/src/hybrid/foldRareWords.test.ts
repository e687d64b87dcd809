import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countHybrid } from '../../tests/support/trainHybrid.ts';
import { volume } from '../../tests/support/volume.ts';
import { NGramCounts } from '../counts/NGramCounts.ts';
import { createTokenizer } from '../tokens/createTokenizer.ts';
import { foldRareWords } from './foldRareWords.ts';
import { classOfWord, classSymbol } from './wordClasses.ts';

describe('foldRareWords', () => {
  it('puts classes in the place of rare words', () => {
    const rows = ['Ada Inc', 'Bob Inc', 'IBM Inc', '42 Inc'];
    const { words, spellings } = foldRareWords(countHybrid(rows, { minCount: 2 }));
    expect(words.symbols).toEqual(['', '', ' Inc', '<capitalized>', '<capitals>', '<digits>']);
    expect([...words.levels[0]!.counts]).toEqual([4, 4, 4, 2, 1, 1]);
    expect(Array.from(spellings, ([shape, { rows, symbols }]) => [shape, rows, symbols.join('')])).toEqual([
      ['digits', 1, '24'],
      ['capitalized', 2, 'ABabdo'],
      ['capitals', 1, 'BIM'],
    ]);
  });

  it('spells a word once, however often it comes, with all its weight', () => {
    const rows: [string, number][] = [
      ['Ada', 5],
      ['the Ada', 2],
      ['the the', 1],
    ];
    const { spellings } = foldRareWords(countHybrid(rows, { minCount: 2 }));
    const { rows: words, weight, lengths } = spellings.get('capitalized')!;
    expect([words, weight, lengths]).toEqual([1, 7, [0, 0, 0, 1]]);
  });

  it('leaves everything as it is where nothing is rare', () => {
    const counts = countHybrid(['Ada Inc', 'Bob'], { minCount: 1 });
    expect(foldRareWords(counts)).toEqual({ words: counts.finish(), spellings: new Map() });
  });

  it('counts as if the words had been replaced in the rows', () => {
    const { tokenize } = createTokenizer('word');
    const word = fc.constantFrom('Ada', 'Bob', 'IBM', 'the', 'of', '&', '42', 'x', 'Y', 'McX');
    const row = fc.tuple(fc.array(word, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 5 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 4 }), (given, minCount) => {
        const rows = given.map(([words, weight]) => [words.join(' '), weight] as const);
        const folded = foldRareWords(countHybrid(rows, { order: 3, minCount })).words;
        const places = new Map<string, number>();
        for (const text of new Set(rows.map(([text]) => text))) {
          for (const token of tokenize(text)) places.set(token, (places.get(token) ?? 0) + 1);
        }
        const named = (token: string): string =>
          places.get(token)! < minCount ? classSymbol(classOfWord(token)) : token;
        // The same rows as texts of one letter a token, letters in the order of the symbols.
        const letters = new Map(folded.symbols.map((symbol, token) => [symbol, String.fromCharCode(0x4e00 + token)]));
        const twin = new NGramCounts(3);
        const seen = new Set<string>();
        for (const [text, weight] of rows) {
          twin.add(
            tokenize(text)
              .map((token) => letters.get(named(token))!)
              .join(''),
            weight,
            seen.has(text),
          );
          seen.add(text);
        }
        expect(folded.levels).toEqual(twin.finish().levels);
        expect(folded.sizes).toEqual(twin.finish().sizes);
      }),
      { seed: 71, numRuns: volume(100, 2000) },
    );
  });
});

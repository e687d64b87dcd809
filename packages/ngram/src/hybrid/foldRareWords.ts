import { START } from '../counts/boundaries.ts';
import type { CountTrie } from '../counts/buildCountTrie.ts';
import { NGramCounts } from '../counts/NGramCounts.ts';
import { classOfWord, classSymbol, type WordShape } from './wordClasses.ts';

/**
 * The longest n-gram of spellings. On held-out company names 5 is better than 4 by four hundredths of a nat a letter, 6 is better than
 * 5 by one, and each costs half as many bytes again.
 */
export const SPELLING_ORDER = 5;

/** The counts of a hybrid training: words and class tokens, and the letters of the words of each shape. */
export interface FoldedCounts {
  readonly words: CountTrie;
  readonly spellings: ReadonlyMap<WordShape, CountTrie>;
}

/**
 * Turns counts of words into those of a hybrid model: words that stand in fewer than `minCount` places of different rows
 * are counted as the token of their class, exactly as if they had been replaced in the rows, and become rows of their
 * shape's spelling: each different one once, with the weight of all its places.
 * @param counts of a hybrid tokenizer, without a least support
 */
export function foldRareWords(counts: NGramCounts): FoldedCounts {
  const { unit, minCount } = counts.tokenizer.settings;
  const { symbols, levels } = counts.finish();
  // The first level has every token, so a token's number is its place.
  const { counts: places, weights } = levels[0]!;
  const spellings = new Map<WordShape, NGramCounts>();
  const spelled = new Set<string>();
  const classes = new Map<string, string>();
  for (let token = START + 1; token < symbols.length; token++) {
    if (places[token]! >= minCount!) continue;
    const word = symbols[token]!;
    const known = classOfWord(word);
    classes.set(word, classSymbol(known));
    let spelling = spellings.get(known.shape);
    if (spelling === undefined) {
      spelling = new NGramCounts(SPELLING_ORDER, { type: 'character', unit });
      spellings.set(known.shape, spelling);
    }
    // With a space before it and without one it is the same word to the spelling.
    const text = known.spaced ? word.slice(1) : word;
    spelling.add(text, weights[token]!, spelled.has(text));
    spelled.add(text);
  }
  return {
    words: counts.finish((symbol) => classes.get(symbol) ?? symbol),
    spellings: new Map(Array.from(spellings, ([shape, spelling]) => [shape, spelling.finish()])),
  };
}

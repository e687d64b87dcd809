import type { ModelTables } from '../automaton/ModelTables.ts';
import { limitBackoff } from './limitBackoff.ts';
import { classOfSymbol, classOfWord } from './wordClasses.ts';

/**
 * Keeps back-off from tearing words: a value begins with what a row began with, and a word without a space before
 * it comes only behind what it was seen behind. Without that one value in ten or twenty would begin with a space or a comma,
 * or run two words into one.
 * @param tables smoothed, over tokens that carry the space before them
 */
export function keepWordBoundaries(tables: ModelTables): ModelTables {
  return limitBackoff(tables, (symbol) => {
    const { shape, spaced } = classOfSymbol(symbol) ?? classOfWord(symbol);
    return !spaced && shape !== 'marks';
  });
}

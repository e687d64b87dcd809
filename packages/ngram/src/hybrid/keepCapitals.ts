import type { ModelTables } from '../automaton/ModelTables.ts';
import { limitBackoff } from './limitBackoff.ts';
import { CAPITAL } from './wordClasses.ts';

/**
 * Keeps back-off from taking a spelling of capitalised words out of its shape: a word begins with a letter that one began
 * with, and capital letters come nowhere else.
 */
export function keepCapitals(tables: ModelTables): ModelTables {
  return limitBackoff(tables, (symbol) => CAPITAL.test(symbol));
}

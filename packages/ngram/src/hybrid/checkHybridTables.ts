import { checkTables, verifyTables } from '../automaton/checkTables.ts';
import { PhonyError } from '../PhonyError.ts';
import type { HybridTables } from './HybridTables.ts';
import { classOfSymbol } from './wordClasses.ts';

/**
 * Checks the tables of the words and of each spelling as `checkTables` does, and that every class token has a spelling, and
 * every spelling a class token.
 * @throws PhonyError `MODEL_INCONSISTENT`, with what was found and what was expected
 */
export function checkHybridTables({ words, spellings }: HybridTables): void {
  checkTables(words);
  const used = new Set<string>();
  for (const symbol of words.symbols) {
    const known = classOfSymbol(symbol);
    if (known === undefined) continue;
    if (spellings[known.shape] === undefined) {
      throw inconsistent(`the class token ${JSON.stringify(symbol)} has no spelling`);
    }
    used.add(known.shape);
  }
  for (const [shape, tables] of Object.entries(spellings)) {
    if (!used.has(shape)) throw inconsistent(`no class token stands for the spelling ${JSON.stringify(shape)}`);
    checkTables(tables);
  }
}

/**
 * Checks every arc of all tables, as `verifyTables` does. Assumes `checkHybridTables`.
 * @throws PhonyError `MODEL_INCONSISTENT`
 */
export function verifyHybridTables({ words, spellings }: HybridTables): void {
  verifyTables(words);
  for (const tables of Object.values(spellings)) verifyTables(tables);
}

function inconsistent(what: string): PhonyError {
  return new PhonyError(
    'MODEL_INCONSISTENT',
    `hybrid tables: ${what}; the model is damaged, train it anew or restore the file`,
  );
}

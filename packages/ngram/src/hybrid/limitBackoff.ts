import { START_STATE } from '../automaton/Automaton.ts';
import type { ModelTables } from '../automaton/ModelTables.ts';
import { START } from '../counts/boundaries.ts';

/**
 * Puts tokens out of the reach of back-off: they come only behind contexts that they were seen behind, and a value begins only with
 * what a row began with.
 * @param tables smoothed
 * @param bound which symbols' tokens are so bound
 */
export function limitBackoff(tables: ModelTables, bound: (symbol: string) => boolean): ModelTables {
  const { symbols, arcCounts } = tables;
  const alphabet = symbols.length;
  const weights = tables.weights.slice();
  // The empty context's arcs come first: a token's arc there has the token's number.
  for (let token = START + 1; token < alphabet; token++) if (bound(symbols[token]!)) weights[token] = 0;
  const free = countOpen(weights, 0, alphabet);
  // Without longer contexts, or with nothing left behind them, there is no other way to those tokens.
  if (arcCounts[START_STATE] === 0 || free === 0) return tables;
  const backoffs = tables.backoffs.slice();
  let from = alphabet;
  for (let state = 1; state <= alphabet; state++) {
    const to = from + arcCounts[state]!;
    // As many arcs as the empty context has left: nothing is sure to be behind the back-off.
    if (countOpen(weights, from, to) >= free) backoffs[state] = 0;
    from = to;
  }
  backoffs[START_STATE] = 0;
  return { ...tables, weights, backoffs };
}

function countOpen(weights: Uint16Array, from: number, to: number): number {
  let count = 0;
  for (let arc = from; arc < to; arc++) if (weights[arc] !== 0) count++;
  return count;
}

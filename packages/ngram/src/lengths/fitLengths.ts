import { ArcTable } from '../automaton/ArcTable.ts';
import { Automaton } from '../automaton/Automaton.ts';
import type { ModelTables } from '../automaton/ModelTables.ts';
import { walkMasses } from './walkMasses.ts';

/** So many rows of a length have to be seen before the count weighs as much as what the walk says by itself. */
const PRIOR_ROWS = 2;
/** At least this share of walks is kept, so that a value never costs more than four walks on average. */
const LEAST_KEPT = 0.25;

/**
 * Makes a model's values as long as its rows are.
 *
 * A walk over n-grams forgets how long the value already is: its lengths spread wider than those of the rows, and that is
 * what gives its values away. So a walk x of n tokens is kept with a chance g(n), and
 *
 *     P(x) = p(x) · g(|x|) / Z,   g(n) ∝ (rows of length n + 2) / (rows that the walk would expect + 2)
 *
 * which is the model nearest to the walk among those with the right lengths (whole-sentence maximum entropy: Rosenfeld,
 * Chen, Zhu, "Whole-Sentence Exponential Language Models", 2001, with length as the one feature). Unlike a bend of the end's
 * probability it also makes beginnings rarer that lead to lengths rarely seen. Where few rows were seen g tends to what the walk says by itself; beyond the longest row it is
 * one small number. g is lifted where it would throw away more than three walks in four.
 * @param shares how likely each number of tokens is among the rows: adds up to 1
 * @param rows how many rows that rests on
 * @returns the tables with new acceptances
 */
export function fitLengths(tables: ModelTables, shares: ArrayLike<number>, rows: number): ModelTables {
  const automaton = new Automaton({ ...tables, acceptances: new Uint16Array(0) });
  const masses = walkMasses(automaton, new ArcTable(automaton));
  const kept = new Float64Array(masses.length);
  // Beyond the longest row all lengths share one chance: each by itself would be too little evidence against it.
  let beyond = 0;
  for (let n = shares.length; n < masses.length; n++) beyond += masses[n]!;
  let most = 0;
  for (let n = 1; n < masses.length; n++) {
    const share = n < shares.length ? shares[n]! : 0;
    kept[n] = (share * rows + PRIOR_ROWS) / ((n < shares.length ? masses[n]! : beyond) * rows + PRIOR_ROWS);
    // A length that no walk has must not set the measure for all others.
    if (masses[n]! > 0 && kept[n]! > most) most = kept[n]!;
  }
  let share = 0;
  for (let n = 1; n < kept.length; n++) {
    kept[n] = Math.min(1, kept[n]! / most);
    share += kept[n]! * masses[n]!;
  }
  if (share < LEAST_KEPT) lift(kept, masses);
  return { ...tables, acceptances: Uint16Array.from(kept, (chance) => Math.max(0, Math.round(chance * 65536) - 1)) };
}

/** Raises the lowest chances to a common floor so high that enough walks are kept. */
function lift(kept: Float64Array, masses: Float64Array): void {
  let low = 0;
  let high = 1;
  for (let round = 0; round < 40; round++) {
    const floor = (low + high) / 2;
    let share = 0;
    for (let n = 1; n < kept.length; n++) share += Math.max(floor, kept[n]!) * masses[n]!;
    if (share < LEAST_KEPT) low = floor;
    else high = floor;
  }
  for (let n = 1; n < kept.length; n++) kept[n] = Math.max(high, kept[n]!);
}

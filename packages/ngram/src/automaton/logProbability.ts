import { END } from '../counts/NGramCounts.ts';
import type { Automaton } from './Automaton.ts';

/**
 * The natural logarithm of the probability that a walk gives exactly these tokens and ends: of the distribution that `walk`
 * samples, quantised tables, the bound on the length and the ban on empty values included. −∞ for what cannot come.
 * @param tokens token ids of the symbols, without start and end
 */
export function logProbability(automaton: Automaton, tokens: ArrayLike<number>): number {
  if (tokens.length === 0) return Number.NEGATIVE_INFINITY;
  let state = automaton.startState();
  let sum = -Math.log1p(-automaton.stepProbability(state, END));
  let length = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (length >= automaton.tables.maxLength) return Number.NEGATIVE_INFINITY;
    const next = automaton.stateAfter(state, token);
    if (next < 0) return Number.NEGATIVE_INFINITY;
    const probability = automaton.stepProbability(state, token);
    // Also where the model gives nothing but empty values and `sum` is infinite.
    if (probability === 0) return Number.NEGATIVE_INFINITY;
    sum += Math.log(probability);
    length += automaton.tokenLengths[token]!;
    state = next;
  }
  // At the maximum length the end is certain.
  return length >= automaton.tables.maxLength ? sum : sum + Math.log(automaton.stepProbability(state, END));
}

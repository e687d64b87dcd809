import { END } from '../counts/boundaries.ts';
import { keptShare } from './Acceptance.ts';
import type { Automaton } from './Automaton.ts';

/**
 * The natural logarithm of the probability that the model gives exactly these tokens: of the distribution that is sampled,
 * quantised units, back-off and acceptance included. −∞ for what cannot come.
 * @param tokens token ids of the symbols, without start and end
 * @param kept the share of walks that are kept as values (see `LengthMasses`)
 */
export function logProbability(automaton: Automaton, tokens: ArrayLike<number>, kept: number): number {
  const share = keptShare(automaton.acceptance, tokens.length);
  // Where no walk is kept there is no value, and nothing to divide by.
  if (share === 0 || kept === 0) return Number.NEGATIVE_INFINITY;
  let state = automaton.start;
  let sum = Math.log(share / kept);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const next = automaton.stateAfter(state, token);
    if (next < 0) return Number.NEGATIVE_INFINITY;
    const probability = automaton.stepProbability(state, token);
    if (probability === 0) return Number.NEGATIVE_INFINITY;
    sum += Math.log(probability);
    state = next;
  }
  return sum + Math.log(automaton.stepProbability(state, END));
}

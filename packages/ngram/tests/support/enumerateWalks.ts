import type { Automaton } from '../../src/automaton/Automaton.ts';
import { END, START } from '../../src/counts/boundaries.ts';

/** A walk, kept or not, the empty one among them. */
export interface EnumeratedWalk {
  readonly tokens: readonly number[];
  readonly text: string;
  readonly probability: number;
}

/** Every walk of up to the hard maximum length, step by step from `stepProbability`. For tiny models. */
export function enumerateWalks(automaton: Automaton): EnumeratedWalk[] {
  const { symbols, maxTokens } = automaton.tables;
  const walks: EnumeratedWalk[] = [];
  const extend = (state: number, tokens: readonly number[], text: string, probability: number): void => {
    const ended = probability * automaton.stepProbability(state, END);
    if (ended > 0) walks.push({ tokens, text, probability: ended });
    if (tokens.length === maxTokens) return;
    for (let token = START + 1; token < symbols.length; token++) {
      const next = probability * automaton.stepProbability(state, token);
      if (next > 0) extend(automaton.stateAfter(state, token), [...tokens, token], text + symbols[token]!, next);
    }
  };
  extend(automaton.start, [], '', 1);
  return walks;
}

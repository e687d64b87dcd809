import type { Automaton } from '../../src/automaton/Automaton.ts';
import { logProbability } from '../../src/automaton/logProbability.ts';
import { START } from '../../src/counts/boundaries.ts';
import { LengthMasses } from '../../src/lengths/LengthMasses.ts';

/** A value as the tokens that make it. The same text may be made of different tokens. */
export interface EnumeratedValue {
  readonly tokens: readonly number[];
  readonly text: string;
  /** In code points. */
  readonly length: number;
  readonly probability: number;
}

/** Every sequence of tokens up to the hard maximum length, with what `logProbability` says. For tiny models. */
export function enumerateValues(automaton: Automaton): EnumeratedValue[] {
  const { symbols, maxTokens } = automaton.tables;
  const { kept } = new LengthMasses(automaton);
  const values: EnumeratedValue[] = [];
  const extend = (tokens: readonly number[], text: string): void => {
    if (tokens.length > 0) {
      const probability = Math.exp(logProbability(automaton, tokens, kept));
      if (probability > 0) values.push({ tokens, text, length: Array.from(text).length, probability });
    }
    if (tokens.length === maxTokens) return;
    for (let token = START + 1; token < symbols.length; token++) extend([...tokens, token], text + symbols[token]!);
  };
  extend([], '');
  return values;
}

/** Probabilities by text. */
export function byText(values: readonly EnumeratedValue[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { text, probability } of values) sums.set(text, (sums.get(text) ?? 0) + probability);
  return sums;
}

import type { TextAutomaton } from './TextAutomaton.ts';

/** Whether an automaton accepts a text as a whole. */
export function acceptsText(automaton: TextAutomaton, text: string): boolean {
  let state = automaton.start;
  for (const char of text) {
    if (state < 0) return false;
    state = automaton.step(state, char.codePointAt(0)!);
  }
  return state >= 0 && automaton.accepts(state);
}

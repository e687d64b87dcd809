/**
 * A deterministic finite automaton over code points. States are numbered from 0; every state can still reach acceptance.
 * Surrogates, which no well-formed text has, are never accepted.
 */
export interface TextAutomaton {
  /** The number of states; 0 when nothing at all is accepted. */
  readonly size: number;
  /** Where reading begins; −1 when nothing at all is accepted. */
  readonly start: number;
  /** The state after one more code point; −1 when nothing that begins so is accepted. */
  step(state: number, codePoint: number): number;
  /** Whether the text read so far is accepted. */
  accepts(state: number): boolean;
  /** Whether every well-formed text that goes on from here is accepted too: nothing that follows matters any more. */
  isFree(state: number): boolean;
}

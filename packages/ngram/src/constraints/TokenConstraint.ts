/** What a product of automata needs to know of constraints: a deterministic automaton over a model's tokens. */
export interface TokenConstraint {
  /** Where values begin; `DEAD` when there are none. */
  readonly start: number;
  /** The state after a token; `DEAD` when no value goes on so. */
  step(state: number, token: number): number;
  /** Whether a value may end in this state. */
  accepts(state: number): boolean;
  /** Whether nothing is asked of what follows. */
  isFree(state: number): boolean;
  /** How many tokens lead here, where tokens are counted. */
  tokensOf(state: number): number;
  /**
   * For a token whose text is not fixed but spelled by a model of its own: the states that it may lead to. Undefined for
   * any other token, and then `step` tells.
   */
  spell?(state: number, token: number): readonly SpelledStep[] | undefined;
}

/** One of the states that a spelled token may lead to. */
export interface SpelledStep {
  readonly next: number;
  /** The probability that the spelling leads there. */
  readonly probability: number;
  /** Tells whoever spells the token what is asked of it: any integer ≥ 0. */
  readonly spelling: number;
}

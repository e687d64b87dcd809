import { ConditionStates, DEAD } from './ConditionStates.ts';
import type { Constraints } from './Constraints.ts';
import { compilePattern } from './pattern/compilePattern.ts';
import type { TextAutomaton } from './pattern/TextAutomaton.ts';
import { StepTable } from './StepTable.ts';
import type { TokenConstraint } from './TokenConstraint.ts';
import { beginsWith, endsWith, hasLength, hasWords } from './textAutomata.ts';

/**
 * All constraints as one deterministic automaton over a model's tokens: the product of one automaton for each constraint,
 * made as far as it is asked for.
 */
export class ConstraintAutomaton implements TokenConstraint {
  readonly start: number;
  readonly #conditions: ConditionStates;
  readonly #steps: StepTable;
  /** The most tokens; 0 when tokens are not counted. */
  readonly #maxTokens: number;

  /**
   * @param symbols the text of each token
   * @param constraints in canonical form
   * @param countedTokens count tokens up to so many, so that `tokensOf` tells them; 0 not to
   */
  constructor(symbols: readonly string[], constraints: Constraints, countedTokens = 0) {
    this.#maxTokens = countedTokens;
    this.#conditions = new ConditionStates(conditionsOf(constraints));
    this.#steps = new StepTable(this.#conditions, symbols);
    this.start = this.#conditions.start;
  }

  // Where tokens are counted a state is the conditions' state times the most that are counted and one, plus the tokens so far.
  step(state: number, token: number): number {
    const width = this.#maxTokens + 1;
    if (width === 1) return this.#steps.step(state, token);
    const tokens = (state % width) + 1;
    if (tokens === width) return DEAD;
    const next = this.#steps.step(Math.floor(state / width), token);
    return next === DEAD ? DEAD : next * width + tokens;
  }

  accepts(state: number): boolean {
    return this.#conditions.accepts(Math.floor(state / (this.#maxTokens + 1)));
  }

  isFree(state: number): boolean {
    return this.#maxTokens === 0 && this.#conditions.isFree(state);
  }

  tokensOf(state: number): number {
    return state % (this.#maxTokens + 1);
  }
}

/** The automata of all constraints that are given; a text satisfies the constraints when every one accepts it. */
export function conditionsOf({
  minLength,
  maxLength,
  minWords,
  maxWords,
  prefix,
  suffix,
  pattern,
}: Constraints): TextAutomaton[] {
  const conditions: TextAutomaton[] = [];
  if (prefix !== undefined) conditions.push(beginsWith(prefix));
  if (pattern !== undefined) conditions.push(compilePattern(pattern));
  if (suffix !== undefined) conditions.push(endsWith(suffix));
  if (minLength !== undefined || maxLength !== undefined) {
    conditions.push(hasLength(minLength ?? 0, maxLength ?? Number.POSITIVE_INFINITY));
  }
  if (minWords !== undefined || maxWords !== undefined) {
    conditions.push(hasWords(minWords ?? 0, maxWords ?? Number.POSITIVE_INFINITY));
  }
  return conditions;
}

import type { Automaton } from '../automaton/Automaton.ts';
import { type ConditionStates, DEAD } from './ConditionStates.ts';
import { StepTable } from './StepTable.ts';
import type { TokenConstraint } from './TokenConstraint.ts';

/** What is asked of the spelling of a word. */
export interface SpellingDemand {
  /** The conditions' state before the word. */
  readonly from: number;
  /** The state it has to lead to; any by default. */
  readonly to?: number;
  /** Code points are counted up to so many, and no further: a longer word counts as that. 0, the default: they are not counted. */
  readonly points?: number;
  /** What the count has to be in the end; any by default. */
  readonly count?: number;
  /** Letters are counted up to so many, longer words ruled out. 0, the default: they are not counted. */
  readonly letters?: number;
}

/** The words of a spelling that do to the conditions of a value what they shall. */
export class SpellingConstraint implements TokenConstraint {
  readonly start: number;
  readonly #demand: SpellingDemand & { readonly points: number; readonly letters: number };
  readonly #steps: StepTable;
  readonly #pointsOf: Uint32Array;
  /** A state is the conditions' state, the code points and the letters so far, in one number. */
  readonly #pointStates: number;
  readonly #letterStates: number;

  constructor(conditions: ConditionStates, spelling: Automaton, demand: SpellingDemand) {
    const { from, points = 0, letters = 0 } = demand;
    this.#demand = { ...demand, points, letters };
    this.#steps = new StepTable(conditions, spelling.tables.symbols);
    this.#pointsOf = spelling.tokenLengths;
    this.#pointStates = points + 1;
    this.#letterStates = letters + 1;
    this.start = from * this.#pointStates * this.#letterStates;
  }

  step(state: number, letter: number): number {
    const { points, letters } = this.#demand;
    const said = this.tokensOf(state) + (letters === 0 ? 0 : 1);
    if (letters > 0 && said > letters) return DEAD;
    const next = this.#steps.step(this.#conditionOf(state), letter);
    if (next === DEAD) return DEAD;
    const counted = Math.min(points, this.#countOf(state) + this.#pointsOf[letter]!);
    return (next * this.#pointStates + counted) * this.#letterStates + said;
  }

  accepts(state: number): boolean {
    const { to, count } = this.#demand;
    return (
      (to === undefined || this.#conditionOf(state) === to) && (count === undefined || this.#countOf(state) === count)
    );
  }

  isFree(): boolean {
    return false;
  }

  tokensOf(state: number): number {
    return state % this.#letterStates;
  }

  #countOf(state: number): number {
    return Math.floor(state / this.#letterStates) % this.#pointStates;
  }

  #conditionOf(state: number): number {
    return Math.floor(state / (this.#letterStates * this.#pointStates));
  }
}

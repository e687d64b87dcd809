import { PhonyError } from '../PhonyError.ts';
import type { TextAutomaton } from './pattern/TextAutomaton.ts';

/** More combined states than these are more than any model is worth. */
const MOST_STATES = 2 ** 20;
/** What no value may ever become. */
export const DEAD = -1;

/** The product of several automata over code points, made as far as it is asked for. */
export class ConditionStates {
  readonly start: number;
  readonly #conditions: readonly TextAutomaton[];
  /** The states of all conditions, for each combined state. */
  readonly #parts: number[][] = [];
  readonly #known = new Map<string, number>();

  constructor(conditions: readonly TextAutomaton[]) {
    this.#conditions = conditions;
    const starts = conditions.map((condition) => condition.start);
    this.start = starts.includes(DEAD) ? DEAD : this.#intern(starts);
  }

  /** How many combined states were met so far. */
  get size(): number {
    return this.#parts.length;
  }

  /** The state after more code points; `DEAD` when no accepted text goes on so. */
  advance(state: number, points: readonly number[]): number {
    const parts = this.#parts[state]!.slice();
    for (const point of points) {
      for (let i = 0; i < parts.length; i++) {
        parts[i] = this.#conditions[i]!.step(parts[i]!, point);
        if (parts[i] === DEAD) return DEAD;
      }
    }
    return this.#intern(parts);
  }

  /** Whether a text may end in this state. */
  accepts(state: number): boolean {
    const parts = this.#parts[state]!;
    return this.#conditions.every((condition, i) => condition.accepts(parts[i]!));
  }

  /** Whether nothing is asked of what follows. */
  isFree(state: number): boolean {
    const parts = this.#parts[state]!;
    return this.#conditions.every((condition, i) => condition.isFree(parts[i]!));
  }

  #intern(parts: number[]): number {
    const key = parts.join();
    let state = this.#known.get(key);
    if (state === undefined) {
      state = this.#parts.length;
      if (state === MOST_STATES) {
        throw new PhonyError(
          'CONSTRAINT_TOO_COSTLY',
          `constraints: together they need more than ${MOST_STATES} states; give fewer, or smaller bounds`,
        );
      }
      this.#known.set(key, state);
      this.#parts.push(parts);
    }
    return state;
  }
}

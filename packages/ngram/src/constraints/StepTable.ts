import type { ConditionStates } from './ConditionStates.ts';

const UNKNOWN = -2;

/** The steps of conditions by whole tokens instead of code points, each computed once. */
export class StepTable {
  readonly #conditions: ConditionStates;
  readonly #points: readonly (readonly number[])[];
  readonly #steps: Int32Array[] = [];

  /** @param symbols the text of each token */
  constructor(conditions: ConditionStates, symbols: readonly string[]) {
    this.#conditions = conditions;
    this.#points = symbols.map((symbol) => Array.from(symbol, (point) => point.codePointAt(0)!));
  }

  /** The conditions' state after a token; `DEAD` when no accepted text goes on so. */
  step(state: number, token: number): number {
    this.#steps[state] ??= new Int32Array(this.#points.length).fill(UNKNOWN);
    const steps = this.#steps[state];
    if (steps[token] === UNKNOWN) steps[token] = this.#conditions.advance(state, this.#points[token]!);
    return steps[token]!;
  }
}

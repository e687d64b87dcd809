import type { PatternText } from './PatternText.ts';
import { patternTooLarge } from './patternErrors.ts';

/** The most steps that making one automaton may take: about a tenth of a second. */
export const MOST_PATTERN_WORK: number = 2 ** 20;

/** Counts the steps that a pattern costs, so that none takes long, whatever it is. */
export class WorkBudget {
  readonly #pattern: PatternText;
  #spent = 0;

  constructor(pattern: PatternText) {
    this.#pattern = pattern;
  }

  /** @throws ArgumentError `PATTERN_TOO_LARGE` when all is spent */
  spend(steps: number): void {
    this.#spent += steps;
    if (this.#spent > MOST_PATTERN_WORK) throw patternTooLarge(this.#pattern, 'steps to compile', MOST_PATTERN_WORK);
  }
}

import { conditionsOf } from './ConstraintAutomaton.ts';
import type { Constraints } from './Constraints.ts';

/**
 * A test for texts: whether they satisfy all constraints.
 * @param constraints in canonical form (see `normalizeConstraints`)
 * @throws ArgumentError for a pattern that `compilePattern` refuses
 */
export function meetsConstraints(constraints: Constraints): (text: string) => boolean {
  const conditions = conditionsOf(constraints);
  return (text) =>
    conditions.every((condition) => {
      let state = condition.start;
      for (const symbol of text) {
        if (state < 0) return false;
        state = condition.step(state, symbol.codePointAt(0)!);
      }
      return state >= 0 && condition.accepts(state);
    });
}

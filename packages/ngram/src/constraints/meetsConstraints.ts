import { conditionsOf } from './ConstraintAutomaton.ts';
import type { Constraints } from './Constraints.ts';
import { acceptsText } from './pattern/acceptsText.ts';

/**
 * A test for texts: whether they satisfy all constraints.
 * @param constraints in canonical form (see `normalizeConstraints`)
 * @throws ArgumentError for a pattern that `compilePattern` refuses
 */
export function meetsConstraints(constraints: Constraints): (text: string) => boolean {
  const conditions = conditionsOf(constraints);
  return (text) => conditions.every((condition) => acceptsText(condition, text));
}

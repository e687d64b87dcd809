import { determinize } from './determinize.ts';
import { minimize } from './minimize.ts';
import { PatternStates } from './PatternStates.ts';
import { readPattern } from './PatternText.ts';
import { parsePattern } from './parsePattern.ts';
import { TableAutomaton } from './TableAutomaton.ts';
import type { TextAutomaton } from './TextAutomaton.ts';
import { WorkBudget } from './WorkBudget.ts';

/**
 * The automaton of all texts for which `pattern.test` is true: those with a match somewhere, or of the whole text where the
 * pattern says so with `^` and `$`.
 *
 * What a pattern means is what JavaScript says, with two differences. It is read in code points always, as with the flag
 * `u`. And its Unicode properties and case foldings are those of one version, 16.0, whatever the machine has.
 *
 * Source → tree (`parsePattern`) → automaton in many states at once (`PatternStates`) → deterministic (`determinize`) →
 * smallest (`minimize`).
 *
 * @param pattern a regular expression, or its text such as `/^[a-z]+$/u`
 * @throws ArgumentError `INVALID_PATTERN` when it is none; `PATTERN_NOT_REGULAR` for look-around, back-references, inline
 * modifiers, the flag `y` and the set operations of the flag `v`; `PATTERN_TOO_LARGE` beyond the bounds of `parsePattern`,
 * `PatternStates`, `determinize` and `WorkBudget`, which is known within about a tenth of a second
 */
export function compilePattern(pattern: RegExp | string): TextAutomaton {
  const text = readPattern(pattern);
  const budget = new WorkBudget(text);
  const states = new PatternStates(parsePattern(text, budget), text);
  return new TableAutomaton(minimize(determinize(states, text, budget)));
}

import { ArgumentError } from '../../PhonyError.ts';
import type { PatternText } from './PatternText.ts';

/** Messages show no more of a pattern than this; the details have all of it. */
const SHOWN = 80;

/** What is no pattern by the rules of the language, or names a property that is not at hand. `position` counts UTF-16 code units of the source. */
export function invalidPattern(pattern: PatternText, position: number, problem: string): ArgumentError {
  return new ArgumentError('INVALID_PATTERN', `pattern ${shown(pattern)}: ${problem} at position ${position}`, {
    details: { position, pattern: pattern.text },
  });
}

/** What JavaScript allows and no finite automaton here reads. */
export function notRegular(pattern: PatternText, position: number, construct: string, wayOut: string): ArgumentError {
  return new ArgumentError(
    'PATTERN_NOT_REGULAR',
    `pattern ${shown(pattern)}: ${construct} at position ${position} cannot be part of a constraint; ${wayOut}`,
    { details: { construct, position, pattern: pattern.text } },
  );
}

/** What would take more memory or time than a constraint is worth. */
export function patternTooLarge(pattern: PatternText, what: string, most: number): ArgumentError {
  return new ArgumentError(
    'PATTERN_TOO_LARGE',
    `pattern ${shown(pattern)}: needs more than ${most} ${what}; make it shorter, with smaller numbers in {…} and ` +
      'fewer choices that overlap, and anchor it with ^ and $ where it is meant for the whole value',
    { details: { most, what, pattern: pattern.text } },
  );
}

function shown({ text }: PatternText): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`;
}

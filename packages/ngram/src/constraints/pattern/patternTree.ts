import type { PatternNode } from './PatternNode.ts';
import { readPattern } from './PatternText.ts';
import { parsePattern } from './parsePattern.ts';
import { WorkBudget } from './WorkBudget.ts';

/**
 * What a pattern says, as a tree of sets of code points: for whoever makes texts of a pattern instead of testing them.
 * @param pattern a regular expression, or its text such as `/^[a-z]+$/u`
 * @throws ArgumentError `INVALID_PATTERN`, `PATTERN_NOT_REGULAR`, `PATTERN_TOO_LARGE`, as `compilePattern`
 */
export function patternTree(pattern: RegExp | string): PatternNode {
  const text = readPattern(pattern);
  return parsePattern(text, new WorkBudget(text));
}

import { FakerError } from '../../FakerError.ts';

/**
 * Reads the arguments of a call: values in JSON with commas between, or else all up to the first closing parenthesis as one text.
 * @param at where the opening parenthesis is
 * @returns the arguments, and the place behind the closing parenthesis
 * @throws FakerError where no parenthesis closes
 */
export function readArguments(expression: string, at: number): { values: unknown[]; end: number } {
  const first = expression.indexOf(')', at);
  if (first < 0) throw new FakerError(`Missing closing parenthesis in '${expression.slice(at)}'`);
  // A text in JSON may have parentheses itself.
  for (let close = first; close >= 0; close = expression.indexOf(')', close + 1)) {
    const values = readJson(`[${expression.slice(at + 1, close)}]`);
    if (values !== undefined) return { values, end: close + 1 };
  }
  return { values: [expression.slice(at + 1, first)], end: first + 1 };
}

function readJson(text: string): unknown[] | undefined {
  try {
    return JSON.parse(text) as unknown[];
  } catch {
    return undefined;
  }
}

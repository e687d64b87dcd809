import { FakerError } from '../../FakerError.ts';
import { readArguments } from './readArguments.ts';

/** A name on the way to a value, and the calls behind it. */
export interface Step {
  readonly name: string;
  /** The arguments of each call that is written; undefined where none is. */
  readonly calls: readonly Arguments[] | undefined;
}

/** The arguments of a call. */
export interface Arguments {
  readonly values: readonly unknown[];
  /** Whether there are lists or objects among them, of which each call gets its own. */
  readonly hasObjects: boolean;
}

/** What stands between `{{` and `}}`. */
export interface Placeholder {
  /** The pattern's text in front of it, from the placeholder before. */
  readonly before: string;
  readonly expression: string;
  readonly steps: readonly Step[];
  /** Where it ends in the pattern. */
  readonly end: number;
}

/** A pattern of `helpers.fake`, read. */
export interface FakePattern {
  readonly source: string;
  readonly placeholders: readonly Placeholder[];
  /** The text behind the last of them. */
  readonly rest: string;
}

const START = /\{\{[a-z]/g;

/**
 * Reads a pattern. Placeholders begin with two braces and a small letter; everything else is text.
 * @throws FakerError for a placeholder that is not written as names with dots and calls
 */
export function readFakePattern(source: string): FakePattern {
  const placeholders: Placeholder[] = [];
  let from = 0;
  for (;;) {
    START.lastIndex = from;
    const start = START.exec(source)?.index ?? -1;
    const close = start < 0 ? -1 : source.indexOf('}}', start);
    if (close < 0) return { source, placeholders, rest: source.slice(from) };
    const expression = source.slice(start + 2, close);
    const before = source.slice(from, start);
    from = close + 2;
    placeholders.push({ before, expression, steps: readSteps(expression), end: from });
  }
}

/** The error for a placeholder that leads to nothing. */
export function unresolvable(expression: string): FakerError {
  return new FakerError(`Cannot resolve expression '${expression}'`);
}

function readSteps(expression: string): Step[] {
  const steps: Step[] = [];
  let at = 0;
  for (;;) {
    const start = at;
    while (at < expression.length && expression[at] !== '.' && expression[at] !== '(') at++;
    if (at === start) throw new FakerError(`No name behind the dot in '${expression}'`);
    const name = expression.slice(start, at);
    // What is only a way to run code.
    if (name === 'constructor' || name === '__proto__') throw unresolvable(expression);
    let calls: Arguments[] | undefined;
    while (expression[at] === '(') {
      const { values, end } = readArguments(expression, at);
      calls ??= [];
      calls.push({ values, hasObjects: values.some((value) => typeof value === 'object' && value !== null) });
      at = end;
    }
    steps.push({ name, calls });
    if (at === expression.length) return steps;
    if (expression[at] !== '.') {
      throw new FakerError(
        `Expected a dot, an opening parenthesis or the end behind a call, but found '${expression[at]}' in '${expression}'`,
      );
    }
    at++;
  }
}

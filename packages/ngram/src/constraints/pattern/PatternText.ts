import { ArgumentError } from '../../PhonyError.ts';
import { notRegular } from './patternErrors.ts';

/** A pattern as it is written, and what its flags mean. */
export interface PatternText {
  readonly source: string;
  /** As `RegExp.toString` shows it. */
  readonly text: string;
  /** Flag `u` or `v`: the strict syntax. All patterns are read in code points, with or without. */
  readonly strict: boolean;
  /** Flag `v`. */
  readonly sets: boolean;
  /** Flag `i`. */
  readonly ignoreCase: boolean;
  /** Flag `m`. */
  readonly multiline: boolean;
  /** Flag `s`. */
  readonly dotAll: boolean;
}

/**
 * Takes a pattern apart, from any realm or out of `RegExp.toString`. The source is not looked into yet.
 * @throws ArgumentError `INVALID_PATTERN` when it is neither a regular expression nor such a text, or its flags are wrong;
 * `PATTERN_NOT_REGULAR` for the flag `y`
 */
export function readPattern(pattern: RegExp | string): PatternText {
  const text = isRegExp(pattern) ? `/${pattern.source}/${pattern.flags}` : pattern;
  const parts = typeof text === 'string' ? /^\/(.*)\/([a-z]*)$/s.exec(text) : null;
  if (parts === null) {
    throw new ArgumentError(
      'INVALID_PATTERN',
      `pattern: expected a regular expression or its text such as "/^[a-z]+$/u", got ${describe(pattern)}`,
      { details: { pattern } },
    );
  }
  const source = parts[1]!;
  const flags = parts[2]!;
  const has = (flag: string): boolean => flags.includes(flag);
  const read: PatternText = {
    source,
    text,
    strict: has('u') || has('v'),
    sets: has('v'),
    ignoreCase: has('i'),
    multiline: has('m'),
    dotAll: has('s'),
  };
  if (/[^dgimsuvy]|(.).*\1/.test(flags) || (has('u') && has('v'))) {
    throw new ArgumentError(
      'INVALID_PATTERN',
      `pattern ${text}: the flags "${flags}" are not valid; use each of d, g, i, m, s and one of u and v at most once`,
      { details: { pattern: text, position: source.length } },
    );
  }
  if (has('y')) {
    throw notRegular(read, source.length, 'flag y', 'take it out, and write ^ where the text has to begin');
  }
  return read;
}

function isRegExp(value: unknown): value is RegExp {
  return Object.prototype.toString.call(value) === '[object RegExp]';
}

function describe(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

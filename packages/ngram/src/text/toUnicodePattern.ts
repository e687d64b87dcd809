import { ArgumentError } from '../PhonyError.ts';

/**
 * A fresh copy of a pattern that finds all matches and never cuts a character in two: global, not sticky, and with the
 * flag `u` unless it has `v`.
 *
 * @throws ArgumentError `INVALID_PATTERN` when the pattern is no pattern, or holds only without the flag `u`.
 */
export function toUnicodePattern(pattern: RegExp, call: string): RegExp {
  if (!(pattern instanceof RegExp)) {
    throw new ArgumentError('INVALID_PATTERN', `${call}: expected a regular expression, got ${String(pattern)}.`, {
      details: { pattern },
    });
  }
  const kept = pattern.flags.replace(/[gyuv]/g, '');
  try {
    return new RegExp(pattern.source, `${kept}g${pattern.flags.includes('v') ? 'v' : 'u'}`);
  } catch (cause) {
    throw new ArgumentError(
      'INVALID_PATTERN',
      `${call}: the pattern ${String(pattern)} does not hold with the flag "u", by which text is read in whole ` +
        'characters. Write it with that flag and take out needless backslashes.',
      { cause, details: { pattern: String(pattern) } },
    );
  }
}

/** A pattern's source that matches the text itself. */
export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

import { readPattern } from './PatternText.ts';

/** What has to be escaped where a pattern stands between slashes, as a line of text. */
const ESCAPES: Readonly<Record<string, string>> = {
  '/': '\\/',
  '\n': '\\n',
  '\r': '\\r',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * The text of a pattern, for keys and paths: `/source/flags` with the flags that change what is accepted (`i`, `m`, `s`, `u`,
 * `v`) in this order, and the same escapes on every engine. `compilePattern` takes it for the pattern itself.
 *
 * Checks that it is a pattern with valid flags, not yet that its source is valid.
 * @throws ArgumentError `INVALID_PATTERN`; `PATTERN_NOT_REGULAR` for the flag `y`
 */
export function canonicalPattern(pattern: RegExp | string): string {
  const { source, sets, strict, ignoreCase, multiline, dotAll } = readPattern(pattern);
  const escaped = source.replace(/\\?([/\n\r\u2028\u2029])|\\./gsu, (whole, special: string | undefined) =>
    special === undefined ? whole : ESCAPES[special]!,
  );
  const flags = [ignoreCase && 'i', multiline && 'm', dotAll && 's', strict && (sets ? 'v' : 'u')];
  return `/${escaped === '' ? '(?:)' : escaped}/${flags.filter(Boolean).join('')}`;
}

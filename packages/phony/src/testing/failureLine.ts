import { baseSeed } from './baseSeed.ts';

/**
 * What a failed test says of its seed: `phony: seed "x" of "cart adds"; again: PHONY_SEED=x npx jest -t '^cart adds$'`.
 * @param command runs tests, as in `npx jest` @param name of the test, as in `viewOfTest`
 */
export function failureLine(command: string, name: string): string {
  const seed = baseSeed();
  const again = `PHONY_SEED=${quoted(seed)} ${command} -t ${quoted(`^${patternOf(name)}$`)}`;
  return `phony: seed ${JSON.stringify(seed)} of ${JSON.stringify(name)}; again: ${again}`;
}

/** A regular expression that matches this text alone, in one line. */
function patternOf(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s/g, (space) => (space === ' ' ? space : '\\s'));
}

/** A word of a command line, for the shells that have `NAME=value command`. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

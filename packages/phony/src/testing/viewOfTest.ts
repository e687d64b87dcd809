import { Phony, type PhonyView } from 'phony';
import { baseSeed } from './baseSeed.ts';

/**
 * The facade as a test sees it, as `Phony.configure` settled it, with a seed of the test's own.
 * @param name suites and test, joined by spaces; the file is no part of it, so a test that moves to another file keeps its values
 * @throws ArgumentError `INVALID_SEED`
 */
export function viewOfTest(name: string): PhonyView {
  // The run's seed stands last: where it carries a date behind an `@`, as drawn seeds do, the test's dates are relative to it.
  return Phony.seed(`${name}:${baseSeed()}`);
}

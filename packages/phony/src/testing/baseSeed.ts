import { ArgumentError } from 'phony';

/**
 * What the seeds of all tests of a run are made of besides the tests' names: the environment variable `PHONY_SEED`, or `'phony'`, so that
 * a run has the values of the run before.
 * @throws ArgumentError `INVALID_SEED` when the variable is set but empty
 */
export function baseSeed(): string {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  const seed = process?.env?.PHONY_SEED;
  if (seed === '') throw new ArgumentError('INVALID_SEED', 'PHONY_SEED is set but empty; give it a seed or unset it');
  return seed ?? 'phony';
}

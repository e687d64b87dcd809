import { ArgumentError, PhonyError } from '@phonyland/language-model';
import { Root, type RootOptions } from './Root.ts';

let configured: Partial<RootOptions> = {};
let root = new Root(defaultOptions);

/**
 * The root of everything that was given no seed. Its seed is settled when the first value (or the seed) is asked for: from
 * `configureDefaultRoot`, else from the environment variable `PHONY_SEED`, else unseeded.
 */
export function defaultRoot(): Root {
  return root;
}

/**
 * Sets the seed and the reference date of the default root.
 * @throws PhonyError `ALREADY_DRAWN` once a value was drawn from it: values already given could not be taken back
 */
export function configureDefaultRoot(options: Partial<RootOptions>): void {
  if (root.isOpen) {
    throw new PhonyError(
      'ALREADY_DRAWN',
      `configure: the default root is in use already (seed ${JSON.stringify(root.seedInUse)}); configure before the first value is drawn, or use Phony.seed(…)`,
    );
  }
  const merged = { ...configured, ...options };
  // Made and let go: what it refuses must be refused here, not at the first value.
  new Root({ seed: merged.seed ?? 0, referenceDate: merged.referenceDate });
  configured = merged;
}

/** Begins anew with a default root that nothing was configured for or drawn from: for tests of what happens before the first draw. */
export function forgetDefaultRoot(): void {
  configured = {};
  root = new Root(defaultOptions);
}

function defaultOptions(): RootOptions {
  const { referenceDate } = configured;
  const seed = configured.seed ?? environmentSeed() ?? Root.unseeded(referenceDate).seed;
  return { seed, referenceDate };
}

function environmentSeed(): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  const seed = process?.env?.PHONY_SEED;
  if (seed === '') throw new ArgumentError('INVALID_SEED', 'PHONY_SEED is set but empty; give it a seed or unset it');
  return seed;
}

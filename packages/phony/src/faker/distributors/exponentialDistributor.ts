import { naturalExp, naturalLog } from '@phonyland/language-generator';
import { FakerError } from '../FakerError.ts';
import type { Distributor } from './Distributor.ts';

/**
 * Small numbers more often than large ones, or the other way round: (base^x − 1) / (base − 1) of a uniform x.
 * @param options.base above 0, default 2; above 1 small numbers are more frequent, below 1 large ones, and 1 is uniform
 * @param options.bias the same on a scale that is even on both sides: −1 is the base 2, 0 the base 1, 1 the base ½
 * @throws FakerError for a base that is not above 0
 */
export function exponentialDistributor(
  options: { readonly base?: number | undefined } | { readonly bias?: number | undefined } = {},
): Distributor {
  const { base = baseOf((options as { bias?: number }).bias ?? -1) } = options as { base?: number };
  if (!(base > 0)) throw new FakerError(`exponentialDistributor: base is ${base}; base should be greater than 0`);
  if (base === 1) return (randomizer) => randomizer.next();
  // Not Math.pow, whose last digits differ between engines.
  const logarithm = naturalLog(base);
  return (randomizer) => (naturalExp(randomizer.next() * logarithm) - 1) / (base - 1);
}

function baseOf(bias: number): number {
  return bias <= 0 ? 1 - bias : 1 / (1 + bias);
}

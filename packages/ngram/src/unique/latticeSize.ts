import { ArgumentError } from '../PhonyError.ts';
import { LARGEST_SIZE } from './KeyedPermutation.ts';

/** Points for each value of the capacity. */
const POINTS_PER_VALUE = 1.25;

/**
 * How many points a lattice needs for up to `capacity` values: `ceil(1.25 · capacity / mass)`.
 *
 * With `capacity / mass` points each value would be included as often as `capacity` draws are expected to give it, at most
 * once: as many values as draws, less those that draws would repeat. The quarter on top makes up for repetitions of up
 * to a fifth. So a model that would, in as many draws, repeat itself seldom meets the capacity, and on average exceeds it
 * by no more than a quarter; one that has less to say leaves slots empty. More points do not only give more values but
 * weaken the preference for likely ones: they bring the included values nearer to a uniform choice from all that can be.
 * @param capacity an integer above 0
 * @param mass what the probabilities times acceptances of all values add up to, where that is known to be less than 1
 * @throws ArgumentError `INVALID_CAPACITY`, also where 2^53 − 1 points are not enough
 */
export function latticeSize(capacity: number, mass = 1): number {
  const size = Math.ceil((capacity * POINTS_PER_VALUE) / mass);
  // A size that is not a number fails here too.
  if (!(Number.isInteger(capacity) && size >= 1 && size <= LARGEST_SIZE)) {
    const maximum = mass > 0 ? Math.floor((LARGEST_SIZE / POINTS_PER_VALUE) * mass) : 0;
    throw new ArgumentError(
      'INVALID_CAPACITY',
      `capacity ${String(capacity)} is not an integer from 1 to ${maximum}${mass === 1 ? '' : `, what a model of mass ${mass} has room for`}; say how many values you need at most`,
      { details: { capacity, maximum, mass } },
    );
  }
  return size;
}

import { toDate } from '../../core/ReferenceDate.ts';
import { FakerError } from '../../FakerError.ts';
import type { Randomizer } from '../../randomizer/Randomizer.ts';

/** In milliseconds. */
export const DAY = 86_400_000;

/**
 * A date between two, both included, in whole milliseconds.
 * @param from in milliseconds since 1970
 * @param to in milliseconds since 1970
 * @throws FakerError where there is none
 */
export function drawInstant(randomizer: Randomizer, from: number, to: number): Date {
  if (from < to) return new Date(from + Math.floor(randomizer.next() * (to - from + 1)));
  if (from === to) return new Date(from);
  // Only what is out of order or no number comes here.
  throw new FakerError(
    `The date from must be before the date to: ${toDate(from, 'from').toISOString()}, ${toDate(to, 'to').toISOString()}`,
  );
}

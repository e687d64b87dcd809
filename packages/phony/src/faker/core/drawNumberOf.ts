import { FakerError } from '../FakerError.ts';
import type { Randomizer } from '../randomizer/Randomizer.ts';
import { drawCount, type NumberOrRange } from './draws.ts';

/** More parts than any text has: V8's are at most so long. */
const MOST = 536_870_888;

/**
 * How many parts a text or a list has: the number, or one of the range.
 * @throws FakerError for a range that is none or has no upper end, and for what is neither
 */
export function drawNumberOf(randomizer: Randomizer, count: NumberOrRange): number {
  if (typeof count === 'number' && !(count > MOST)) return count;
  const drawn = typeof count === 'object' ? drawCount(randomizer, count) : Number.POSITIVE_INFINITY;
  if (drawn <= MOST) return drawn;
  throw new FakerError(
    `A count is a number up to ${MOST} or { min, max }, not ${typeof count === 'object' ? JSON.stringify(count) : String(count)}.`,
  );
}

import {
  type Distribution,
  drawReal,
  type RandomStream,
  uniformInt,
  type ZipfDistribution,
} from '@phonyland/language-generator';

/** How instants of a range are distributed: parameters are in days from the beginning of the range. */
export type InstantDistribution = Exclude<Distribution, ZipfDistribution>;

/** A day of 24 hours in milliseconds. */
export const DAY = 86_400_000;

/** Neither before this in milliseconds nor after its opposite is there a `Date`. */
const MOST_TIME = 8.64e15;

/**
 * Draws instants between two, both included, in whole milliseconds since 1970.
 * @param from bounds beyond what a `Date` can hold are moved to its ends
 * @param to not before `from`
 */
export function drawInstant(
  path: string,
  distribution: InstantDistribution,
  from: number,
  to: number,
): (random: RandomStream) => number {
  const first = Math.min(Math.max(Math.ceil(from), -MOST_TIME), MOST_TIME);
  const last = Math.max(Math.min(Math.floor(to), MOST_TIME), first);
  if (distribution === 'uniform') return uniformInt(first, last);
  const days = drawReal(path, distribution, 0, (last - first) / DAY);
  return (random) => Math.min(first + Math.round(days(random) * DAY), last);
}

import type { Randomizer } from '../../randomizer/Randomizer.ts';

/**
 * A price that was drawn, in its smallest units, with the last digit that prices have: half of them end in 9, three in ten in 5, one in ten in
 * 0, the others in any digit. A price that would leave the bounds by it stays as it is.
 * @param units the price in its smallest units
 * @param low the least price, in the same units
 * @param high the greatest
 */
export function endAsPricesDo(randomizer: Randomizer, units: number, low: number, high: number): number {
  const kind = randomizer.next();
  const digit = kind < 0.5 ? 9 : kind < 0.8 ? 5 : kind < 0.9 ? 0 : Math.floor(randomizer.next() * 10);
  const ended = units - (units % 10) + digit;
  return ended < low || ended > high ? units : ended;
}

import type { RandomStream } from '@phonyland/language-model';

/**
 * Draws places of a list as often as their weights say; one of weight 0 never.
 * @param weights finite, none below 0, their sum finite and above 0
 */
export function weightedIndex(weights: readonly number[]): (random: RandomStream) => number {
  const { length } = weights;
  const sums = new Float64Array(length);
  let total = 0;
  for (let i = 0; i < length; i++) {
    total += weights[i]!;
    sums[i] = total;
  }
  return (random) => {
    const point = random.fraction() * total;
    // The first place whose sum is above the point.
    let low = 0;
    let high = length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sums[middle]! > point) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

import { FakerError } from '../../FakerError.ts';
import type { Randomizer } from '../../randomizer/Randomizer.ts';

/** One of a list, each as often as its weight says. @throws FakerError for an empty list, and for a weight that is not above 0 */
export function drawWeighted<T>(randomizer: Randomizer, list: readonly { weight: number; value: T }[]): T {
  const { length } = list;
  if (length === 0) throw new FakerError('weightedArrayElement expects an array with at least one element');
  let sum = 0;
  for (let i = 0; i < length; i++) {
    const { weight } = list[i]!;
    if (!(weight > 0)) throw wrongWeight(weight);
    // Weights may be texts of numbers.
    sum += typeof weight === 'number' ? weight : Number(weight);
  }
  let left = randomizer.next() * sum;
  for (let i = 0; i < length; i++) {
    left -= list[i]!.weight;
    if (left < 0) return list[i]!.value;
  }
  return list[length - 1]!.value;
}

function wrongWeight(weight: unknown): FakerError {
  return new FakerError(
    `weightedArrayElement expects an array of { weight, value } objects where weight is a positive number, not ${String(weight)}`,
  );
}

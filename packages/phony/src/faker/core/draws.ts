import { FakerError } from '../FakerError.ts';
import type { Randomizer } from '../randomizer/Randomizer.ts';

// What modules draw of a randomizer, each of as few of its numbers as it needs.

export interface NumberRange {
  min: number;
  max: number;
}
export type NumberOrRange = number | NumberRange;
export type Casing = 'upper' | 'lower' | 'mixed';

/** An integer from `min` to `max`, both integers and included. Where they are the same no number of the stream is taken. */
export function drawInt(randomizer: Randomizer, min: number, max: number): number {
  return min === max ? min : Math.floor(randomizer.next() * (max - min + 1) + min);
}

/** True with a probability. What is certain takes no number of the stream. */
export function drawChance(randomizer: Randomizer, probability: number): boolean {
  if (probability >= 1) return true;
  return probability > 0 && randomizer.next() < probability;
}

/** One of a list that has some; of a list of one without a number of the stream. */
export function drawOne<T>(randomizer: Randomizer, list: readonly T[]): T {
  const { length } = list;
  return list[length === 1 ? 0 : Math.floor(randomizer.next() * length)]!;
}

/** The number itself, or one of a range of integers. @throws FakerError where the range is none */
export function drawCount(randomizer: Randomizer, count: NumberOrRange): number {
  if (typeof count === 'number') return count;
  const { min = 0, max = Number.MAX_SAFE_INTEGER } = count;
  return drawInteger(randomizer, min, max);
}

/** So many characters of an alphabet; of one of one character without numbers of the stream. */
export function drawCharacters(randomizer: Randomizer, alphabet: string | readonly string[], length: number): string {
  const { length: size } = alphabet;
  let text = '';
  if (size === 1) {
    for (let i = 1; i <= length; i++) text += alphabet[0]!;
    return text;
  }
  for (let i = 1; i <= length; i++) text += alphabet[Math.floor(randomizer.next() * size)]!;
  return text;
}

/**
 * An integer from `min` to `max`, which are any numbers.
 * @throws FakerError where there is none between them
 */
export function drawInteger(randomizer: Randomizer, min: number, max: number): number {
  const first = Math.ceil(min);
  const last = Math.floor(max);
  if (last <= first) return onlyInteger(min, max, first, last);
  return Math.floor(randomizer.next() * (last - first + 1) + first);
}

/** The one integer there is. @throws FakerError where there is none */
function onlyInteger(min: number, max: number, first: number, last: number): number {
  if (first === last) return first;
  if (max >= min) throw new FakerError(`No suitable integer value between ${min} and ${max} found.`);
  throw new FakerError(`Max ${max} should be greater than or equal to min ${min}.`);
}

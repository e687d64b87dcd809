import { decimalText } from '../../../draw/decimalText.ts';
import { FakerError } from '../../FakerError.ts';
import type { Randomizer } from '../../randomizer/Randomizer.ts';

/** `toFixed` has no more. */
const MOST_DECIMALS = 100;
/** Up to so many units, digits written one by one are those of `toFixed`, and written sooner. */
const MOST_UNITS = 1e15;

/**
 * A number of so many decimals, as text.
 * @throws FakerError where max is below min, where no number of so many decimals is between them, and for decimals that are no integer from
 * 0 to 100
 */
export function drawAmount(randomizer: Randomizer, min: number, max: number, decimals: number): string {
  if (!(max < min || max >= min)) throw new FakerError(`min ${min} and max ${max} should be numbers.`);
  if (max < min) throw new FakerError(`Max ${max} should be greater than min ${min}.`);
  if (!Number.isInteger(decimals)) throw new FakerError(`dec ${decimals} should be an integer.`);
  if (decimals < 0 || decimals > MOST_DECIMALS) throw new FakerError(`dec ${decimals} should be from 0 to 100.`);
  const scale = 10 ** decimals;
  if (min === max) return min.toFixed(decimals);
  let least = Math.ceil(min * scale);
  let most = Math.floor(max * scale);
  // 0.29 times 100 is 28.999999999999996 in binary: the bounds themselves belong to the range.
  if ((least - 1) / scale >= min) least--;
  if ((most + 1) / scale <= max) most++;
  if (most < least) throw new FakerError(`No number with ${decimals} decimals is from ${min} to ${max}.`);
  const units = Math.floor(randomizer.next() * (most - least + 1)) + least;
  if (units > MOST_UNITS || units < -MOST_UNITS) return (units / scale).toFixed(decimals);
  return units < 0 ? `-${decimalText(-units, decimals)}` : decimalText(units, decimals);
}

/** The digits before the decimal point in threes, with commas between them: `-1,234.50`. */
export function inThrees(amount: string): string {
  const point = amount.indexOf('.');
  let at = (point === -1 ? amount.length : point) - 3;
  let text = amount;
  for (const first = amount.startsWith('-') ? 1 : 0; at > first; at -= 3)
    text = `${text.slice(0, at)},${text.slice(at)}`;
  return text;
}

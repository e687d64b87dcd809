import type { NumberOrRange, NumberRange } from '../../core/draws.ts';
import { FakerError } from '../../FakerError.ts';

/**
 * How far away dates are, from a number or a range of that.
 * @param unit `years` or `days`
 * @throws FakerError where that is nothing
 */
export function spanOf(given: NumberOrRange, unit: string): NumberRange {
  const span = typeof given === 'number' ? { min: 0, max: given } : given;
  if (span.max <= 0) throw new FakerError(`The ${unit} must be above 0, not ${span.max}`);
  if (span.min >= span.max) {
    throw new FakerError(`The maximum of the ${unit}, ${span.max}, must be above their minimum, ${span.min}`);
  }
  return span;
}

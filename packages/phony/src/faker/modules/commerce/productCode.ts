import { gtinDigit } from '../../../checks/gtin.ts';
import { DIGITS } from '../../../draw/drawText.ts';
import { drawCharacters } from '../../core/draws.ts';
import { FakerError } from '../../FakerError.ts';
import type { Randomizer } from '../../randomizer/Randomizer.ts';

/** How many digits stand before the check digit. */
const LENGTH = 11;

/** A UPC-A with its check digit (GS1 General Specifications, section 7.9). @throws FakerError for a prefix that is none */
export function productCode(randomizer: Randomizer, prefix: string): string {
  if (typeof prefix !== 'string') throw new FakerError(`commerce.upc: the prefix ${String(prefix)} must be a text`);
  if (prefix.length > LENGTH) throw new FakerError(`commerce.upc: the prefix ${prefix} has more than ${LENGTH} digits`);
  if (!/^\d*$/.test(prefix)) throw new FakerError(`commerce.upc: the prefix ${prefix} must be of digits alone`);
  const digits = prefix + drawCharacters(randomizer, DIGITS, LENGTH - prefix.length);
  return digits + gtinDigit(digits);
}

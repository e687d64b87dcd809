import type { Rule } from '@phonyland/language-generator';
import { drawText, HEX_DIGITS } from '../../draw/drawText.ts';

/** Ten years. */
const MOST_AGE = 315_360_000;

/**
 * Identifiers of documents in MongoDB (BSON ObjectId) in 24 small hexadecimal digits: the second of their making, within the ten years
 * before the reference date, and eight random bytes (the process and its counter).
 */
export const mongodbObjectId: Rule<string> = {
  options: {},
  prepare:
    (_options, { root }) =>
    (random) => {
      const second = Math.floor(root.referenceDate / 1000) - random.below(MOST_AGE);
      // The field has 32 bits without sign; it wraps around outside of 1970 to 2106.
      return (second >>> 0).toString(16).padStart(8, '0') + drawText(random, HEX_DIGITS, 16);
    },
};

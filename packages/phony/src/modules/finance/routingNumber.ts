import type { Rule } from '@phonyland/language-generator';
import { abaDigit } from '../../checks/aba.ts';
import { drawDigits } from '../../draw/drawDigits.ts';

/**
 * Routing transit numbers of US banks (American Bankers Association): two digits of a Federal Reserve district, 01 to 12 for banks and 21
 * to 32 for thrift institutions, six digits, and the check digit.
 */
export const routingNumber: Rule<string> = {
  options: {},
  prepare: () => (random) => {
    const district = 1 + random.below(12) + 20 * random.below(2);
    const digits = String(district).padStart(2, '0') + drawDigits(random, 6);
    return digits + abaDigit(digits);
  },
};

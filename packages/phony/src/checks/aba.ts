const WEIGHTS = [3, 7, 1, 3, 7, 1, 3, 7] as const;

/**
 * The check digit of the routing transit number of US banks: the digits weigh 3, 7 and 1 by turns, and the sum with the check digit is a
 * multiple of ten (American Bankers Association, Key to Routing Numbers).
 *
 * @param digits the eight digits before it
 */
export function abaDigit(digits: string): string {
  let sum = 0;
  for (let i = 0; i < WEIGHTS.length; i++) sum += (digits.charCodeAt(i) - 48) * WEIGHTS[i]!;
  return String((10 - (sum % 10)) % 10);
}

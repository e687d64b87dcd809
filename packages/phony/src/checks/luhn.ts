/**
 * The check digit of the Luhn algorithm (ISO/IEC 7812-1, annex B): of payment cards, IMEIs and others. Counting from the check digit,
 * every second digit is doubled, with the digits of the product added; the sum of all is a multiple of ten.
 *
 * @param digits all digits before the check digit
 */
export function luhnDigit(digits: string): string {
  let sum = 0;
  for (let i = digits.length - 1, doubled = true; i >= 0; i--, doubled = !doubled) {
    const digit = digits.charCodeAt(i) - 48;
    const weighted = doubled ? 2 * digit : digit;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return String((10 - (sum % 10)) % 10);
}

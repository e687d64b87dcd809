/**
 * The check digit of GTINs: EAN-13 and ISBN-13, EAN-8, UPC-A, GTIN-14, and of SSCC. From the right, digits weigh 3 and 1 by turns; the sum
 * with the check digit is a multiple of ten (GS1 General Specifications, section 7.9; ISO 2108 for ISBN).
 *
 * @param digits all digits before the check digit
 */
export function gtinDigit(digits: string): string {
  let sum = 0;
  for (let i = digits.length - 1, weight = 3; i >= 0; i--, weight = 4 - weight) {
    sum += (digits.charCodeAt(i) - 48) * weight;
  }
  return String((10 - (sum % 10)) % 10);
}

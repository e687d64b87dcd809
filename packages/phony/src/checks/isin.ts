import { luhnDigit } from './luhn.ts';

/**
 * The check digit of an ISIN (ISO 6166): Luhn's, over the digits that come of writing each letter as two, A = 10 to Z = 35.
 *
 * @param text the country's two letters and nine letters and digits
 */
export function isinDigit(text: string): string {
  let digits = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    digits += code < 65 ? code - 48 : code - 55;
  }
  return luhnDigit(digits);
}

/**
 * The remainder by 97 of a text read as one number, with letters as two digits, A = 10 to Z = 35 (ISO/IEC 7064, MOD 97-10). A text with
 * valid check digits leaves 1.
 *
 * @param text digits and capital letters
 */
export function mod97(text: string): number {
  let rest = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    rest = code < 65 ? (rest * 10 + code - 48) % 97 : (rest * 100 + code - 55) % 97;
  }
  return rest;
}

/**
 * The two check digits of ISO/IEC 7064, MOD 97-10: of IBANs (ISO 13616), LEIs (ISO 17442) and bank accounts.
 *
 * @param text what stands before them
 */
export function mod97Digits(text: string): string {
  return String(98 - mod97(`${text}00`)).padStart(2, '0');
}

/**
 * The check character of ISBN-10 (ISO 2108:1992) and ISSN (ISO 3297): from the right the digits weigh 2, 3, 4 …; the sum with the check
 * character, which weighs 1, is a multiple of eleven. Ten is written X.
 *
 * @param digits all digits before the check character: nine of an ISBN, seven of an ISSN
 */
export function mod11Character(digits: string): string {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) sum += (digits.charCodeAt(i) - 48) * (digits.length + 1 - i);
  const rest = (11 - (sum % 11)) % 11;
  return rest === 10 ? 'X' : String(rest);
}

/**
 * A number of units as a decimal number: 1234 with two decimals is `12.34`.
 *
 * @param units an integer ≥ 0
 */
export function decimalText(units: number, fractionDigits: number): string {
  if (fractionDigits === 0) return String(units);
  const digits = String(units).padStart(fractionDigits + 1, '0');
  return `${digits.slice(0, -fractionDigits)}.${digits.slice(-fractionDigits)}`;
}

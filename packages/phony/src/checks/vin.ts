/** What letters count; I, O and Q are in no VIN. */
const VALUES: Readonly<Record<string, number>> = {
  ...{ A: 1, B: 2, C: 3, D: 4, E: 5, F: 6, G: 7, H: 8 },
  ...{ J: 1, K: 2, L: 3, M: 4, N: 5, P: 7, R: 9 },
  ...{ S: 2, T: 3, U: 4, V: 5, W: 6, X: 7, Y: 8, Z: 9 },
};
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2] as const;

/** What a VIN is spelled with (ISO 3779): digits and the capital letters without I, O and Q, which look like digits. */
export const VIN_CHARACTERS = '0123456789ABCDEFGHJKLMNPRSTUVWXYZ';

/**
 * The check digit of a vehicle identification number, its ninth character: the weighted sum of what the characters count, by 11; ten is
 * written X (49 CFR § 565.15 (c); required in North America, customary in China).
 *
 * @param vin all 17 characters; which one stands at the ninth place does not matter
 */
export function vinDigit(vin: string): string {
  let sum = 0;
  for (let i = 0; i < WEIGHTS.length; i++) {
    const sign = vin.charAt(i);
    sum += (VALUES[sign] ?? Number(sign)) * WEIGHTS[i]!;
  }
  const rest = sum % 11;
  return rest === 10 ? 'X' : String(rest);
}

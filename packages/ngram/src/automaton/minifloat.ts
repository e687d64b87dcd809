/**
 * Weights in 16 bits: 5 bits of exponent over 11 of fraction, unsigned. Whole numbers up to 4,095 are exact, larger ones
 * are off by at most 1 in 4,096; the largest is 4,095 · 2^30.
 */
export const LARGEST_WEIGHT: number = 4095 * 2 ** 30;

/** The value of a 16-bit code. */
export function decodeWeight(code: number): number {
  const exponent = code >>> 11;
  return exponent === 0 ? code : (2048 + (code & 2047)) * POWERS[exponent - 1]!;
}

/**
 * The code of the nearest value; a value above 0 never becomes 0.
 * @param value from 0 to `LARGEST_WEIGHT`
 */
export function encodeWeight(value: number): number {
  if (value <= 0) return 0;
  if (value < 1) return 1;
  let exponent = 1;
  while (exponent < 31 && value >= 4096 * POWERS[exponent - 1]!) exponent++;
  // Rounding may carry into the next exponent; the codes run on, so adding is enough.
  const fraction = Math.round(value / POWERS[exponent - 1]!) - 2048;
  return fraction < 0 ? Math.round(value) : Math.min(65535, (exponent << 11) + fraction);
}

const POWERS: readonly number[] = Array.from({ length: 31 }, (_, i) => 2 ** i);

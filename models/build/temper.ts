/** Exponents that need square roots alone: those are exact in every engine, other powers are not. */
export type Tempering = 0 | 0.25 | 0.5 | 1;

/**
 * The weight that a row is trained with: its own over the lightest row's, to the power of `tempering`, rounded, at least 1.
 * @param weight at least `lightest`
 * @param lightest above 0
 */
export function temper(weight: number, lightest: number, tempering: Tempering): number {
  if (tempering === 0) return 1;
  let tempered = weight / lightest;
  for (let exponent = 1; exponent > tempering; exponent /= 2) tempered = Math.sqrt(tempered);
  return Math.max(1, Math.round(tempered));
}

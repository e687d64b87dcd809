/** What is taken off a count of 1, of 2, and of 3 or more. */
export type Discounts = readonly [one: number, two: number, more: number];

/** Used where a count-of-counts is 0 and the estimate has no value: halves, as a wide prior for sparse data. */
export const FALLBACK_DISCOUNTS: Discounts = [0.5, 1, 1.5];

/**
 * The three discounts of modified Kneser–Ney smoothing, from how many n-grams have a count of exactly 1, 2, 3 and 4
 * (Chen and Goodman, "An Empirical Study of Smoothing Techniques for Language Modeling", 1998, equation 26).
 *
 * Where n1, n2 or n3 is 0 the formulas have no value or claim that nothing is left to discount; then, and where small
 * samples push a discount out of (0, its count), that discount is taken from `FALLBACK_DISCOUNTS`.
 */
export function estimateDiscounts(n1: number, n2: number, n3: number, n4: number): Discounts {
  if (n1 === 0 || n2 === 0) return FALLBACK_DISCOUNTS;
  const y = n1 / (n1 + 2 * n2);
  const one = 1 - (2 * y * n2) / n1;
  const two = 2 - (3 * y * n3) / n2;
  const more = n3 === 0 ? FALLBACK_DISCOUNTS[2] : 3 - (4 * y * n4) / n3;
  return [
    one > 0 ? one : FALLBACK_DISCOUNTS[0],
    two > 0 && two < 2 ? two : FALLBACK_DISCOUNTS[1],
    more > 0 && more < 3 ? more : FALLBACK_DISCOUNTS[2],
  ];
}

/** ln 2 in two parts: the first has so few bits that its multiples are exact (the split of fdlibm, Sun Microsystems 1993). */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/** As many terms of the series as change anything: with |r| below 0.35 the next one is below 2^-58. */
const TERMS = 14;

/**
 * e to the power of `x`, to 1e-15 of its value, by + − × ÷ alone: `Math.exp` differs between engines in its last digit, and values
 * must not. 0 below about −745, infinity above about 709.8.
 *
 * x = k · ln 2 + r with r between −½ ln 2 and ½ ln 2, and eˣ = 2ᵏ · eʳ, eʳ by its Taylor series.
 */
export function naturalExp(x: number): number {
  if (x > 710) return Number.POSITIVE_INFINITY;
  if (x < -746) return 0;
  let k = Math.floor(x * Math.LOG2E + 0.5);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  let sum = 1;
  for (let n = TERMS; n > 0; n--) sum = 1 + (r / n) * sum;
  for (; k >= 16; k -= 16) sum *= 65536;
  for (; k > 0; k--) sum *= 2;
  for (; k <= -16; k += 16) sum /= 65536;
  for (; k < 0; k++) sum /= 2;
  return sum;
}

/** As many terms of the series as change anything: the next one is below 2^-56 of the sum. */
const TERMS = 11;

/**
 * The natural logarithm of a finite number above 0, to 1e-15 of its value, by + − × ÷ alone. `Math.log` is left to the
 * engine by the language's standard (its constants are not) and differs between engines in its last digit, and a
 * model's bytes rest on this one.
 *
 * x = m · 2^k with m between √½ and √2, and ln m = 2 artanh s = 2 (s + s³/3 + s⁵/5 + …) with s = (m − 1) / (m + 1).
 */
export function naturalLog(x: number): number {
  let m = x;
  let k = 0;
  while (m >= 65536) {
    m /= 65536;
    k += 16;
  }
  while (m < 1 / 65536) {
    m *= 65536;
    k -= 16;
  }
  while (m > Math.SQRT2) {
    m /= 2;
    k++;
  }
  while (m * Math.SQRT2 < 1) {
    m *= 2;
    k--;
  }
  const s = (m - 1) / (m + 1);
  const square = s * s;
  let sum = 0;
  for (let n = TERMS; n > 0; n--) sum = square * (1 / (2 * n + 1) + sum);
  return k * Math.LN2 + 2 * (s + s * sum);
}

import { naturalLog, type RandomStream } from '@phonyland/language-model';
import { naturalExp } from './naturalExp.ts';

/** Below this the quotients are taken from their series: their numerators would lose digits. */
const NEAR = 0.05;
const TERMS = 12;

/**
 * Draws ranks from 1 to `count` with the law of Zipf: rank k as often as k^(−exponent). By rejection-inversion (Hörmann and Derflinger,
 * "Rejection-inversion to generate variates from monotone discrete distributions", 1996): no table, so that any number of ranks costs
 * the same, and nearly all that is tried is taken.
 * @param count an integer from 1 to 2^53
 * @param exponent above 0
 */
export function zipf(count: number, exponent: number): (random: RandomStream) => number {
  const height = (x: number): number => naturalExp(-exponent * naturalLog(x));
  // The integral of the height from 1, and its inverse; in this form they are smooth where the exponent is 1.
  const area = (x: number): number => {
    const log = naturalLog(x);
    return expQuotient((1 - exponent) * log) * log;
  };
  const placeOf = (a: number): number => naturalExp(logQuotient((1 - exponent) * a) * a);
  const top = area(1.5) - 1;
  const bottom = area(count + 0.5);
  const sure = 2 - placeOf(area(2.5) - height(2));
  return (random) => {
    for (;;) {
      const a = bottom + random.fraction() * (top - bottom);
      const x = placeOf(a);
      const rank = Math.min(Math.max(Math.floor(x + 0.5), 1), count);
      if (rank - x <= sure || a >= area(rank + 0.5) - height(rank)) return rank;
    }
  };
}

/** (eᵗ − 1) ÷ t */
function expQuotient(t: number): number {
  if (t > NEAR || t < -NEAR) return (naturalExp(t) - 1) / t;
  let sum = 1;
  for (let n = TERMS; n > 1; n--) sum = 1 + (t / n) * sum;
  return sum;
}

/** ln(1 + t) ÷ t; where rounding took t to −1 or below, infinity. */
function logQuotient(t: number): number {
  if (t <= -1) return Number.POSITIVE_INFINITY;
  if (t > NEAR || t < -NEAR) return naturalLog(1 + t) / t;
  let sum = 0;
  for (let n = TERMS; n > 0; n--) sum = 1 / n - t * sum;
  return sum;
}

import { naturalLog, type RandomStream } from '@phonyland/language-model';
import { naturalExp } from './naturalExp.ts';
import { truncatedExponential } from './truncatedExponential.ts';

/** Beyond this the square of a bound is all that counts: √(a² + 4) is a. */
const FAR = 1e8;
/** √(2π): as wide as an even density of the height of the normal one. */
const EVEN_WIDTH = 2.5066282746310002;

/**
 * Draws from the standard normal distribution on condition that the value is between two bounds, by the cases of Robert, "Simulation
 * of truncated normal variables" (1995): exact, and of all that is tried at least three of eight are taken, however far from 0 the bounds
 * are.
 * @param low may be −infinity but not infinity; below `high`, which may be infinity but not −infinity
 */
export function truncatedNormal(low: number, high: number): (random: RandomStream) => number {
  if (high < 0) {
    const mirrored = truncatedNormal(-high, -low);
    return (random) => -mirrored(random);
  }
  if (low > 0) return tail(low, high);
  return high - low > EVEN_WIDTH ? around(low, high) : within(low, high);
}

/** Normal values until one is between the bounds, with 0 among them: by the polar method (Marsaglia and Bray 1964). */
function around(low: number, high: number): (random: RandomStream) => number {
  return (random) => {
    for (;;) {
      const u = 2 * random.fraction() - 1;
      const v = 2 * random.fraction() - 1;
      const square = u * u + v * v;
      if (square >= 1 || square === 0) continue;
      const z = u * Math.sqrt((-2 * naturalLog(square)) / square);
      if (z >= low && z <= high) return z;
    }
  };
}

/** Even values between near bounds, 0 among them, until one is taken with the height of the density there. */
function within(low: number, high: number): (random: RandomStream) => number {
  const width = high - low;
  return (random) => {
    for (;;) {
      const z = low + random.fraction() * width;
      if (random.fraction() < naturalExp(-0.5 * z * z)) return z;
    }
  };
}

/** Exponential values above the lower bound until one is taken: the rate is the one that is refused the least without an upper bound. */
function tail(low: number, high: number): (random: RandomStream) => number {
  const rate = low > FAR ? low : (low + Math.sqrt(low * low + 4)) / 2;
  const draw = truncatedExponential(rate, high - low);
  // Where the density is nearest to the exponential one: there every value is taken.
  const best = Math.min(rate, high);
  return (random) => {
    for (;;) {
      const z = low + draw(random);
      if (random.fraction() < naturalExp(0.5 * (best - z) * (best + z - 2 * rate))) return z;
    }
  };
}

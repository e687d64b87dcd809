import { naturalLog, type RandomStream } from '@phonyland/language-model';
import { naturalExp } from './naturalExp.ts';

/**
 * Draws from the exponential distribution on condition that the value is below a bound: the density falls as e^(−rate · x) from 0 to
 * `width`. By inversion; where the density hardly falls and inversion would lose digits, by rejection of even values.
 * @param rate above 0
 * @param width above 0; infinity for no bound
 */
export function truncatedExponential(rate: number, width: number): (random: RandomStream) => number {
  const fall = rate * width;
  if (fall < 1) {
    return (random) => {
      for (;;) {
        const x = random.fraction() * width;
        if (random.fraction() < naturalExp(-rate * x)) return x;
      }
    };
  }
  const mass = 1 - naturalExp(-fall);
  return (random) => Math.min(-naturalLog(1 - random.fraction() * mass) / rate, width);
}

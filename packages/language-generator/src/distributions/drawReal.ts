import { naturalLog, type RandomStream } from '@phonyland/language-model';
import { invalidOption } from '../rules/readOptions.ts';
import type { Distribution, LogNormalDistribution, NormalDistribution, ZipfDistribution } from './Distribution.ts';
import { naturalExp } from './naturalExp.ts';
import { truncatedExponential } from './truncatedExponential.ts';
import { truncatedNormal } from './truncatedNormal.ts';

/**
 * Draws real numbers from `low` to `high` with a distribution in its canonical form.
 * @param path of the generator, which messages name
 * @param high not below `low`; both finite, and so is their distance
 * @throws ArgumentError `INVALID_OPTIONS` for a log-normal distribution where all is below 0
 */
export function drawReal(
  path: string,
  distribution: Exclude<Distribution, ZipfDistribution>,
  low: number,
  high: number,
): (random: RandomStream) => number {
  const width = high - low;
  if (distribution === 'uniform') return (random) => Math.min(low + random.fraction() * width, high);
  if (low === high) return () => low;
  switch (distribution.type) {
    case 'normal':
      return normal(distribution, low, high);
    case 'logNormal':
      if (high <= 0) {
        throw invalidOption(path, 'distribution', distribution, `its values are above 0, and max is ${high}`);
      }
      return logNormal(distribution, low, high);
    case 'exponential': {
      const { rate = 5 / width } = distribution;
      const draw = truncatedExponential(Math.abs(rate), width);
      return rate < 0 ? (random) => Math.max(high - draw(random), low) : (random) => Math.min(low + draw(random), high);
    }
  }
}

function normal(given: NormalDistribution, low: number, high: number): (random: RandomStream) => number {
  const width = high - low;
  return normalAround(given.mean ?? low + width / 2, given.deviation ?? width / 6, low, high);
}

function logNormal(given: LogNormalDistribution, low: number, high: number): (random: RandomStream) => number {
  const top = naturalLog(high);
  const bottom = low > 0 ? naturalLog(low) : Number.NEGATIVE_INFINITY;
  const center =
    given.median !== undefined ? naturalLog(given.median) : low > 0 ? (bottom + top) / 2 : top - naturalLog(8);
  // With the median at the upper bound or above it, its distance from there says nothing.
  const { deviation = top > center ? (top - center) / 3 : 1 } = given;
  const draw = normalAround(center, deviation, bottom, top);
  return (random) => within(naturalExp(draw(random)), low, high);
}

function normalAround(mean: number, deviation: number, low: number, high: number): (random: RandomStream) => number {
  const lowest = (low - mean) / deviation;
  const highest = (high - mean) / deviation;
  // Beyond what numbers can tell, all of it is at the nearer bound.
  if (lowest === Number.POSITIVE_INFINITY) return () => low;
  if (highest === Number.NEGATIVE_INFINITY) return () => high;
  const draw = truncatedNormal(lowest, highest);
  return (random) => within(mean + deviation * draw(random), low, high);
}

/** Rounding must not lead out of the range. */
function within(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

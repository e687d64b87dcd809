import type { RandomStream } from '@phonyland/language-model';
import type { Distribution } from './Distribution.ts';
import { drawReal } from './drawReal.ts';
import { uniformInt } from './uniformInt.ts';
import { zipf } from './zipf.ts';

/**
 * Draws places of evenly spaced values with a distribution in its canonical form: `first`, `first + step`, … Each value stands for the
 * real numbers that are nearer to it than to the others; with zipf, for its rank.
 * @param path of the generator, which messages name
 * @param count of the values, from 1 to 2^53
 * @returns a function that draws from 0 to `count` − 1
 * @throws ArgumentError `INVALID_OPTIONS` as `drawReal`
 */
export function drawIndex(
  path: string,
  distribution: Distribution,
  first: number,
  step: number,
  count: number,
): (random: RandomStream) => number {
  if (distribution === 'uniform') return uniformInt(0, count - 1);
  if (distribution.type === 'zipf') {
    const draw = zipf(count, distribution.exponent ?? 1);
    return (random) => draw(random) - 1;
  }
  const low = first - step / 2;
  const draw = drawReal(path, distribution, low, first + (count - 1) * step + step / 2);
  return (random) => Math.min(Math.floor((draw(random) - low) / step), count - 1);
}

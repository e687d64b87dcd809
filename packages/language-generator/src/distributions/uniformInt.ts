import type { RandomStream } from '@phonyland/language-model';
import { uniformBigInt } from './uniformBigInt.ts';

const WORD = 4294967296;
/** Up to here a number of integers is counted exactly. */
const MOST_COUNTED = 2 ** 53;

/**
 * Draws integers from `min` to `max`, both included, each equally likely: by multiplication and rejection for up to 2^32 of them
 * (`RandomStream.below`), by rejection of as many bits as are needed beyond.
 * @param min a safe integer, as is `max`, which is not below it
 */
export function uniformInt(min: number, max: number): (random: RandomStream) => number {
  const count = max - min + 1;
  if (count <= WORD) return (random) => min + random.below(count);
  if (count >= MOST_COUNTED) {
    const draw = uniformBigInt(BigInt(min), BigInt(max));
    return (random) => Number(draw(random));
  }
  // The upper word of the last number, with ones in all its bits below the first.
  const mask = 2 ** (32 - Math.clz32((count - 1) / WORD)) - 1;
  return (random) => {
    for (;;) {
      const drawn = (random.next() & mask) * WORD + (random.next() >>> 0);
      if (drawn < count) return min + drawn;
    }
  };
}

import type { RandomStream } from '@phonyland/language-model';

/**
 * Draws big integers from `min` to `max`, both included, each equally likely: as many random bits as the range has are drawn, and drawn
 * anew where they are beyond it, which is less than every second time.
 * @param max not below `min`
 */
export function uniformBigInt(min: bigint, max: bigint): (random: RandomStream) => bigint {
  const last = max - min;
  const words = Math.ceil(last.toString(16).length / 8);
  const first = 32 - Math.clz32(Number(last >> BigInt(32 * (words - 1))));
  return (random) => {
    for (;;) {
      let drawn = first === 0 ? 0n : BigInt(random.next() >>> (32 - first));
      for (let word = 1; word < words; word++) drawn = (drawn << 32n) | BigInt(random.next() >>> 0);
      if (drawn <= last) return min + drawn;
    }
  };
}

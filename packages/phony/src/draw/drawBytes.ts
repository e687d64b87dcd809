import type { RandomStream } from '@phonyland/language-generator';

/** So many random bytes. */
export function drawBytes(random: RandomStream, count: number): Uint8Array {
  const bytes = new Uint8Array(count);
  for (let i = 0; i < count; i += 4) {
    const word = random.next();
    for (let at = i; at < i + 4 && at < count; at++) bytes[at] = word >>> (8 * (at - i));
  }
  return bytes;
}

import type { RandomStream } from '@phonyland/language-generator';

/** Crockford's base 32: without I, L, O and U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A ULID (github.com/ulid/spec): ten characters of time, sixteen random ones, in Crockford's base 32.
 * @param time milliseconds since 1970: 0 to 2^48 − 1
 */
export function ulid(random: RandomStream, time: number): string {
  let text = '';
  let left = time;
  for (let i = 0; i < 10; i++) {
    text = ALPHABET.charAt(left % 32) + text;
    left = Math.floor(left / 32);
  }
  // Five bits each; a word has six such characters.
  for (let i = 0; i < 16; i += 6) {
    const word = random.next();
    for (let at = i; at < i + 6 && at < 16; at++) text += ALPHABET.charAt((word >>> (5 * (at - i))) & 31);
  }
  return text;
}

import type { Randomizer } from '../randomizer/Randomizer.ts';

/** The bytes as two small hexadecimal digits each. */
export const HEX_BYTES: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  (byte + 256).toString(16).slice(1),
);

/** So many small hexadecimal digits, eight of a number of the stream. */
export function drawHex(randomizer: Randomizer, length: number): string {
  let text = '';
  for (let left = Math.floor(length); left > 0; left -= 8) {
    const drawn = Math.floor(randomizer.next() * 4294967296);
    const eight =
      HEX_BYTES[drawn >>> 24]! +
      HEX_BYTES[(drawn >>> 16) & 255]! +
      HEX_BYTES[(drawn >>> 8) & 255]! +
      HEX_BYTES[drawn & 255]!;
    text += left < 8 ? eight.slice(0, left) : eight;
  }
  return text;
}

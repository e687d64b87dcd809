import type { RandomStream } from '@phonyland/language-generator';

const VARIANT = 0x80000000 | 0;

/** The hexadecimal digits of each byte, made at first use: looking them up is several times as fast as writing numbers. */
let byteDigits: readonly string[] | undefined;

/** A random UUID (RFC 9562, section 5.4): version 4 and the variant in their six bits, 122 random ones. */
export function uuid4(random: RandomStream): string {
  return spell(
    random.next(),
    (random.next() & 0xffff0fff) | 0x4000,
    (random.next() & 0x3fffffff) | VARIANT,
    random.next(),
  );
}

/**
 * A UUID that begins with its time (RFC 9562, section 5.7): 48 bits of milliseconds, version 7, twelve random bits, the variant, 62
 * random bits.
 * @param time milliseconds since 1970: 0 to 2^48 − 1
 */
export function uuid7(random: RandomStream, time: number): string {
  return spell(
    Math.floor(time / 65536) | 0,
    ((time % 65536) << 16) | 0x7000 | (random.next() >>> 20),
    (random.next() & 0x3fffffff) | VARIANT,
    random.next(),
  );
}

/** The 128 bits of four words in groups of 8, 4, 4, 4 and 12 small hexadecimal digits. */
function spell(a: number, b: number, c: number, d: number): string {
  byteDigits ??= Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
  const of = byteDigits;
  return (
    of[a >>> 24]! +
    of[(a >>> 16) & 255]! +
    of[(a >>> 8) & 255]! +
    of[a & 255]! +
    '-' +
    of[b >>> 24]! +
    of[(b >>> 16) & 255]! +
    '-' +
    of[(b >>> 8) & 255]! +
    of[b & 255]! +
    '-' +
    of[c >>> 24]! +
    of[(c >>> 16) & 255]! +
    '-' +
    of[(c >>> 8) & 255]! +
    of[c & 255]! +
    of[d >>> 24]! +
    of[(d >>> 16) & 255]! +
    of[(d >>> 8) & 255]! +
    of[d & 255]!
  );
}

/** Four 32-bit words: a key, a digest or the state of a random stream. */
export type Words4 = readonly [number, number, number, number];

/**
 * A keyed 128-bit hash of 32-bit words: the MAC Chaskey with 12 rounds (Mouha et al., "Chaskey: An Efficient MAC
 * Algorithm for 32-bit Microcontrollers", SAC 2014; the 12-round form of ISO/IEC 29192-6).
 *
 * The words of the key are signed, as this function gives them itself.
 *
 * It serves wherever an address becomes bits: stream keys from seed and path, digests of keys given to `for`, secrets.
 * Chosen because it is a pseudorandom function with a proof, needs 32-bit additions, rotations and exclusive-ors only,
 * and so gives the same words at full speed in every JavaScript engine.
 */
export function hash128(key: Words4, message: Int32Array, bytes: number): Words4 {
  const words = message.length;
  let a = key[0];
  let b = key[1];
  let c = key[2];
  let d = key[3];
  // Every block but the last is mixed as it is; the last one is padded and gets a subkey that tells the two cases apart.
  const whole = bytes > 0 && (bytes & 15) === 0;
  const last = whole ? words - 4 : (bytes >> 4) << 2;
  for (let i = 0; i < last; i += 4) {
    [a, b, c, d] = permute(a ^ message[i]!, b ^ message[i + 1]!, c ^ message[i + 2]!, d ^ message[i + 3]!);
  }
  const tail = [0, 0, 0, 0];
  for (let i = last; i < words; i++) tail[i - last] = message[i]!;
  let subkey = double(key);
  if (!whole) {
    tail[(bytes >> 2) & 3]! |= 1 << ((bytes & 3) << 3);
    subkey = double(subkey);
  }
  a ^= tail[0]! ^ subkey[0];
  b ^= tail[1]! ^ subkey[1];
  c ^= tail[2]! ^ subkey[2];
  d ^= tail[3]! ^ subkey[3];
  [a, b, c, d] = permute(a, b, c, d);
  return [a ^ subkey[0], b ^ subkey[1], c ^ subkey[2], d ^ subkey[3]];
}

/** The hash of a text, over its UTF-16 code units (each pair of units is one word, so no encoder is needed). */
export function hashText(key: Words4, text: string): Words4 {
  const units = text.length;
  const message = new Int32Array((units + 1) >> 1);
  for (let i = 0; i < units; i++) message[i >> 1]! |= text.charCodeAt(i) << ((i & 1) << 4);
  return hash128(key, message, units * 2);
}

/** The hash of bytes. */
export function hashBytes(key: Words4, bytes: Uint8Array): Words4 {
  const message = new Int32Array((bytes.length + 3) >> 2);
  for (let i = 0; i < bytes.length; i++) message[i >> 2]! |= bytes[i]! << ((i & 3) << 3);
  return hash128(key, message, bytes.length);
}

/** Multiplication by x in GF(2^128), as the subkeys of Chaskey are made. */
function double(k: Words4): Words4 {
  return [
    (k[0] << 1) ^ (k[3] < 0 ? 0x87 : 0),
    (k[1] << 1) | (k[0] >>> 31),
    (k[2] << 1) | (k[1] >>> 31),
    (k[3] << 1) | (k[2] >>> 31),
  ];
}

function permute(a: number, b: number, c: number, d: number): Words4 {
  for (let round = 0; round < 12; round++) {
    a = (a + b) | 0;
    b = ((b << 5) | (b >>> 27)) ^ a;
    a = (a << 16) | (a >>> 16);
    c = (c + d) | 0;
    d = ((d << 8) | (d >>> 24)) ^ c;
    a = (a + d) | 0;
    d = ((d << 13) | (d >>> 19)) ^ a;
    c = (c + b) | 0;
    b = ((b << 7) | (b >>> 25)) ^ c;
    c = (c << 16) | (c >>> 16);
  }
  return [a | 0, b | 0, c | 0, d | 0];
}

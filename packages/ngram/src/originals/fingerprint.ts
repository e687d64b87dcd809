/**
 * The 64-bit fingerprint of a text, written into `out` as two words: two multiply-rotate lanes over the UTF-16 code
 * units, each closed with MurmurHash3's finaliser. Not a cryptographic hash: it tells rows apart, it hides nothing.
 */
export function fingerprint(units: ArrayLike<number>, length: number, out: Int32Array): void {
  let a = 0x243f6a88;
  let b = 0x85a308d3 | 0;
  for (let i = 0; i < length; i++) {
    const unit = units[i]!;
    a = Math.imul(a ^ unit, 0x9e3779b1);
    a ^= a >>> 15;
    b = Math.imul((b << 13) | (b >>> 19), 0x85ebca77) + unit;
    b = Math.imul(b ^ (b >>> 16), 0xc2b2ae3d);
  }
  a = Math.imul(a ^ length ^ (b >>> 7), 0x85ebca6b);
  a = Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ length ^ a, 0x27d4eb2f);
  b = Math.imul(b ^ (b >>> 15), 0x165667b1);
  out[0] = a ^ (a >>> 16);
  out[1] = b ^ (b >>> 16);
}

let scratch = new Uint16Array(64);

/** The fingerprint of a string, after Unicode normalisation form C. */
export function fingerprintText(text: string, out: Int32Array): void {
  const normal = toNFC(text);
  if (scratch.length < normal.length) scratch = new Uint16Array(normal.length * 2);
  for (let i = 0; i < normal.length; i++) scratch[i] = normal.charCodeAt(i);
  fingerprint(scratch, normal.length, out);
}

/** The text in Unicode normalisation form C; below U+0300 every text already is, which is most of what there is to do. */
export function toNFC(text: string): string {
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) >= 0x300) return text.normalize('NFC');
  }
  return text;
}

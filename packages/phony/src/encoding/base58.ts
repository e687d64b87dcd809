const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
/** 58 to the fifth: times 2 to the sixteenth, it is still an exact number. */
const LIMB = 656_356_768;
const LIMB_DIGITS = 5;

/** Bytes in base 58 as Bitcoin has it: one big-endian number, with a `1` for each zero byte in front. */
export function base58(bytes: Uint8Array): string {
  // The number, in limbs of five digits, the lowest first.
  const limbs: number[] = [];
  for (let i = bytes.length % 2; i <= bytes.length; i += 2) {
    let carry = i === 0 ? 0 : i === 1 ? bytes[0]! : bytes[i - 2]! * 256 + bytes[i - 1]!;
    for (let k = 0; k < limbs.length; k++) {
      const value = limbs[k]! * 65_536 + carry;
      carry = Math.floor(value / LIMB);
      limbs[k] = value - carry * LIMB;
    }
    if (carry > 0) limbs.push(carry);
  }
  let text = '';
  for (let k = 0; k < limbs.length; k++) {
    let limb = limbs[k]!;
    const isLast = k === limbs.length - 1;
    for (let digit = 0; isLast ? limb > 0 : digit < LIMB_DIGITS; digit++) {
      const rest = Math.floor(limb / 58);
      text = ALPHABET[limb - rest * 58]! + text;
      limb = rest;
    }
  }
  for (let i = 0; i < bytes.length && bytes[i] === 0; i++) text = `1${text}`;
  return text;
}

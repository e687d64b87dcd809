const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const;

/**
 * The address of a witness program: Bech32 for version 0 (BIP 173), Bech32m for the others (BIP 350).
 *
 * @param prefix the network's: `bc`, `tb`, `ltc`
 * @param version 0 to 16
 * @param program 2 to 40 bytes; 20 or 32 for version 0, 32 for version 1
 */
export function segwitAddress(prefix: string, version: number, program: Uint8Array): string {
  const data = [version, ...fiveBits(program)];
  const expanded = [
    ...Array.from(prefix, (sign) => sign.charCodeAt(0) >> 5),
    0,
    ...Array.from(prefix, (sign) => sign.charCodeAt(0) & 31),
  ];
  const sum = polymod([...expanded, ...data, 0, 0, 0, 0, 0, 0]) ^ (version === 0 ? 1 : 0x2bc830a3);
  const check = [25, 20, 15, 10, 5, 0].map((shift) => (sum >>> shift) & 31);
  return `${prefix}1${[...data, ...check].map((value) => ALPHABET[value]).join('')}`;
}

/** Bytes as numbers of five bits, the last filled with zeros. */
function fiveBits(bytes: Uint8Array): number[] {
  const values: number[] = [];
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = ((buffer & 0xff) << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) values.push((buffer >>> (bits - 5)) & 31);
  }
  if (bits > 0) values.push((buffer << (5 - bits)) & 31);
  return values;
}

/** The remainder of a polynomial over 32 elements by Bech32's generator. */
function polymod(values: readonly number[]): number {
  let rest = 1;
  for (const value of values) {
    const top = rest >>> 25;
    rest = ((rest & 0x1ffffff) << 5) ^ value;
    for (let i = 0; i < 5; i++) if (((top >>> i) & 1) === 1) rest ^= GENERATOR[i]!;
  }
  return rest;
}

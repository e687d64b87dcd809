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
  const data = [version];
  pushFiveBits(data, program);
  let rest = 1;
  for (let i = 0; i < prefix.length; i++) rest = polymod(rest, prefix.charCodeAt(i) >> 5);
  rest = polymod(rest, 0);
  for (let i = 0; i < prefix.length; i++) rest = polymod(rest, prefix.charCodeAt(i) & 31);
  let address = `${prefix}1`;
  for (let i = 0; i < data.length; i++) {
    rest = polymod(rest, data[i]!);
    address += ALPHABET[data[i]!]!;
  }
  for (let i = 0; i < 6; i++) rest = polymod(rest, 0);
  const sum = rest ^ (version === 0 ? 1 : 0x2bc830a3);
  for (let shift = 25; shift >= 0; shift -= 5) address += ALPHABET[(sum >>> shift) & 31]!;
  return address;
}

/** Adds bytes as numbers of five bits, the last filled with zeros. */
function pushFiveBits(values: number[], bytes: Uint8Array): void {
  let buffer = 0;
  let bits = 0;
  for (let i = 0; i < bytes.length; i++) {
    buffer = ((buffer & 0xff) << 8) | bytes[i]!;
    for (bits += 8; bits >= 5; bits -= 5) values.push((buffer >>> (bits - 5)) & 31);
  }
  if (bits > 0) values.push((buffer << (5 - bits)) & 31);
}

/** The remainder of a polynomial over 32 elements by Bech32's generator, with one more coefficient. */
function polymod(before: number, value: number): number {
  const top = before >>> 25;
  let rest = ((before & 0x1ffffff) << 5) ^ value;
  for (let i = 0; i < 5; i++) if (((top >>> i) & 1) === 1) rest ^= GENERATOR[i]!;
  return rest;
}

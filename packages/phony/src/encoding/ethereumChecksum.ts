import { keccak256 } from '../hash/keccak256.ts';

/**
 * An Ethereum address with the letters' case as check sum (ERC-55): a letter is a capital where the hash of the small digits has a digit of
 * 8 or more.
 *
 * @param digits 40 hexadecimal digits with small letters
 */
export function ethereumChecksum(digits: string): string {
  const hash = keccak256(new TextEncoder().encode(digits));
  let address = '0x';
  for (let i = 0; i < digits.length; i++) {
    const nibble = (hash[i >> 1]! >> (i % 2 === 0 ? 4 : 0)) & 15;
    address += nibble >= 8 ? digits.charAt(i).toUpperCase() : digits.charAt(i);
  }
  return address;
}

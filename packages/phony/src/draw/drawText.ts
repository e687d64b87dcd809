import type { RandomStream } from '@phonyland/language-generator';

/** So many characters of an alphabet, each equally likely. @param alphabet of UTF-16 units, all different */
export function drawText(random: RandomStream, alphabet: string, count: number): string {
  const { length } = alphabet;
  let text = '';
  for (let i = 0; i < count; i++) text += alphabet.charAt(random.below(length));
  return text;
}

export const DIGITS = '0123456789';
export const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
export const SMALL_LETTERS = 'abcdefghijklmnopqrstuvwxyz';
export const HEX_DIGITS = '0123456789abcdef';

import type { RandomStream } from '@phonyland/language-generator';

/** So many decimal digits, each equally likely, zeros in front included. @param count 0 or more */
export function drawDigits(random: RandomStream, count: number): string {
  let digits = '';
  // Nine digits are what one draw holds.
  for (let left = count; left > 0; left -= 9) {
    const taken = Math.min(left, 9);
    digits += String(random.below(10 ** taken)).padStart(taken, '0');
  }
  return digits;
}

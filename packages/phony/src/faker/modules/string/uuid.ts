import { HEX_DIGITS } from '../../../draw/drawText.ts';
import type { Randomizer } from '../../randomizer/Randomizer.ts';
import { checkTime } from './checkTime.ts';

/** A random UUID (RFC 9562, section 5.4): version 4 and the variant in six bits, 122 random ones. */
export function uuid4(randomizer: Randomizer): string {
  return `${digits(randomizer, 8)}-${digits(randomizer, 4)}-4${digits(randomizer, 3)}-${lastGroups(randomizer)}`;
}

/**
 * A UUID that begins with its time (RFC 9562, section 5.7): 48 bits of milliseconds, version 7, the variant, 74 random bits.
 * @param time milliseconds since 1970; before that counts as then
 * @throws FakerError for a time of more than 48 bits
 */
export function uuid7(randomizer: Randomizer, time: number): string {
  const stamp = checkTime('UUID', Math.max(0, time)).toString(16).padStart(12, '0');
  return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${digits(randomizer, 3)}-${lastGroups(randomizer)}`;
}

/** The variant and what follows. */
function lastGroups(randomizer: Randomizer): string {
  const [first, last] = [digits(randomizer, 3), digits(randomizer, 12)];
  return `${HEX_DIGITS[Math.floor(randomizer.next() * 4 + 8)]!}${first}-${last}`;
}

function digits(randomizer: Randomizer, count: number): string {
  let text = '';
  for (let i = 0; i < count; i++) text += HEX_DIGITS[Math.floor(randomizer.next() * 16)]!;
  return text;
}

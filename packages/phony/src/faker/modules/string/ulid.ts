import { drawCharacters } from '../../core/draws.ts';
import type { Randomizer } from '../../randomizer/Randomizer.ts';
import { BASE_32 } from './alphabets.ts';
import { checkTime } from './checkTime.ts';

/**
 * A ULID (github.com/ulid/spec): ten characters of time, sixteen random ones, in Crockford's base 32.
 * @param time milliseconds since 1970
 * @throws FakerError where it is before that or has more than 48 bits
 */
export function ulid(randomizer: Randomizer, time: number): string {
  let stamp = '';
  let left = checkTime('ULID', time);
  for (let i = 0; i < 10; i++) {
    stamp = BASE_32[left % 32]! + stamp;
    left = Math.floor(left / 32);
  }
  return stamp + drawCharacters(randomizer, BASE_32, 16);
}

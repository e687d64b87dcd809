import type { RandomStream } from '@phonyland/language-generator';
import { adjectives, nouns } from '../lists/words.ts';

/**
 * An adjective and a noun in small ASCII letters, `brisk-lantern`: what domains, files and branches are called. English in every locale,
 * since such names are kept to ASCII.
 */
export function drawSlug(random: RandomStream, separator = '-'): string {
  const [first, second] = [adjectives(), nouns()];
  return first[random.below(first.length)]! + separator + second[random.below(second.length)]!;
}

import type { RandomStream } from '@phonyland/language-generator';
import { adjectives, nouns } from '../lists/words.ts';

/** Words for people and groups of people. Beside any adjective, `dirty`, `black`, they are soon an insult. */
const PEOPLE =
  ' adult baby boy brother child daughter father female fellow folk gang girl guy kid lady male man mother parent people race religion sister son teenager victim wife woman youth ';

let things: readonly string[] | undefined;

/**
 * An adjective and a noun in small ASCII letters, `brisk-lantern`: what domains, files and branches are called. English in every locale,
 * since such names are kept to ASCII.
 */
export function drawSlug(random: RandomStream, separator = '-'): string {
  things ??= nouns().filter((noun) => !PEOPLE.includes(` ${noun} `));
  const first = adjectives();
  return first[random.below(first.length)]! + separator + things[random.below(things.length)]!;
}

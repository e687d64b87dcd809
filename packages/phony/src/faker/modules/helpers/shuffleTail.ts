import type { Randomizer } from '../../randomizer/Randomizer.ts';

/**
 * Draws the members of a list for its places from the last down to one (Durstenfeld, "Algorithm 235: Random permutation", 1964).
 * @param first the place: 1 or 0 for the whole list
 */
export function shuffleTail(randomizer: Randomizer, list: unknown[], first: number): void {
  // The place 0 takes what is left.
  const least = Math.max(first, 1);
  for (let i = list.length - 1; i >= least; i--) {
    const drawn = Math.floor(randomizer.next() * (i + 1));
    const moved = list[i];
    list[i] = list[drawn];
    list[drawn] = moved;
  }
}

import { RandomStream, type Root } from '@phonyland/language-generator';
import { occupations } from '../lists/occupations.ts';
import type { Draw } from './Draw.ts';

let titles: readonly string[] | undefined;

/** What persons do for a living: an occupation, in English in every locale, since no list under a free licence is at hand in others. */
export function jobs(root: Root, path: string): Draw<string> {
  const key = root.lazyStreamKey(`${path}.job`);
  return (w0, w1, w2, w3) => {
    titles ??= occupations().map(inTitleCase);
    return titles[new RandomStream(key(), w0, w1, w2, w3).below(titles.length)]!;
  };
}

/** With a capital at the beginning of each word but small ones between two: `Director of Photography`. */
function inTitleCase(occupation: string): string {
  return occupation
    .split(' ')
    .map((word, at) => (at > 0 && SMALL_WORDS.has(word) ? word : word[0]!.toUpperCase() + word.slice(1)))
    .join(' ');
}

const SMALL_WORDS: ReadonlySet<string> = new Set(['and', 'at', 'for', 'in', 'of', 'the']);

import { sourceOf } from '@phonyland/language-generator';
import { native } from './native.ts';

/** So many words a language has here, all different. */
const SIZE = 4096;
/** A model that makes too few different words within so many draws has a smaller vocabulary. */
const MOST_DRAWS = 65_536;

const vocabularies = new Map<string, readonly string[]>();

/**
 * Words that the model of a language makes: made once, when they are first asked for, and then picked from. That is what text of many words
 * is fast by, and what lets words be chosen by their length.
 * @param tag a locale of Phony, BCP 47, or `la`
 */
export function vocabulary(tag: string): readonly string[] {
  let words = vocabularies.get(tag);
  if (words === undefined) {
    words = makeWords(tag);
    vocabularies.set(tag, words);
  }
  return words;
}

function makeWords(tag: string): readonly string[] {
  const source = sourceOf(native(tag).lorem().word);
  const words = new Set<string>();
  for (let i = 0; i < MOST_DRAWS && words.size < SIZE; i++) words.add(source.draw(i, 0, 0, 0));
  return Object.freeze([...words]);
}

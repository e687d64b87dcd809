import type { Part, WordNet } from './WordNet.ts';

/**
 * Words that were chosen by hand among those of a part of speech in WordNet, in alphabetical order; the build refuses a word that is not there.
 * @param chosen the words, with commas or new lines between them
 */
export function chosenOfPart(wordNet: WordNet, part: Part, chosen: string): readonly string[] {
  const known = wordNet.counts(part);
  const words = chosen
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const unknown = words.filter((word) => !known.has(word.toLowerCase().replace(/ /g, '_')));
  if (unknown.length > 0) throw new Error(`no ${part} in WordNet: ${unknown.join(', ')}`);
  return [...new Set(words)].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
}

import type { WordNet } from './WordNet.ts';

/**
 * Words that were chosen by hand among those beneath some senses of WordNet, in alphabetical order. The trees also hold what is rare,
 * Latin, out of date or rude, so that a choice reads better than any rule; the build refuses a word that is not beneath the senses.
 *
 * @param roots senses as `bear#1`: the lemma and the number that WordNet gives the sense
 * @param chosen the words, with commas or new lines between them
 */
export function chosenBeneath(wordNet: WordNet, roots: string, chosen: string): readonly string[] {
  const known = new Set(
    roots.split(' ').flatMap((root) => {
      const [lemma, number] = root.split('#');
      const sense = wordNet.senses('noun', lemma!)[Number(number) - 1];
      if (sense === undefined) throw new Error(`WordNet has no sense ${root}`);
      return wordNet.below(sense).flatMap(({ words }) => words);
    }),
  );
  const words = chosen
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const unknown = words.filter((word) => !known.has(word));
  if (unknown.length > 0) throw new Error(`not beneath ${roots} in WordNet: ${unknown.join(', ')}`);
  return [...new Set(words)].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
}

import type { TextList } from '../Recipe.ts';
import { chosenBeneath } from './chosenBeneath.ts';
import type { WordNet } from './WordNet.ts';

/** Makes lists of words chosen beneath senses of WordNet, each with the sentence that tells so. */
export function chosenLists(wordNet: WordNet): (what: string, roots: string, chosen: string) => TextList {
  return (what, roots, chosen) => {
    const senses = roots.split(' ').map((root) => `"${root.replace(/#\d+$/, '').replace(/_/g, ' ')}"`);
    return {
      about: `${what}, chosen by the contributors among the words beneath ${senses.join(', ')} in WordNet 3.1.`,
      rows: chosenBeneath(wordNet, roots, chosen),
    };
  };
}

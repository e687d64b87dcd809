import { blockListOf } from '../../../../models/blocklists/blockListOf.ts';
import type { Recipe, TextList } from '../Recipe.ts';
import { commonWords } from '../wordnet/commonWords.ts';
import { LEFT_OUT } from '../wordnet/leftOut.ts';
import { type Part, WordNet } from '../wordnet/WordNet.ts';

/** English words by part of speech. */
export const recipe: Recipe = {
  sources: ['wordnet'],
  make(open) {
    const wordNet = new WordNet(open('wordnet'));
    const blocked = blockListOf(['en', 'latin']);
    const list = (what: string, part: Part, count: number): TextList => ({
      about: `The ${count} most common English ${what}: tagged most often in the concordance texts of WordNet 3.1, without names and what is rude.`,
      rows: commonWords(wordNet, part, count, blocked, LEFT_OUT),
    });
    return {
      nouns: list('nouns', 'noun', 1500),
      verbs: list('verbs', 'verb', 1000),
      adjectives: list('adjectives', 'adj', 1000),
      adverbs: list('adverbs', 'adv', 400),
    };
  },
};

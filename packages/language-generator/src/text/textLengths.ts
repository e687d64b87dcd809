import type { RandomStream } from '@phonyland/language-model';

/** The words of a sentence that is composed of single words: 4 to 13, 8 or 9 most often. */
export function sentenceWords(random: RandomStream): number {
  return 4 + random.below(4) + random.below(4) + random.below(4);
}

/**
 * The sentences of a paragraph: as in the paragraphs that the model was trained on, 3 to 7 and 5 most often where it knows of none.
 * @param paragraphs `paragraphs[n]`: how many had n sentences
 */
export function paragraphSentences(random: RandomStream, paragraphs: readonly number[] | undefined): number {
  if (paragraphs === undefined) return 3 + random.below(3) + random.below(3);
  let rest = random.below(paragraphs.reduce((sum, count) => sum + count, 0));
  let sentences = 0;
  while (rest >= paragraphs[sentences]!) rest -= paragraphs[sentences++]!;
  return sentences;
}

import { type SplitSentencesOptions, splitSentences } from './splitSentences.ts';
import { type SplitWordsOptions, splitWords } from './splitWords.ts';

export interface SplitSentencesIntoWordsOptions extends SplitSentencesOptions, SplitWordsOptions {}

/**
 * The sentences of a text as lists of words: `splitSentences`, then `splitWords` on each. A sentence that is left
 * without words disappears, so no list is empty.
 *
 * @throws ArgumentError as `splitSentences` and `splitWords` do.
 */
export function splitSentencesIntoWords(text: string, options: SplitSentencesIntoWordsOptions = {}): string[][] {
  // Checked on no text as well, so that wrong options are told even when there is no sentence.
  splitWords('', options);
  return splitSentences(text, options)
    .map((sentence) => splitWords(sentence, options))
    .filter((words) => words.length > 0);
}

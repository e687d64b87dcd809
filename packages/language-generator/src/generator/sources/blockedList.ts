import {
  ArgumentError,
  BlockedWords,
  type BlockListEntries,
  foldText,
  type LanguageModel,
  makeBlockList,
} from '@phonyland/language-model';
import type { Blocked } from './blockedOption.ts';

/**
 * What a list of words blocks of a model's values, beside the model's own list.
 * @param path of the generator, for errors
 * @throws ArgumentError `INVALID_BLOCK_LIST` with the entry
 */
export function readBlockedList(path: string, model: LanguageModel, option: readonly string[]): Blocked {
  const place = `${path}: blocked`;
  const entries = splitBlocked(place, option);
  const list = makeBlockList(entries, place);
  const { blocked } = model.content;
  // Spellings of one word block the same: they are one in the path.
  const canonical = new Set([...entries.words.map(foldText), ...entries.parts.map((part) => `*${foldText(part)}*`)]);
  return {
    option: Array.from(canonical).sort(),
    words: blocked === undefined ? new BlockedWords(list) : new BlockedWords(blocked, list),
  };
}

/**
 * Words, and parts of words, which stand between asterisks: `['darn', '*blast*']`.
 * @param place who asks, for errors
 * @throws ArgumentError `INVALID_BLOCK_LIST` for one asterisk alone
 */
export function splitBlocked(
  place: string,
  entries: readonly string[],
): { [field in keyof BlockListEntries]-?: string[] } {
  const words: string[] = [];
  const parts: string[] = [];
  for (const entry of entries) {
    const [, opening, text, closing] = /^(\*?)(.*?)(\*?)$/su.exec(String(entry))!;
    if (opening !== closing) {
      throw new ArgumentError(
        'INVALID_BLOCK_LIST',
        `${place}: ${JSON.stringify(entry)} has an asterisk on one side only; write ${JSON.stringify(text)} for the word, ${JSON.stringify(`*${text}*`)} for a part of any word`,
        { details: { entry } },
      );
    }
    // What is no text is left for the list to refuse.
    if (opening === '*') parts.push(text!);
    else words.push(entry);
  }
  return { words, parts };
}

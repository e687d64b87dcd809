import {
  ArgumentError,
  BlockedWords,
  type BlockListEntries,
  foldText,
  type LanguageModel,
  makeBlockList,
} from '@phonyland/language-model';

/**
 * Which words values never have. `true`: those of the model's own list, where it carries one. `false`: any may come. A list: these
 * beside the model's own, each as a word of its own, or, between asterisks (`'*darn*'`), as a part of a word. Case, diacritics and
 * punctuation do not matter.
 */
export type BlockedOption = boolean | readonly string[];

/** What is blocked, and the option in canonical form: undefined where it says nothing new. */
export interface Blocked {
  readonly option: BlockedOption | undefined;
  /** Undefined where nothing is blocked. */
  readonly words: BlockedWords | undefined;
}

/**
 * What the option blocks of a model's values.
 * @param path of the generator, for errors
 * @throws ArgumentError `INVALID_OPTIONS`; `INVALID_BLOCK_LIST` with the entry
 */
export function readBlocked(path: string, model: LanguageModel, option: BlockedOption | undefined): Blocked {
  if (option === undefined || option === true) return { option: undefined, words: model.blockedWords };
  if (option === false) return { option, words: undefined };
  if (!Array.isArray(option)) {
    throw new ArgumentError(
      'INVALID_OPTIONS',
      `${path}: blocked is ${JSON.stringify(option)}; it must be true, false or a list of words`,
    );
  }
  if (option.length === 0) return readBlocked(path, model, true);
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

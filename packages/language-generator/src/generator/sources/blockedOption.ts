import { ArgumentError, type BlockedWords, type LanguageModel } from '@phonyland/language-model';
import { laterParts } from '../../later/included.ts';

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
  return laterParts().readBlockedList(path, model, option);
}

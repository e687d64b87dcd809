import { ArgumentError } from '../PhonyError.ts';
import { lowercase } from './lowercase.ts';
import { escapePattern, toUnicodePattern } from './toUnicodePattern.ts';
import type { WordFilter } from './WordFilter.ts';
import { WHITE_SPACE } from './whiteSpace.ts';

export interface SplitWordsOptions {
  /**
   * What stands between words: texts to be taken literally, or patterns. They are applied in turn, to the text as it is
   * written. Default: Unicode white space, no-break spaces included.
   */
  readonly separators?: readonly (string | RegExp)[];
  /** Rewriting rules for each word, in order (see `presets`). They get the word lower-cased (if asked for) and in NFC. */
  readonly filters?: readonly WordFilter[];
  /** Shortest word to keep, in code points after the filters: an integer from 1, the default. */
  readonly minLength?: number;
  /** `true` for the common rules, or the BCP 47 tag of the text's language ("tr" tells ı from i). Default `false`. */
  readonly lowercase?: boolean | string;
}

const DEFAULT_SEPARATORS: readonly RegExp[] = [new RegExp(`[${WHITE_SPACE}]+`, 'gu')];

/**
 * The words of a text in their order, each lower-cased, filtered and measured as the options say; empty ones never occur.
 * Without filters a word is a piece of the text, unchanged but for its case.
 *
 * @throws ArgumentError `INVALID_SEPARATOR` for an empty list or a separator that matches nothing at all,
 *   `INVALID_PATTERN` for a pattern that holds only without the flag `u`, `MIN_LENGTH_OUT_OF_RANGE`, `INVALID_LOCALE`.
 */
export function splitWords(text: string, options: SplitWordsOptions = {}): string[] {
  const { separators = DEFAULT_SEPARATORS, filters = [], minLength = 1 } = options;
  if (!Number.isSafeInteger(minLength) || minLength < 1) {
    throw new ArgumentError(
      'MIN_LENGTH_OUT_OF_RANGE',
      `splitWords: minLength must be an integer from 1, got ${String(minLength)}.`,
      { details: { minLength } },
    );
  }
  if (separators.length === 0) {
    throw new ArgumentError(
      'INVALID_SEPARATOR',
      'splitWords: separators must not be an empty list. Leave the option out to split at white space.',
    );
  }
  const edges = separators.map(toEdge);
  const rules = filters.map(
    ({ pattern, replacement }) => [toUnicodePattern(pattern, 'splitWords: filters'), replacement] as const,
  );
  const words: string[] = [];
  for (const piece of edges.reduce((pieces, edge) => pieces.flatMap((one) => cut(one, edge)), [text])) {
    let word = toCase(piece, options.lowercase ?? false);
    if (rules.length > 0) word = word.normalize('NFC');
    for (const [pattern, replacement] of rules) word = word.replace(pattern, replacement);
    if (codePointLength(word) >= minLength) words.push(word);
  }
  return words;
}

function toEdge(separator: string | RegExp): RegExp {
  const edge =
    typeof separator === 'string'
      ? new RegExp(escapePattern(separator), 'gu')
      : toUnicodePattern(separator, 'splitWords: separators');
  // A separator that matches the empty text would stand between any two characters: an accident such as /,*/.
  if (''.search(edge) === 0) {
    const shown = typeof separator === 'string' ? JSON.stringify(separator) : String(separator);
    throw new ArgumentError(
      'INVALID_SEPARATOR',
      `splitWords: the separator ${shown} matches an empty text, so it would stand between any two characters.`,
      { details: { separator: shown } },
    );
  }
  return edge;
}

function cut(text: string, edge: RegExp): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const match of text.matchAll(edge)) {
    pieces.push(text.slice(start, match.index));
    start = match.index + match[0].length;
  }
  pieces.push(text.slice(start));
  return pieces;
}

function toCase(word: string, wanted: boolean | string): string {
  if (wanted === false) return word;
  return wanted === true ? lowercase(word) : lowercase(word, wanted);
}

function codePointLength(word: string): number {
  let length = 0;
  for (const _ of word) length++;
  return length;
}

import { ArgumentError } from '../PhonyError.ts';
import { escapePattern } from './toUnicodePattern.ts';
import { trimWhiteSpace, WHITE_SPACE } from './whiteSpace.ts';

export interface SplitSentencesOptions {
  /** What ends a sentence, each to be taken literally. Default: `. ! ? … 。 ！ ？ ؟ ।`. */
  readonly terminators?: readonly string[];
}

const DEFAULT_TERMINATORS: readonly string[] = ['.', '!', '?', '…', '。', '！', '？', '؟', '।'];
const NEEDS_SPACE = /^(?:[!-/:-@[-`{-~…])+$/;
const SPACE = new RegExp(`[${WHITE_SPACE}]`, 'uy');
const SPACE_OR_END = new RegExp(`[${WHITE_SPACE}]|$`, 'uy');
// After "Stop!" an opening mark can only be one that this language closes with (German “, Danish «) …
const CLOSERS = /[\p{Pe}\p{Pf}\p{Pi}"']*/uy;
// … but where no space follows, it opens the next sentence (他说。“你好”).
const CLOSERS_BEFORE_TEXT = /[\p{Pe}\p{Pf}"']*/uy;

/**
 * The sentences of a text, trimmed, with their terminators; empty ones never occur and nothing but white space is lost.
 *
 * A sentence ends after a run of terminators and the quotes and brackets that close behind it. Terminators of ASCII
 * punctuation, and `…`, count only before white space or the end of the text, because they also stand inside numbers,
 * addresses and names (3.14, example.com); every other one (`。`, `؟`, a line break, a word) counts anywhere.
 * Abbreviations are not known: "no. 4" is cut after "no.".
 *
 * @throws ArgumentError `INVALID_TERMINATOR` for an empty list or an empty terminator.
 */
export function splitSentences(text: string, options: SplitSentencesOptions = {}): string[] {
  const { terminators = DEFAULT_TERMINATORS } = options;
  if (terminators.length === 0 || terminators.includes('')) {
    throw new ArgumentError(
      'INVALID_TERMINATOR',
      'splitSentences: terminators must be a list of texts that are not empty. Leave the option out for the usual ones.',
      { details: { terminators } },
    );
  }
  // The longest first, so that "..." wins over "." in an alternation.
  const literals = [...terminators].sort((a, b) => b.length - a.length);
  const anywhere = new Set(literals.filter((literal) => !NEEDS_SPACE.test(literal)));
  const sentences: string[] = [];
  let start = 0;
  const add = (end: number): void => {
    const sentence = trimWhiteSpace(text.slice(start, end));
    if (sentence !== '') sentences.push(sentence);
    start = end;
  };
  let runHasAnywhere = false;
  // One match a terminator: a repeated group would fill the matcher's stack on a row of megabytes.
  const one = new RegExp(literals.map(escapePattern).join('|'), 'gu');
  for (let match = one.exec(text); match !== null; ) {
    const end = one.lastIndex;
    const next = one.exec(text);
    runHasAnywhere ||= anywhere.has(match[0]);
    match = next;
    if (next?.index === end) continue;
    const closed = endOfClosers(text, end, runHasAnywhere ? CLOSERS_BEFORE_TEXT : CLOSERS);
    // A closing mark that went with its sentence may itself be a terminator of the caller's.
    if (closed >= start && (runHasAnywhere || matchesAt(text, closed, SPACE_OR_END))) add(closed);
    runHasAnywhere = false;
  }
  add(text.length);
  return sentences;
}

/** Where the closing marks from `at` end. A line break closes by itself: what follows it opens something new. */
function endOfClosers(text: string, at: number, closers: RegExp): number {
  if (matchesAt(text, at - 1, SPACE)) return at;
  matchesAt(text, at, closers);
  return closers.lastIndex;
}

function matchesAt(text: string, at: number, sticky: RegExp): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}

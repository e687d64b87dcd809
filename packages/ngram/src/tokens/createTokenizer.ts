import { toNFC } from '../originals/fingerprint.ts';
import { ArgumentError } from '../PhonyError.ts';
import type { Tokenizer, TokenizerSettings, TokenizerType } from './Tokenizer.ts';

/**
 * A word (letters, marks, digits, and apostrophes or hyphens between them), a run of other marks, or white space; the
 * first two carry the single space before them, so that an n-gram of words spends no place on spaces.
 */
const WORDS = / ?[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*| ?[^\s\p{L}\p{M}\p{N}]+|\s/gu;

/** In how many places a word of a hybrid model has to stand, unless told otherwise. */
const MIN_COUNT = 3;

/**
 * The tokenizer of these settings.
 * @param settings `'character'`, `'word'`, `'hybrid'` or the settings as an object; default `'character'` by code point
 * @throws ArgumentError `INVALID_TOKENIZER` for an unknown type or unit, or a `minCount` that is out of place or no integer from 1
 */
export function createTokenizer(settings: TokenizerType | TokenizerSettings = 'character'): Tokenizer {
  const given = typeof settings === 'string' ? { type: settings } : settings;
  const { type, minCount } = given;
  const unit = given.unit ?? 'codePoint';
  if (type !== 'character' && type !== 'word' && type !== 'hybrid') {
    throw new ArgumentError(
      'INVALID_TOKENIZER',
      `tokenizer: the type is ${JSON.stringify(type)}; it must be 'character', 'word' or 'hybrid'`,
    );
  }
  if ((unit !== 'codePoint' && unit !== 'grapheme') || (type === 'word' && unit === 'grapheme')) {
    throw new ArgumentError(
      'INVALID_TOKENIZER',
      `tokenizer: the unit is ${JSON.stringify(unit)}; for 'character' and 'hybrid' it must be 'codePoint' or 'grapheme', 'word' takes none`,
    );
  }
  if (minCount !== undefined && (type !== 'hybrid' || !Number.isSafeInteger(minCount) || minCount < 1)) {
    throw new ArgumentError(
      'INVALID_TOKENIZER',
      `tokenizer: minCount is ${String(minCount)}; for 'hybrid' it must be an integer from 1, the others take none`,
    );
  }
  const tokenize = tokenizeBy(type, unit);
  return { settings: type === 'hybrid' ? { type, unit, minCount: minCount ?? MIN_COUNT } : { type, unit }, tokenize };
}

function tokenizeBy(type: TokenizerType, unit: 'codePoint' | 'grapheme'): Tokenizer['tokenize'] {
  if (type !== 'character') return (text) => toNFC(text).match(WORDS) ?? [];
  return unit === 'grapheme' ? graphemes : (text) => Array.from(toNFC(text));
}

let segmenter: Intl.Segmenter | undefined;

function graphemes(text: string): string[] {
  // A fixed locale: grapheme clusters do not depend on it, and the machine's own must not be read.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(toNFC(text)), (part) => part.segment);
}

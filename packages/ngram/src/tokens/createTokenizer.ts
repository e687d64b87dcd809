import { toNFC } from '../originals/fingerprint.ts';
import { ArgumentError } from '../PhonyError.ts';
import type { Tokenizer, TokenizerSettings } from './Tokenizer.ts';

/**
 * A word (letters, marks, digits, and apostrophes or hyphens between them), a run of other marks, or white space; the
 * first two carry the single space before them, so that an n-gram of words spends no place on spaces.
 */
const WORDS = / ?[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*| ?[^\s\p{L}\p{M}\p{N}]+|\s/gu;

/**
 * The tokenizer of these settings.
 * @param settings `'character'`, `'word'` or the settings as an object; default `'character'` by code point
 * @throws ArgumentError `INVALID_TOKENIZER` for an unknown type or unit
 */
export function createTokenizer(settings: 'character' | 'word' | TokenizerSettings = 'character'): Tokenizer {
  const given = typeof settings === 'string' ? { type: settings } : settings;
  const { type } = given;
  const unit = given.unit ?? 'codePoint';
  if (type !== 'character' && type !== 'word') {
    throw new ArgumentError(
      'INVALID_TOKENIZER',
      `tokenizer: the type is ${JSON.stringify(type)}; it must be 'character' or 'word'`,
    );
  }
  if (
    (unit !== 'codePoint' && unit !== 'grapheme') ||
    (type === 'word' && given.unit !== undefined && unit === 'grapheme')
  ) {
    throw new ArgumentError(
      'INVALID_TOKENIZER',
      `tokenizer: the unit is ${JSON.stringify(unit)}; for 'character' it must be 'codePoint' or 'grapheme', 'word' takes none`,
    );
  }
  const full = { type, unit };
  if (type === 'word') return { settings: full, tokenize: (text) => toNFC(text).match(WORDS) ?? [] };
  if (unit === 'grapheme') return { settings: full, tokenize: graphemes };
  return { settings: full, tokenize: (text) => Array.from(toNFC(text)) };
}

let segmenter: Intl.Segmenter | undefined;

function graphemes(text: string): string[] {
  // A fixed locale: grapheme clusters do not depend on it, and the machine's own must not be read.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(toNFC(text)), (part) => part.segment);
}

import { codePointLength } from '@phonyland/language-model';

/**
 * As many whole words from the beginning of a text as fit; empty when the first one does not. A word is all that stands between white
 * space, so no word, no letter and no mark that belongs to one is ever cut.
 * @param maxLength in code points
 */
export function wholeWords(text: string, maxLength: number): string {
  let length = 0;
  let end = 0;
  for (const { 0: piece, index } of text.matchAll(/\s*\S+/gu)) {
    length += codePointLength(piece);
    if (length > maxLength) break;
    end = index + piece.length;
  }
  return text.slice(0, end);
}

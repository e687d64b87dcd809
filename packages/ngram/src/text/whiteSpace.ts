/**
 * Unicode white space as the inside of a character class: the property, which has the no-break spaces and NEL that
 * people paste, and the byte order mark, which files start with.
 */
export const WHITE_SPACE: string = '\\p{White_Space}\\ufeff';

// All white space lies in the first plane, so one code unit is one character.
const ONE = new RegExp(`^[${WHITE_SPACE}]$`, 'u');

/** Takes Unicode white space off both ends. Linear, unlike a pattern that ends in `$`. */
export function trimWhiteSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && ONE.test(text[start]!)) start++;
  while (end > start && ONE.test(text[end - 1]!)) end--;
  return text.slice(start, end);
}

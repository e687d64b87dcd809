/** Words that titles write small unless they come first or last. */
const SMALL = new Set('a an and as at but by for from in into of on or over the to with'.split(' '));

/** A text with a capital at the beginning, where that is an ASCII letter. */
export function capitalized(text: string): string {
  return /^[a-z]/.test(text) ? text[0]!.toUpperCase() + text.slice(1) : text;
}

/** A text as an English title: `The Art of War`. */
export function titleCased(text: string): string {
  const words = text.split(' ');
  const last = words.length - 1;
  return words.map((word, at) => (SMALL.has(word) && at > 0 && at < last ? word : capitalizedParts(word))).join(' ');
}

/** Each part of a word with hyphens has a capital, but little words within. */
function capitalizedParts(word: string): string {
  return word
    .split('-')
    .map((part, at) => (at > 0 && SMALL.has(part) ? part : capitalized(part)))
    .join('-');
}

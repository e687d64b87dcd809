/** Words that begin with a vowel's letter and a consonant's sound. */
const CONSONANT = /^(?:eu|ew|u(?:ni(?:c|f|lat|o|q|s|t|v)|s[aeiu]|t[eio]|bi|r[aeiu]|ku|lu)|one\b|once\b|ouija)/i;
/** Words whose `h` is silent. */
const SILENT = /^(?:heir|hono|honest|hour)/i;
/** Letters whose names begin with a vowel, for words that are spelled letter by letter. */
const SPELLED = /^[AEFHILMNORSX](?:[A-Z0-9]|-|\b)/;

/** A word or phrase with the indefinite article: `an hour`, `a university`, `an SSL port`. */
export function withArticle(text: string): string {
  const spelledOut = /^[A-Z](?:[A-Z0-9]|-|$|\s)/.test(text);
  const vowel = spelledOut
    ? SPELLED.test(text)
    : SILENT.test(text) || (/^[aeiou]/i.test(text) && !CONSONANT.test(text));
  return `${vowel ? 'an' : 'a'} ${text}`;
}

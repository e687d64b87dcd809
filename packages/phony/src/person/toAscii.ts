/** Latin letters that are no base letter with a mark, as people write them where only ASCII goes. */
const LETTERS: { readonly [letter: string]: string } = {
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ŋ: 'n',
  ŧ: 't',
  ĸ: 'k',
};

/** The small ASCII letters and digits of a Latin text: `Işıl Yılmaz` becomes `isilyilmaz`. Marks, spaces and punctuation go. */
export function toAscii(text: string): string {
  let ascii = '';
  // Taken apart first: a dotted capital İ is then an I and a dot, and both i's of Turkish end as one.
  for (const letter of text.normalize('NFD').toLowerCase()) {
    if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) ascii += letter;
    else ascii += LETTERS[letter] ?? '';
  }
  return ascii;
}

import { readTable, type Table } from './readTable.ts';

/** Letters that are no base letter with a mark, as people write them where only ASCII goes. */
const LETTERS = readTable('ı:i ß:ss æ:ae œ:oe ø:o đ:d ð:d þ:th ł:l ħ:h ŋ:n ŧ:t ĸ:k');

/** Letters that some languages write with two where others drop the mark. */
const GERMAN = readTable('ä:ae ö:oe ü:ue');
const DANISH = readTable('å:aa ø:oe');
const OF_LANGUAGE: { readonly [language: string]: Table } = {
  de: GERMAN,
  da: DANISH,
  nb: DANISH,
  nn: DANISH,
  no: DANISH,
};

/** What letters of a language became, by letter: there are some dozen, and names are made by the million. */
const SPELLED = new Map<string, Map<string, string>>();

/** The small ASCII letters and digits of a Latin text: `Işıl Yılmaz` becomes `isilyilmaz`. Marks, spaces and punctuation go. */
export function latin(text: string, language: string): string {
  let known = SPELLED.get(language);
  if (known === undefined) {
    known = new Map();
    SPELLED.set(language, known);
  }
  let ascii = '';
  // Composed, each letter is looked at by itself; a mark that composes with nothing drops out.
  for (const letter of text.normalize('NFC')) {
    let spelled = known.get(letter);
    if (spelled === undefined) {
      spelled = spell(letter, language);
      if (known.size < MOST_LETTERS) known.set(letter, spelled);
    }
    ascii += spelled;
  }
  return ascii;
}

/** More different letters than these are no names. */
const MOST_LETTERS = 1000;

function spell(letter: string, language: string): string {
  const own = OF_LANGUAGE[language]?.();
  let ascii = '';
  for (const small of letter.toLowerCase()) ascii += own?.get(small) ?? withoutMarks(small);
  return ascii;
}

function withoutMarks(letter: string): string {
  let ascii = '';
  for (const part of letter.normalize('NFD')) {
    if ((part >= 'a' && part <= 'z') || (part >= '0' && part <= '9')) ascii += part;
    else ascii += LETTERS().get(part) ?? '';
  }
  return ascii;
}

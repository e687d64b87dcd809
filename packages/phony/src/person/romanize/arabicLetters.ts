import { readTable, type Table } from './readTable.ts';

/** BGN/PCGN 1956 without its marks; `'` is a silent consonant, which insertVowels counts and nobody sees. */
export const ARABIC_LETTERS: Table = readTable(
  "ب:b ت:t ث:th ج:j ح:h خ:kh د:d ذ:dh ر:r ز:z س:s ش:sh ص:s ض:d ط:t ظ:z ع:' غ:gh ف:f ق:q ك:k ک:k گ:g ل:l م:m ن:n " +
    "ه:h پ:p چ:ch ژ:zh ڤ:v ء:' و:w",
);

/** The letter of the long `a`, with everything that stands on it. */
export const ALEF: RegExp = /[اأإآٱ]/;
/** The mark of a short `i`. */
export const KASRA = '\u0650';
/** Nouns like `Ibtisam`, Persian `Etemad`: two short vowels that are known. */
export const DERIVED: RegExp = /^[اإ]([^اويی]ت)(?=[^اويی]ا)/;
export const DERIVED_SPELLING: string = `إ$1${KASRA}`;
/** Words of four letters where `و` or `ي` is mostly a diphthong: `Haidar`, `Kawthar`. */
export const DIPHTHONG: RegExp = /^[^اأإآوؤيیئ][ويی][^اأإآوؤيیئىة][^اأإآوؤيیئىةهء]$/;

/** Short vowels where somebody wrote them, and the stroke that makes words longer: left out, they are too rare to help. */
export const ARABIC_MARKS: RegExp = /[\u0640\u064b-\u065f\u0670]/g;

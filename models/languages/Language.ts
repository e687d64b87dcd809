/** What a language is written with, as far as names, places and words need it. */
export interface Language {
  /** ISO 15924 code of the script: `'Latn'`, `'Cyrl'`, `'Hans'`. */
  readonly script: string;
  /** The letters, in lower case where the script has case: each in a text, or a class of one code point. Marks count as letters. */
  readonly letters: string | RegExp;
  /** Those letters that carry a syllable; undefined where syllables need none that is written (Arabic, Hebrew, Han, …). */
  readonly vowels?: string;
  /** Words that stand in lower case within names and places: `van`, `de la`, `am`. */
  readonly particles?: readonly string[];
  /** Words of one letter that the language has: `y` in Spanish, `v` in Czech. */
  readonly shortWords?: string;
}

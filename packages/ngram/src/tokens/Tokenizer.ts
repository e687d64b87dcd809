/** The names of the ways to cut. */
export type TokenizerType = 'character' | 'word' | 'hybrid';

/** How text is cut into tokens. The settings are plain data: a model stores them and cuts a later text the same way. */
export interface TokenizerSettings {
  /**
   * `'character'`: a token per code point or grapheme (see `unit`). `'word'`: a token per word, number or run of
   * punctuation marks, each with the one space before it. `'hybrid'` cuts as `'word'` does; what is rare among the rows then
   * gives its place to the token of its shape and is spelled letter by letter (see `HybridTables`).
   */
  readonly type: TokenizerType;
  /**
   * What a letter is, for `'character'`, and for the spelling of `'hybrid'`. `'codePoint'` (the default) is a Unicode code point. `'grapheme'` is what a reader takes for
   * one letter (an extended grapheme cluster), for scripts whose letters are made of several code points.
   */
  readonly unit?: 'codePoint' | 'grapheme';
  /**
   * For `'hybrid'` only: in how many places of different rows a word has to stand to be a token of its own; an integer
   * from 1, default 3.
   */
  readonly minCount?: number;
}

/** Settings with their defaults filled in; `minCount` is there for `'hybrid'` and for no other. */
export type FullTokenizerSettings = Required<Omit<TokenizerSettings, 'minCount'>> & Pick<TokenizerSettings, 'minCount'>;

/** Cuts a text into tokens whose concatenation is the text again (in Unicode normalisation form C). */
export interface Tokenizer {
  readonly settings: FullTokenizerSettings;
  tokenize(text: string): string[];
}

/** How text is cut into tokens. The settings are plain data: a model stores them and cuts a later text the same way. */
export interface TokenizerSettings {
  /**
   * `'character'`: a token per code point or grapheme (see `unit`). `'word'`: a token per word, number or punctuation
   * mark, each with the one space before it.
   */
  readonly type: 'character' | 'word';
  /**
   * For `'character'` only. `'codePoint'` (the default) is a Unicode code point. `'grapheme'` is what a reader takes for
   * one letter (an extended grapheme cluster), for scripts whose letters are made of several code points.
   */
  readonly unit?: 'codePoint' | 'grapheme';
}

/** Cuts a text into tokens whose concatenation is the text again (in Unicode normalisation form C). */
export interface Tokenizer {
  readonly settings: Required<TokenizerSettings>;
  tokenize(text: string): string[];
}

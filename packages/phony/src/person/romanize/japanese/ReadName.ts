/** A name and how it is said: sign by sign (`小林`: `こ`, `ばやし`), or as a whole where its signs do not share
 * its reading among them (`五十嵐`: `いがらし`). */
export interface ReadName {
  /** As `signsOf` gives them. */
  readonly signs: readonly string[];
  /** In hiragana: one for each sign, or one alone. */
  readonly readings: readonly string[];
}

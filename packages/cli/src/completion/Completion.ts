/** A word that a line may go on with. */
export interface Candidate {
  readonly text: string;
  /** One line for shells that show it; may be empty. */
  readonly description: string;
}

/** What a shell's line may go on with. */
export interface Completion {
  readonly candidates: readonly Candidate[];
  /** What the shell adds itself. */
  readonly files: 'none' | 'files' | 'folders';
}

/** A place in a line that takes a word: the value of an option or an argument. */
export interface Slot {
  /** Name of the command. */
  readonly command: string;
  /** `--locale` of an option, `what` of an argument. */
  readonly name: string;
  /** What help calls the value: `tag` of `--locale <tag>`; of an argument its name. */
  readonly placeholder: string;
  /** The word so far. */
  readonly word: string;
  /** The values of the options that stand before it, by their long names. */
  readonly given: ReadonlyMap<string, string>;
}

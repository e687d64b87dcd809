/**
 * What an option of a rule takes.
 * @typeParam C its canonical form: what the rule is given, and what stands in the path. Plain JSON data
 */
export interface OptionType<C> {
  /** What fits, for messages: `an integer from 1 to 10`. */
  readonly expects: string;
  /** The canonical form of a value; undefined where it does not fit. */
  read(value: unknown): C | undefined;
}

/** The types of all options that a rule has. */
export type OptionTypes<C extends object> = { readonly [name in keyof C]-?: OptionType<NonNullable<C[name]>> };

import type { RandomStream } from '@phonyland/language-generator';

/** How a country writes addresses. */
export interface AddressFormat {
  /**
   * The lines, with `|` between them: `{street}`, `{city}`, `{region}`, `{code}` (the region's), `{postal}`. What somebody has not is left
   * out with what stands before it.
   */
  readonly lines: string;
  /** What stands between the lines where they are on one. */
  readonly separator: string;
  /** Street and number: `{street} {number}`. */
  readonly street: string;
  readonly houseNumber: (random: RandomStream) => string;
  /** The flat; undefined for whoever lives in none, and where addresses do not tell it. */
  readonly flat?: (random: RandomStream) => string;
  /** Street and flat, `{street}, {flat}`; default that. */
  readonly withFlat?: string;
  /**
   * The postal code: `#` is a digit, `+` one from 1 to 9, `@` a sign of `letters`; everything else stands as it is. The region's prefix
   * stands where `^` is, or takes the first places where there is none.
   */
  readonly postal: string;
  /** What `@` stands for, each sign equally often. */
  readonly letters?: string;
  /** What all postal codes of the country begin with where the region does not tell more. */
  readonly prefixes?: readonly string[];
}

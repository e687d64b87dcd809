/** A part of a pattern: so many characters of an alphabet. */
export interface RegExpPiece {
  /** Code points as texts; of one, it stands for itself. */
  readonly alphabet: readonly string[];
  readonly min: number;
  readonly max: number;
  /** Without a most number: `max` is then the number that the additional ones are counted from. */
  readonly isOpen: boolean;
}

/** How often a part comes. */
export type Quantity = Omit<RegExpPiece, 'alphabet'>;

export const ONCE: Quantity = { min: 1, max: 1, isOpen: false };

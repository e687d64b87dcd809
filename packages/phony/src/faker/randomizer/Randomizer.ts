/** Where all randomness of a faker comes from: one stream of numbers, whose order matters. */
export interface Randomizer {
  /** The next number, from 0 up to but not 1. */
  next(): number;
  /** Sets the stream to the beginning that belongs to the seed. */
  seed(seed: number | number[]): void;
}

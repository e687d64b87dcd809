import { hashText, type Words4 } from '../random/hash128.ts';
import { mix32 } from '../random/RandomStream.ts';

/** The greatest number of places: beyond it doubles no longer tell neighbours apart. */
export const LARGEST_SIZE: number = Number.MAX_SAFE_INTEGER;

/** With eight, an order of less than some thirty places is visibly uneven; with twelve, one of less than ten. */
const ROUNDS = 12;

/**
 * A pseudorandom order of 0..size − 1, without a table: a bijection for every key and every size from 1 to 2^53 − 1.
 *
 * A Feistel network (Luby and Rackoff 1988) on a rectangle of numbers: an index is a column and a row, and each of twelve
 * rounds shifts one by a keyed function of the other, modulo its bound (Black and Rogaway, "Ciphers with Arbitrary
 * Finite Domains", 2002, method 3). A shift can be taken back whatever the function is, so nothing but the shape makes it
 * a bijection. The columns are the least power of two whose square covers the size, the rows just enough; an index that
 * lands in the incomplete last row goes round again ("cycle-walking"), which one in about √size does.
 *
 * It scatters, it does not encrypt: round keys are a MAC of the key, but rounds are only as strong as `mix32`.
 */
export class KeyedPermutation {
  /** How many numbers are permuted. */
  readonly size: number;
  readonly #keys: Int32Array;
  /** A power of two. */
  readonly #columns: number;
  readonly #rows: number;

  /** @param size an integer in 1..2^53 − 1 */
  constructor(size: number, key: Words4) {
    this.size = size;
    this.#keys = Int32Array.from(
      ['rounds 1 to 4', 'rounds 5 to 8', 'rounds 9 to 12'].flatMap((rounds) => hashText(key, rounds)),
    );
    let columns = 1;
    while (columns * columns < size) columns *= 2;
    this.#columns = columns;
    this.#rows = Math.ceil(size / columns);
  }

  /** Where `index`, an integer in 0..size − 1, stands in the order. */
  at(index: number): number {
    const keys = this.#keys;
    const { size } = this;
    const columns = this.#columns;
    const rows = this.#rows;
    const mask = columns - 1;
    // Scales 32 bits to a row: below `rows` even after rounding, as there are at most 2^27.
    const scale = rows / 4294967296;
    let place = index;
    do {
      // Exact, because dividing by a power of two is.
      let row = Math.floor(place / columns);
      let column = place - row * columns;
      for (let round = 0; round < ROUNDS; round += 2) {
        row += Math.floor((mix32(column ^ keys[round]!) >>> 0) * scale);
        if (row >= rows) row -= rows;
        column = (column + mix32(row ^ keys[round + 1]!)) & mask;
      }
      place = row * columns + column;
    } while (place >= size);
    return place;
  }
}

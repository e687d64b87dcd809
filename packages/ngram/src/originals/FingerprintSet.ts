const PARTS = 64;
const FIRST_CAPACITY = 64;

/**
 * A growing set of 64-bit fingerprints. It is split into 64 parts by the fingerprint's top bits, each an open-addressing
 * table that doubles by itself: growth never holds a second copy of more than one part, so tens of millions of rows fit
 * where one table would need half as much again at each doubling.
 */
export class FingerprintSet {
  readonly #parts: Uint32Array[] = Array.from({ length: PARTS }, () => new Uint32Array(FIRST_CAPACITY * 2));
  readonly #sizes = new Uint32Array(PARTS);
  #hasZero = false;
  #size = 0;

  /** How many different fingerprints were added. */
  get size(): number {
    return this.#size;
  }

  /** Adds a fingerprint; false when it was there already. */
  add(high: number, low: number): boolean {
    if ((high | low) === 0) {
      if (this.#hasZero) return false;
      this.#hasZero = true;
      this.#size++;
      return true;
    }
    const part = high >>> 26;
    let table = this.#parts[part]!;
    if (this.#sizes[part]! * 10 >= table.length * 4) {
      table = grow(table);
      this.#parts[part] = table;
    }
    const slot = find(table, high, low);
    if ((table[slot]! | table[slot + 1]!) !== 0) return false;
    table[slot] = high;
    table[slot + 1] = low;
    this.#sizes[part]!++;
    this.#size++;
    return true;
  }

  /** All fingerprints as pairs of words, ordered by their unsigned value: the same set gives the same array. */
  finish(): Uint32Array {
    const out = new Uint32Array(this.#size * 2);
    let at = this.#hasZero ? 2 : 0;
    for (const table of this.#parts) {
      const from = at;
      for (let i = 0; i < table.length; i += 2) {
        if ((table[i]! | table[i + 1]!) === 0) continue;
        out[at++] = table[i]!;
        out[at++] = table[i + 1]!;
      }
      sortPairs(out, from, at);
    }
    return out;
  }
}

function find(table: Uint32Array, high: number, low: number): number {
  const mask = table.length - 2;
  let slot = Math.imul(low ^ (high << 6), 0x9e3779b1);
  slot = ((slot ^ (slot >>> 15)) << 1) & mask;
  const h = high >>> 0;
  const l = low >>> 0;
  while ((table[slot]! !== h || table[slot + 1]! !== l) && (table[slot]! | table[slot + 1]!) !== 0) {
    slot = (slot + 2) & mask;
  }
  return slot;
}

function grow(table: Uint32Array): Uint32Array {
  const next = new Uint32Array(table.length * 2);
  for (let i = 0; i < table.length; i += 2) {
    const high = table[i]!;
    const low = table[i + 1]!;
    if ((high | low) === 0) continue;
    const slot = find(next, high, low);
    next[slot] = high;
    next[slot + 1] = low;
  }
  return next;
}

/** Sorts pairs of words by value: as one array of 64-bit integers, which needs the low word first in memory. */
function sortPairs(words: Uint32Array, from: number, to: number): void {
  const halves = words.slice(from, to);
  swapHalves(halves);
  new BigUint64Array(halves.buffer).sort();
  swapHalves(halves);
  words.set(halves, from);
}

function swapHalves(words: Uint32Array): void {
  for (let i = 0; i < words.length; i += 2) {
    const high = words[i]!;
    words[i] = words[i + 1]!;
    words[i + 1] = high;
  }
}

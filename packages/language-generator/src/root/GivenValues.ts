import { fingerprint } from '@phonyland/language-model';

/** The set is split by the fingerprint's top bits, so that growing never holds a second copy of more than one part. */
const PARTS = 64;
const FIRST_SLOTS = 8;
/** Of ten slots so many are taken before a part grows by half: with 8 bytes a slot it is 10 to 15 bytes a value. */
const MOST_TAKEN = 8;

const words = new Int32Array(2);
let units = new Uint16Array(64);

/**
 * The values that a unique generator gave, as fingerprints of 64 bits in tables with linear probing: at most 16 bytes a value, however
 * long the values are. Two values with one fingerprint would be taken for one, and the second never given: among a million
 * the chance is one in 37 million.
 */
export class GivenValues {
  readonly #parts: (Uint32Array | undefined)[] = Array.from({ length: PARTS }, () => undefined);
  readonly #sizes = new Uint32Array(PARTS);
  #size = 0;

  /** How many values are in the set. */
  get size(): number {
    return this.#size;
  }

  /** How many bytes the tables take. */
  get byteSize(): number {
    return this.#parts.reduce((sum, table) => sum + (table?.byteLength ?? 0), 0);
  }

  /** Whether a value is in the set. */
  has(text: string): boolean {
    const part = readFingerprint(text);
    const table = this.#parts[part];
    if (table === undefined) return false;
    const slot = find(table, words[0]! >>> 0, words[1]! >>> 0);
    return (table[slot]! | table[slot + 1]!) !== 0;
  }

  /** Adds a value; false where it was there already. */
  add(text: string): boolean {
    const part = readFingerprint(text);
    const high = words[0]! >>> 0;
    const low = words[1]! >>> 0;
    let table = this.#parts[part] ?? new Uint32Array(FIRST_SLOTS * 2);
    if (this.#sizes[part]! * 20 >= table.length * MOST_TAKEN) table = grown(table);
    this.#parts[part] = table;
    const slot = find(table, high, low);
    if ((table[slot]! | table[slot + 1]!) !== 0) return false;
    table[slot] = high;
    table[slot + 1] = low;
    this.#sizes[part]!++;
    this.#size++;
    return true;
  }

  /** Takes a value out. */
  delete(text: string): void {
    const part = readFingerprint(text);
    const table = this.#parts[part];
    if (table === undefined) return;
    let gap = find(table, words[0]! >>> 0, words[1]! >>> 0);
    if ((table[gap]! | table[gap + 1]!) === 0) return;
    // What was pushed along by the value moves back, or it would not be found behind the gap.
    for (let slot = next(table, gap); (table[slot]! | table[slot + 1]!) !== 0; slot = next(table, slot)) {
      const home = homeOf(table, table[slot + 1]!);
      const stays = gap < slot ? home > gap && home <= slot : home > gap || home <= slot;
      if (stays) continue;
      table[gap] = table[slot]!;
      table[gap + 1] = table[slot + 1]!;
      gap = slot;
    }
    table[gap] = 0;
    table[gap + 1] = 0;
    this.#sizes[part]!--;
    this.#size--;
  }

  /** Takes all values out. */
  clear(): void {
    this.#parts.fill(undefined);
    this.#sizes.fill(0);
    this.#size = 0;
  }
}

/** Writes a text's fingerprint into `words`, never two zeros, which is an empty slot; returns its part. */
function readFingerprint(text: string): number {
  const { length } = text;
  if (units.length < length) units = new Uint16Array(length * 2);
  for (let i = 0; i < length; i++) units[i] = text.charCodeAt(i);
  fingerprint(units, length, words);
  if ((words[0]! | words[1]!) === 0) words[1] = 1;
  return words[0]! >>> 26;
}

/** Where a fingerprint with this low word would stand, were there no others. */
function homeOf(table: Uint32Array, low: number): number {
  return Math.floor((low * (table.length >> 1)) / 4294967296) << 1;
}

function next(table: Uint32Array, slot: number): number {
  return slot + 2 === table.length ? 0 : slot + 2;
}

/** The slot of a fingerprint, or the empty one where it belongs. */
function find(table: Uint32Array, high: number, low: number): number {
  let slot = homeOf(table, low);
  while ((table[slot] !== high || table[slot + 1] !== low) && (table[slot]! | table[slot + 1]!) !== 0) {
    slot = next(table, slot);
  }
  return slot;
}

function grown(table: Uint32Array): Uint32Array {
  const larger = new Uint32Array(Math.floor((table.length * 3) / 4) * 2);
  for (let i = 0; i < table.length; i += 2) {
    if ((table[i]! | table[i + 1]!) === 0) continue;
    const slot = find(larger, table[i]!, table[i + 1]!);
    larger[slot] = table[i]!;
    larger[slot + 1] = table[i + 1]!;
  }
  return larger;
}

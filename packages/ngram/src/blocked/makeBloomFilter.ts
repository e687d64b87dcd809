/** Spreads hashes over the filter: the first constant of MurmurHash3's finaliser. */
const SPREAD = 0x85ebca6b;
/** Bits for each hash, at least: one stranger in about 250 passes. */
const BITS_PER_HASH = 16;
/** The least and the greatest number of words, as powers of two: 64 bytes to 16 kB, which a processor keeps near. */
const LEAST = 4;
const GREATEST = 12;

/** A small filter before a long list: it knows all hashes of the list, and few others. */
export interface BloomFilter {
  /** Of the word at `s >>> shift`, s being `Math.imul(hash, 0x85ebca6b)`, a hash has the bits `s & 31` and `(s >>> 5) & 31`. */
  readonly bits: Int32Array;
  readonly shift: number;
}

/**
 * The filter of hashes: two bits for each, in one word, so that asking costs one look-up (Putze, Sanders, Singler, "Cache-, Hash- and
 * Space-Efficient Bloom Filters", 2007).
 */
export function makeBloomFilter(lists: readonly Uint32Array[]): BloomFilter {
  const hashes = lists.reduce((sum, list) => sum + list.length, 0);
  const log = Math.ceil(Math.log2(Math.max(1, (hashes * BITS_PER_HASH) / 32)));
  const size = Math.min(GREATEST, Math.max(LEAST, log));
  const bits = new Int32Array(2 ** size);
  const shift = 32 - size;
  for (const list of lists) {
    for (const hash of list) {
      const spread = Math.imul(hash, SPREAD);
      bits[spread >>> shift]! |= (1 << spread) | (1 << (spread >>> 5));
    }
  }
  return { bits, shift };
}

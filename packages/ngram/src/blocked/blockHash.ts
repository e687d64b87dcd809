/** What the hash is multiplied with before each unit: odd, from the golden ratio. */
export const HASH_BASE = 0x9e3779b1;

/**
 * The 32-bit hash of a folded word, part or phrase, unsigned: the polynomial of its UTF-16 units in `HASH_BASE`, modulo 2^32
 * (h = h · base + unit, from 0). The hash of a part follows from those of what ends before it and with it, so that all
 * parts of a word cost one multiplication each. Block lists in files are made of it: it never changes.
 */
export function blockHash(folded: string): number {
  let hash = 0;
  for (let i = 0; i < folded.length; i++) hash = (Math.imul(hash, HASH_BASE) + folded.charCodeAt(i)) | 0;
  return hash >>> 0;
}

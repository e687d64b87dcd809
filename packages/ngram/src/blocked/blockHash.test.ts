import { describe, expect, it } from 'vitest';
import { blockHash, HASH_BASE } from './blockHash.ts';

describe('blockHash', () => {
  it('is the polynomial of the units, modulo 2^32', () => {
    for (const text of ['', 'a', 'darn', 'white elephant', '字', 'naïveté'.repeat(20)]) {
      let hash = 0n;
      for (let i = 0; i < text.length; i++) hash = (hash * BigInt(HASH_BASE) + BigInt(text.charCodeAt(i))) % 2n ** 32n;
      expect(blockHash(text)).toBe(Number(hash));
    }
  });

  it('tells words apart as well as chance', () => {
    for (const letters of [4, 8, 13]) {
      const words = new Set<string>();
      for (let state = letters; words.size < 100_000; ) {
        let word = '';
        for (let i = 0; i < letters; i++) {
          state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
          word += String.fromCharCode(97 + ((state >>> 12) % 26));
        }
        words.add(word);
      }
      // By chance 1.2 pairs of 100,000 words share a hash.
      expect(words.size - new Set(Array.from(words, blockHash)).size).toBeLessThanOrEqual(6);
    }
  });
});

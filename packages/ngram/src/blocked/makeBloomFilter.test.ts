import { describe, expect, it } from 'vitest';
import { mix32 } from '../random/RandomStream.ts';
import { type BloomFilter, makeBloomFilter } from './makeBloomFilter.ts';

function passes({ bits, shift }: BloomFilter, hash: number): boolean {
  const spread = Math.imul(hash, 0x85ebca6b);
  const word = bits[spread >>> shift]!;
  return ((word >>> spread) & (word >>> (spread >>> 5)) & 1) !== 0;
}

describe('makeBloomFilter', () => {
  it.each([
    [0, 16],
    [1, 16],
    [100, 64],
    [2000, 1024],
    [20_000, 4096],
  ])('of %d hashes has %d words and lets all of them pass', (count, words) => {
    const hashes = Uint32Array.from({ length: count }, (_, i) => mix32(i));
    const filter = makeBloomFilter([hashes.subarray(0, count >> 1), hashes.subarray(count >> 1)]);
    expect(filter.bits.length).toBe(words);
    expect(hashes.every((hash) => passes(filter, hash))).toBe(true);
  });

  it('lets few strangers pass', () => {
    const filter = makeBloomFilter([Uint32Array.from({ length: 2000 }, (_, i) => mix32(i))]);
    let passed = 0;
    for (let i = 0; i < 100_000; i++) if (passes(filter, mix32(i + 5000))) passed++;
    expect(passed / 100_000).toBeLessThan(0.025);
  });
});

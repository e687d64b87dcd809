import { describe, expect, it } from 'vitest';
import { volume } from '../../tests/support/volume.ts';
import { PhonyError } from '../PhonyError.ts';
import { mix32 } from '../random/RandomStream.ts';
import { FingerprintFilter } from './FingerprintFilter.ts';

/** `count` different pairs of words; another salt gives strangers. */
function pairsOf(count: number, salt = 0): Uint32Array {
  const pairs = new Uint32Array(count * 2);
  for (let i = 0; i < count; i++) {
    pairs[2 * i] = mix32(i ^ (salt << 24));
    pairs[2 * i + 1] = mix32(mix32(i) + salt);
  }
  return pairs;
}

function missing(filter: FingerprintFilter, pairs: Uint32Array): number {
  let count = 0;
  for (let i = 0; i < pairs.length; i += 2) if (!filter.has(pairs[i]!, pairs[i + 1]!)) count++;
  return count;
}

function bitsPerRow(filter: FingerprintFilter): number {
  return (filter.data.slots.length * 8) / filter.data.size;
}

describe('FingerprintFilter', () => {
  it.each([0, 1, 2, 3, 4, 10, 100, 1000, 10_000])('has all of %d fingerprints', (count) => {
    const pairs = pairsOf(count);
    const filter = FingerprintFilter.from(pairs);
    expect(filter.data.size).toBe(count);
    expect(missing(filter, pairs)).toBe(0);
    // Signed words are the same words.
    expect(missing(filter, new Int32Array(pairs.buffer) as unknown as Uint32Array)).toBe(0);
  });

  it('has none of nothing', () => {
    const filter = FingerprintFilter.from(new Uint32Array(0));
    expect(filter.data.slots.length).toBe(0);
    expect(missing(filter, pairsOf(1000))).toBe(1000);
  });

  it('has no false negative among 100,000 and a false positive for 1 stranger in 256', () => {
    const pairs = pairsOf(100_000);
    const filter = FingerprintFilter.from(pairs);
    expect(missing(filter, pairs)).toBe(0);
    const strangers = volume(1_000_000, 10_000_000);
    let positives = 0;
    for (let i = 0; i < strangers; i++) if (filter.has(mix32(i ^ 0x55000000), mix32(mix32(i) + 77))) positives++;
    const expected = strangers / 256;
    expect(Math.abs(positives - expected)).toBeLessThan(5 * Math.sqrt(expected));
  });

  it.each([
    [100, 15.4],
    [1000, 11.3],
    [10_000, 10.3],
    [100_000, 9.6],
    [1_000_000, 9.1],
  ])('of %d fingerprints costs at most %d bits each', (count, bits) => {
    expect(bitsPerRow(FingerprintFilter.from(pairsOf(count)))).toBeLessThanOrEqual(bits);
  });

  it('holds the fingerprint of two zeros like any other', () => {
    const filter = FingerprintFilter.from(Uint32Array.of(0, 0, 0, 1, 1, 0));
    expect(filter.has(0, 0)).toBe(true);
    expect(FingerprintFilter.from(Uint32Array.of(5, 6)).has(0, 0)).toBe(false);
  });

  it('is the same for the same pairs, and complete as plain data', () => {
    const one = FingerprintFilter.from(pairsOf(5000));
    const two = FingerprintFilter.from(pairsOf(5000));
    expect(two.data).toEqual(one.data);
    const { size, seed, segmentLength, slots } = one.data;
    expect(missing(new FingerprintFilter({ size, seed, segmentLength, slots: slots.slice() }), pairsOf(5000))).toBe(0);
  });

  it('refuses fingerprints that do not differ', () => {
    const attempt = (): unknown => FingerprintFilter.from(Uint32Array.of(1, 2, 3, 4, 1, 2));
    expect(attempt).toThrow(PhonyError);
    expect(attempt).toThrow(
      expect.objectContaining({
        code: 'FILTER_NOT_BUILT',
        message: expect.stringMatching(/no seed in 1\.\.100 orders these 3 fingerprints; do all of them differ\?/),
      }),
    );
  });
});

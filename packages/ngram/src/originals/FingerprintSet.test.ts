import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mix32 } from '../random/RandomStream.ts';
import { FingerprintSet } from './FingerprintSet.ts';

/** A set of plain 64-bit integers: what `FingerprintSet` has to be. */
class Twin {
  readonly values = new Set<bigint>();

  add(high: number, low: number): boolean {
    const size = this.values.size;
    this.values.add(BigInt(high >>> 0) * 4294967296n + BigInt(low >>> 0));
    return this.values.size > size;
  }

  finish(): number[] {
    const sorted = [...this.values].sort((x, y) => (x < y ? -1 : 1));
    return sorted.flatMap((value) => [Number(value >> 32n), Number(value & 0xffffffffn)]);
  }
}

describe('FingerprintSet', () => {
  it('is a set of 64-bit integers', () => {
    const word = fc.oneof(
      fc.integer(),
      fc.constantFrom(0, -1, 1, 2 ** 31 - 1, -(2 ** 31)),
      fc.integer({ min: 0, max: 3 }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word), { maxLength: 300 }), (pairs) => {
        const set = new FingerprintSet();
        const twin = new Twin();
        for (const [high, low] of pairs) expect(set.add(high, low)).toBe(twin.add(high, low));
        expect(set.size).toBe(twin.values.size);
        expect([...set.finish()]).toEqual(twin.finish());
      }),
      { seed: 8, numRuns: 200 },
    );
  });

  it('grows', () => {
    const set = new FingerprintSet();
    const twin = new Twin();
    for (let i = 0; i < 50_000; i++) {
      const [high, low] = [mix32(i % 30_000), mix32((i % 30_000) + 1)];
      if (set.add(high, low) !== twin.add(high, low)) expect.fail(`the twin disagrees about number ${i}`);
    }
    expect(set.size).toBe(30_000);
    expect([...set.finish()]).toEqual(twin.finish());
  });

  it('grows where all fingerprints fall into one part', () => {
    const set = new FingerprintSet();
    for (let i = 1; i <= 20_000; i++) expect(set.add(i & 7, i)).toBe(true);
    for (let i = 1; i <= 20_000; i++) expect(set.add(i & 7, i)).toBe(false);
    expect(set.size).toBe(20_000);
  });

  it('holds zero, once', () => {
    const set = new FingerprintSet();
    expect([set.size, [...set.finish()]]).toEqual([0, []]);
    expect([set.add(0, 0), set.add(0, 0), set.add(0, 1), set.add(1, 0)]).toEqual([true, false, true, true]);
    expect([set.size, [...set.finish()]]).toEqual([3, [0, 0, 0, 1, 1, 0]]);
  });

  it('takes signed and unsigned words for the same', () => {
    const set = new FingerprintSet();
    expect(set.add(-1, -2)).toBe(true);
    expect(set.add(0xffffffff, 0xfffffffe)).toBe(false);
    expect([...set.finish()]).toEqual([0xffffffff, 0xfffffffe]);
  });
});

import { describe, expect, it } from 'vitest';
import { trainTables } from '../../tests/support/trainTables.ts';
import { acceptanceOf, keptShare } from './Acceptance.ts';
import type { ModelTables } from './ModelTables.ts';

function tablesOf(maxTokens: number, acceptances: readonly number[] = []): ModelTables {
  return { ...trainTables(['ab']), maxTokens, acceptances: Uint16Array.from(acceptances) };
}

describe('acceptanceOf', () => {
  it('keeps every walk but the empty one where tables state nothing', () => {
    const acceptance = acceptanceOf(tablesOf(3));
    expect([...acceptance.codes]).toEqual([-1, 65535, 65535, 65535]);
    expect(new Set(acceptance.limits)).toEqual(new Set([3]));
    expect(acceptance.factor).toBe(1);
  });

  it('keeps as the tables state, the empty walk never', () => {
    const acceptance = acceptanceOf(tablesOf(3, [65535, 0, 256, 40_000]));
    expect([...acceptance.codes]).toEqual([-1, 0, 256, 40_000]);
    expect(acceptance.factor).toBe(1);
  });

  it('limits walks to the most tokens with which their upper bits can still be kept', () => {
    const { limits, codes } = acceptanceOf(tablesOf(5, [0, 60_000, 65_535, 256, 300, 0]));
    expect([limits[0], limits[1], limits[2], limits[60_000 >> 8], limits[255]]).toEqual([5, 4, 2, 2, 2]);
    for (let chance = 0; chance < 65_536; chance += 7) {
      for (let n = limits[chance >> 8]! + 1; n <= 5; n++) expect(chance <= codes[n]!).toBe(false);
    }
    // Where no length is kept by the highest bits, walks end at once.
    const seldom = acceptanceOf(tablesOf(2, [0, 50_000, 40_000]));
    expect([seldom.limits[255], seldom.limits[50_000 >> 8], seldom.limits[0]]).toEqual([0, 1, 2]);
  });

  it('multiplies all chances by a whole factor where none is kept often', () => {
    const acceptance = acceptanceOf(tablesOf(3, [9, 99, 0, 49]));
    expect(acceptance.factor).toBe(655);
    expect([...acceptance.codes]).toEqual([-1, 65_499, 654, 32_749]);
    expect(keptShare(acceptance, 1) / keptShare(acceptance, 2)).toBe(100);
  });

  it('rules lengths out, and makes up for it', () => {
    const acceptance = acceptanceOf(tablesOf(4, [0, 65_535, 20_000, 10_000, 10_000]), (n) => n === 2 || n === 4);
    expect([...acceptance.codes]).toEqual([-1, -1, 20_001 * 3 - 1, -1, 10_001 * 3 - 1]);
    expect(acceptance.factor).toBe(3);
  });

  it('keeps nothing where nothing is allowed', () => {
    const acceptance = acceptanceOf(tablesOf(2), () => false);
    expect([...acceptance.codes]).toEqual([-1, -1, -1]);
    expect(new Set(acceptance.limits)).toEqual(new Set([0]));
  });
});

describe('keptShare', () => {
  it('is the chance of a length, and 0 beyond the maximum', () => {
    const acceptance = acceptanceOf(tablesOf(2, [0, 65_535, 32_767]));
    expect([0, 1, 2, 3, 999].map((tokens) => keptShare(acceptance, tokens))).toEqual([0, 1, 0.5, 0, 0]);
  });
});

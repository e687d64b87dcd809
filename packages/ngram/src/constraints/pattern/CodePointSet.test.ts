import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bordersUpTo,
  CODE_POINTS,
  type CodePointSet,
  codePointRange,
  complement,
  countCodePoints,
  EVERY_CODE_POINT,
  hasCodePoint,
  intersection,
  symmetricDifference,
  union,
} from './CodePointSet.ts';

// The slow twin: a set of the first numbers.
const MOST = 12;
const someSet = fc
  .array(fc.tuple(fc.nat(MOST - 1), fc.nat(MOST - 1)), { maxLength: 4 })
  .map((ranges) => union([[], ...ranges.map(([a, b]) => codePointRange(Math.min(a, b), Math.max(a, b)))]));
const membersOf = (set: CodePointSet): boolean[] => Array.from({ length: MOST }, (_, i) => hasCodePoint(set, i));

describe('CodePointSet', () => {
  it('is made of ranges', () => {
    expect(codePointRange(0x61)).toEqual([0x61, 0x62]);
    expect(codePointRange(0x61, 0x7a)).toEqual([0x61, 0x7b]);
    expect(complement([])).toEqual(EVERY_CODE_POINT);
    expect(complement(EVERY_CODE_POINT)).toEqual([]);
    expect(union([])).toEqual([]);
    expect(
      union([
        [1, 3, 5, 6],
        [3, 5],
      ]),
    ).toEqual([1, 6]);
    expect(hasCodePoint(EVERY_CODE_POINT, CODE_POINTS - 1)).toBe(true);
  });

  it('obeys the laws of sets, and its borders ascend', () => {
    fc.assert(
      fc.property(someSet, someSet, (a, b) => {
        const inA = membersOf(a);
        const inB = membersOf(b);
        const results: [CodePointSet, (i: number) => boolean][] = [
          [union([a, b]), (i) => inA[i]! || inB[i]!],
          [intersection(a, b), (i) => inA[i]! && inB[i]!],
          [symmetricDifference(a, b), (i) => inA[i] !== inB[i]],
          [complement(a), (i) => !inA[i]],
        ];
        for (const [set, has] of results) {
          expect(membersOf(set)).toEqual(inA.map((_, i) => has(i)));
          for (let i = 1; i < set.length; i++) expect(set[i]).toBeGreaterThan(set[i - 1]!);
        }
        expect(countCodePoints(a)).toBe(inA.filter(Boolean).length);
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it('counts borders up to a number', () => {
    expect([0, 1, 2, 3, 4].map((value) => bordersUpTo([1, 3], value))).toEqual([0, 1, 1, 2, 2]);
    expect(bordersUpTo([], 1)).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { CodePointClasses } from './CodePointClasses.ts';
import { type CodePointSet, EVERY_CODE_POINT, hasCodePoint } from './CodePointSet.ts';
import { readPattern } from './PatternText.ts';
import { WorkBudget } from './WorkBudget.ts';

const budget = (): WorkBudget => new WorkBudget(readPattern(/a/));

function classOf({ stretches, classes }: CodePointClasses, codePoint: number): number {
  return classes[stretches.filter((from) => from <= codePoint).length - 1]!;
}

describe('CodePointClasses', () => {
  const sets: CodePointSet[] = [
    [0x61, 0x7b],
    [0x6b, 0x6c, 0x212a, 0x212b],
    EVERY_CODE_POINT,
    [],
    [0xd000, 0xd900],
    [0xd800, 0xe000],
  ];
  const found = new CodePointClasses(sets, budget());

  it('tells code points apart by the sets that have them', () => {
    const signatures = new Map<number, string>();
    for (let point = 0; point < 0x11000; point++) {
      if (point >= 0xd800 && point < 0xe000) continue;
      const signature = sets.map((set) => hasCodePoint(set, point)).join();
      const known = signatures.get(classOf(found, point));
      if (known !== undefined && known !== signature) expect.fail(`${point} is among others`);
      signatures.set(classOf(found, point), signature);
    }
    expect(new Set(signatures.values()).size).toBe(signatures.size);
    expect(found.count).toBe(signatures.size + 1);
  });

  it('keeps surrogates out of every set', () => {
    expect([0xd7ff, 0xd800, 0xdfff, 0xe000].map((point) => classOf(found, point) === 0)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(found.ofSets.flat()).not.toContain(0);
    expect(found.ofSets[5]).toEqual([]);
  });

  it('lists the classes of each set', () => {
    expect(found.ofSets[0]).toEqual([classOf(found, 0x61), classOf(found, 0x6b)]);
    expect(found.ofSets[1]).toEqual([classOf(found, 0x6b), classOf(found, 0x212a)]);
    expect(found.ofSets[2]).toHaveLength(found.count - 1);
    expect(found.ofSets[3]).toEqual([]);
  });

  it('of no sets has one class, and the surrogates', () => {
    expect(new CodePointClasses([], budget()).count).toBe(2);
  });
});

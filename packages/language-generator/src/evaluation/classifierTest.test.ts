import { describe, expect, it } from 'vitest';
import { randomOf } from '../../tests/support/randomOf.ts';
import { classifierTest } from './classifierTest.ts';

const numbered = (letter: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${letter}${i}`);

describe('classifierTest', () => {
  it('compares as many values as rows, with halves of the rows for a baseline', () => {
    const test = classifierTest(numbered('v', 300), numbered('r', 150), randomOf('test'));
    expect(test).toEqual({
      ok: true,
      area: 1,
      standardError: 0,
      texts: 150,
      baseline: { area: expect.any(Number), texts: 75 },
    });
    expect(test.ok && Math.abs(test.baseline.area - 0.5)).toBeLessThan(0.15);
  });

  it.each([
    ['different rows', numbered('v', 100), [...numbered('r', 99), 'r1', 'r2'], 'TOO_FEW_ROWS', 99],
    ['values', numbered('v', 60), numbered('r', 100), 'TOO_FEW_VALUES', 60],
  ])('says when there are too few %s', (_, values, rows, code, found) => {
    expect(classifierTest(values, rows, randomOf('test'))).toEqual({ ok: false, code, found, needed: 100 });
  });
});

import { describe, expect, it } from 'vitest';
import { assertSameDistribution } from './assertSameDistribution.ts';

/** So many values, `ann` and `olivia` by this share, from a fixed sequence. */
function sample(count: number, share: number, start: number): string[] {
  let x = start;
  return Array.from({ length: count }, () => {
    x = (Math.imul(x, 1664525) + 1013904223) | 0;
    return (x >>> 0) / 2 ** 32 < share ? 'ann' : 'olivia';
  });
}

describe('assertSameDistribution', () => {
  it('accepts two samples of one distribution', () => {
    expect(() => assertSameDistribution(sample(50_000, 0.3, 1), sample(80_000, 0.3, 2), 'C')).not.toThrow();
  });

  it('tells lengths apart', () => {
    const theirs = sample(50_000, 0.32, 2);
    expect(() => assertSameDistribution(sample(50_000, 0.3, 1), theirs, 'C')).toThrow(/the mean length of C/);
  });

  it('tells shares apart where lengths agree', () => {
    const theirs = sample(50_000, 0.3, 2).map((name, i) => (i % 20 === 0 ? name.replace('ann', 'eva') : name));
    expect(() => assertSameDistribution(sample(50_000, 0.3, 1), theirs, 'C')).toThrow(/the share of ann of C/);
  });
});

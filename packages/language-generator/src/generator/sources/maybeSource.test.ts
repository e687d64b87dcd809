import { describe, expect, it } from 'vitest';
import { codeOf } from '../../../tests/support/codeOf.ts';
import { names, seeded } from '../../../tests/support/kinds.ts';

describe('maybe', () => {
  it.each([0.1, 0.5, 0.9])('gives a value with probability %d', (probability) => {
    const values = names(seeded(1)).maybe(probability).batch(20_000);
    const share = values.filter((value) => value !== undefined).length / values.length;
    // Five standard deviations.
    expect(Math.abs(share - probability)).toBeLessThan(5 * Math.sqrt((probability * (1 - probability)) / 20_000));
  });

  it('gives never a value for 0 and always one for 1', () => {
    expect(new Set(names(seeded(1)).maybe(0).batch(1000))).toEqual(new Set([undefined]));
    expect(names(seeded(1)).maybe(1).batch(1000)).toEqual(names(seeded(1)).batch(1000));
  });

  it('gives where it gives what stands at that address without it', () => {
    const name = names(seeded(1));
    const perhaps = name.maybe(0.5);
    const expected = Array.from({ length: 200 }, (_, i) => (perhaps.at(i) === undefined ? undefined : name.at(i)));
    expect(perhaps.batch(200)).toEqual(expected);
    expect(expected).toContain(undefined);
  });

  it('has a path and a counter of its own', () => {
    const name = names(seeded(1));
    expect(name.maybe(0.25).path).toBe('names#maybe=0.25');
    name.maybe(0.25).batch(10);
    expect(name()).toBe(names(seeded(1)).at(0));
  });

  it('decides anew for each probability and each nesting', () => {
    const decided = (probability: number): boolean[] =>
      names(seeded(1))
        .maybe(probability)
        .batch(300)
        .map((value) => value !== undefined);
    expect(decided(0.5)).not.toEqual(decided(0.500001));
    const nested = names(seeded(1)).maybe(0.5).maybe(0.5).batch(4000);
    const share = nested.filter((value) => value !== undefined).length / 4000;
    expect(Math.abs(share - 0.25)).toBeLessThan(0.04);
  });

  it('takes options of what it is made of', () => {
    const perhaps = names(seeded(1)).maybe(0.5).with({ prefix: 'A' });
    expect(perhaps.path).toBe('names?prefix="A"#maybe=0.5');
    for (const value of perhaps.batch(100)) if (value !== undefined) expect(value).toMatch(/^A/);
  });

  it.each([-0.1, 1.1, Number.NaN, '0.5', undefined, null])('takes no probability of %o', (probability) => {
    expect(codeOf(() => names(seeded(1)).maybe(probability as number))).toBe('INVALID_PROBABILITY');
  });
});

import { describe, expect, it } from 'vitest';
import { GivenValues } from './GivenValues.ts';

describe('GivenValues', () => {
  it('is a set', () => {
    const given = new GivenValues();
    expect([given.add('a'), given.add('b'), given.add('a'), given.add('')]).toEqual([true, true, false, true]);
    expect(given.size).toBe(3);
    expect(['a', 'b', '', 'c'].map((text) => given.has(text))).toEqual([true, true, true, false]);
    given.clear();
    expect([given.size, given.has('a'), given.add('a')]).toEqual([0, false, true]);
  });

  it('agrees with a plain set through additions and removals', () => {
    const given = new GivenValues();
    const plain = new Set<string>();
    let state = 1;
    const below = (bound: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 4294967296) * bound);
    };
    for (let step = 0; step < 200_000; step++) {
      const text = `value ${below(5_000)}`;
      if (below(3) === 0) {
        given.delete(text);
        plain.delete(text);
      } else {
        expect(given.add(text)).toBe(!plain.has(text));
        plain.add(text);
      }
      if (given.size !== plain.size) expect(given.size).toBe(plain.size);
    }
    for (let number = 0; number < 5_000; number++) {
      const text = `value ${number}`;
      if (given.has(text) !== plain.has(text)) expect(given.has(text), text).toBe(plain.has(text));
    }
  });

  it('takes at most 16 bytes a value, however long they are', () => {
    const given = new GivenValues();
    const long = 'x'.repeat(200);
    let most = 0;
    for (let number = 0; number < 300_000; number++) {
      given.add(`${long}${number}`);
      if (number >= 10_000 && number % 997 === 0) most = Math.max(most, given.byteSize / given.size);
    }
    expect(given.size).toBe(300_000);
    expect(most).toBeGreaterThan(8);
    expect(most).toBeLessThanOrEqual(16);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../tests/support/anyText.ts';
import { volume } from '../../tests/support/volume.ts';
import { ArgumentError, PhonyError } from '../PhonyError.ts';
import { codePointLength, compareCodePoints, NGramCounts } from './NGramCounts.ts';

describe('NGramCounts', () => {
  it('counts rows, weights and lengths', () => {
    const counts = new NGramCounts(2);
    counts.add('ab');
    counts.add('abc', 2.5);
    counts.add('ab', 3, true);
    expect([counts.rows, counts.weight]).toEqual([2, 6.5]);
    const trie = counts.finish();
    expect(trie.symbols).toEqual(['', '', 'a', 'b', 'c']);
    expect(trie.lengths).toEqual([0, 0, 1, 1]);
    expect([trie.order, trie.rows, trie.weight]).toEqual([2, 2, 6.5]);
    // 1-grams: the end, the start, "a", "b", "c".
    expect([...trie.levels[0]!.counts]).toEqual([2, 2, 2, 2, 1]);
    expect([...trie.levels[0]!.weights]).toEqual([6.5, 6.5, 6.5, 6.5, 2.5]);
  });

  it('may go on after it was finished', () => {
    const counts = new NGramCounts(3);
    counts.add('ab');
    const before = counts.finish();
    counts.add('b');
    const whole = new NGramCounts(3);
    whole.add('ab');
    whole.add('b');
    expect(counts.finish()).toEqual(whole.finish());
    expect(before.rows).toBe(1);
  });

  it.each([0, 11, -1, 1.5, Number.NaN, '3'])('refuses order %s', (order) => {
    const attempt = (): unknown => new NGramCounts(order as number);
    expect(attempt).toThrow(ArgumentError);
    expect(attempt).toThrow(
      expect.objectContaining({
        code: 'ORDER_OUT_OF_RANGE',
        message: expect.stringContaining(`${order} is not an integer`),
      }),
    );
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses weight %d', (weight) => {
    const counts = new NGramCounts(2);
    expect(() => counts.add('ab', weight)).toThrow(ArgumentError);
    expect(() => counts.add('ab', weight)).toThrow(
      expect.objectContaining({
        code: 'INVALID_WEIGHT',
        message: expect.stringContaining(`the weight of "ab" is ${weight}`),
      }),
    );
  });

  it.each(['character', 'word'] as const)('refuses a row without any %s, and counts on', (tokenizer) => {
    const counts = new NGramCounts(2, tokenizer);
    expect(() => counts.add('')).toThrow(ArgumentError);
    expect(() => counts.add('')).toThrow(expect.objectContaining({ code: 'EMPTY_ROW' }));
    counts.add('a');
    expect([counts.rows, counts.weight]).toEqual([1, 1]);
  });

  it('refuses weights that no number holds exactly, and stays as it was', () => {
    const counts = new NGramCounts(2);
    counts.add('a', Number.MAX_SAFE_INTEGER - 1);
    const other = new NGramCounts(2);
    other.add('xy', 2);
    const before = counts.finish();
    const overflow = expect.objectContaining({
      code: 'COUNT_OVERFLOW',
      message: expect.stringContaining('divide all'),
    });
    expect(() => counts.add('xyz', 2)).toThrow(PhonyError);
    expect(() => counts.add('xyz', 2)).toThrow(overflow);
    expect(() => counts.merge(other)).toThrow(overflow);
    expect(counts.finish()).toEqual(before);
    counts.add('b');
    expect(counts.weight).toBe(Number.MAX_SAFE_INTEGER);
  });

  it.each([
    ['order', new NGramCounts(3)],
    ['type', new NGramCounts(2, 'word')],
    ['unit', new NGramCounts(2, { type: 'character', unit: 'grapheme' })],
  ])('does not merge counts of another %s', (_topic, other) => {
    const counts = new NGramCounts(2);
    expect(() => counts.merge(other)).toThrow(ArgumentError);
    expect(() => counts.merge(other)).toThrow(
      expect.objectContaining({
        code: 'COUNTS_DIFFER',
        message: expect.stringMatching(/do not fold into order 2 \(character, codePoint\)/),
      }),
    );
  });

  it('takes long rows', () => {
    for (const tokenizer of ['character', 'word'] as const) {
      const counts = new NGramCounts(2, tokenizer);
      counts.add('a!'.repeat(5000));
      expect(counts.finish().lengths).toHaveLength(10_001);
      expect([...counts.finish().levels[0]!.counts]).toEqual([1, 1, 5000, 5000]);
    }
  });

  it('reads code points of two units whether or not a stray half was met before', () => {
    const rows = ['\ud83d', '😀', '\ud83d😀', 'a\ude00', '😀\ude00'];
    const forth = new NGramCounts(2);
    for (const row of rows) forth.add(row);
    const back = new NGramCounts(2);
    for (const row of rows.reverse()) back.add(row);
    expect(back.finish()).toEqual(forth.finish());
    expect(forth.finish().symbols).toEqual(['', '', 'a', '\ud83d', '😀', '\ude00'].sort(compareCodePoints));
  });
});

describe('codePointLength', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['a😀b', 3],
    ['👩‍👧', 3],
    ['\ude00\ud83d', 2],
  ])('of %j is %d', (text, length) => {
    expect(codePointLength(text)).toBe(length);
  });

  it('is what the string iterator counts, for well-formed text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(codePointLength(text)).toBe(Array.from(text).length);
      }),
      { seed: 13, numRuns: volume(50, 2000) },
    );
  });
});

describe('compareCodePoints', () => {
  it('orders as lists of code points', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', '\ud7ff', '\ue000', '\uffee', '😀', '𝒜', '𐀀'),
      maxLength: 4,
    });
    const twin = (x: string, y: string): number => {
      const [a, b] = [x, y].map((of) => Array.from(of, (letter) => letter.codePointAt(0)!));
      for (let i = 0; i < Math.min(a!.length, b!.length); i++) if (a![i] !== b![i]) return Math.sign(a![i]! - b![i]!);
      return Math.sign(a!.length - b!.length);
    };
    fc.assert(
      fc.property(text, text, (x, y) => {
        expect(Math.sign(compareCodePoints(x, y))).toBe(twin(x, y));
      }),
      { seed: 14, numRuns: volume(500, 5000) },
    );
  });
});

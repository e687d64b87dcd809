import { describe, expect, it } from 'vitest';
import { ArgumentError, PhonyError } from '../PhonyError.ts';
import { compareCodePoints } from '../text/compareCodePoints.ts';
import { NGramCounts } from './NGramCounts.ts';

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
    // The weight of the rows of each number of tokens, repeated ones included.
    expect(trie.sizes).toEqual([0, 0, 4, 2.5]);
    expect([trie.order, trie.rows, trie.weight]).toEqual([2, 2, 6.5]);
    // 1-grams: the end, the start, "a", "b", "c".
    expect([...trie.levels[0]!.counts]).toEqual([2, 2, 2, 2, 1]);
    expect([...trie.levels[0]!.weights]).toEqual([6.5, 6.5, 6.5, 6.5, 2.5]);
  });

  it('counts sizes in tokens, lengths in code points', () => {
    const counts = new NGramCounts(2, 'word');
    counts.add('a bcd');
    counts.add('😀', 2);
    counts.add('x y z');
    const { lengths, sizes } = counts.finish();
    expect(lengths).toEqual([0, 1, 0, 0, 0, 2]);
    expect(sizes).toEqual([0, 2, 1, 1]);
  });

  it('adds lengths and sizes when merging', () => {
    const [one, other] = [new NGramCounts(2), new NGramCounts(2)];
    one.add('ab', 3);
    other.add('ba');
    other.add('abcd', 0.5);
    one.merge(other);
    const { lengths, sizes } = one.finish();
    expect(lengths).toEqual([0, 0, 2, 0, 1]);
    expect(sizes).toEqual([0, 0, 4, 0, 0.5]);
  });

  it('counts symbols that get the same name as one', () => {
    const renamed = new NGramCounts(3);
    for (const row of ['ab', 'Ab', 'BA']) renamed.add(row);
    const lower = new NGramCounts(3);
    for (const row of ['ab', 'ab', 'ba']) lower.add(row);
    expect(renamed.finish((symbol) => symbol.toLowerCase())).toEqual(lower.finish());
    expect(renamed.finish().symbols).toEqual(['', '', 'A', 'B', 'a', 'b']);
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

  it('does not merge counts of another least support', () => {
    const counts = new NGramCounts(2, 'character', 3);
    expect(() => counts.merge(new NGramCounts(2))).toThrow(
      expect.objectContaining({
        code: 'COUNTS_DIFFER',
        message: expect.stringMatching(/least support 1, do not fold into .* least support 3; count both the same way/),
      }),
    );
  });

  it.each([0, -1, 1.5, Number.NaN, '2'])('refuses a least support of %s', (least) => {
    const attempt = (): unknown => new NGramCounts(2, 'character', least as number);
    expect(attempt).toThrow(ArgumentError);
    expect(attempt).toThrow(
      expect.objectContaining({
        code: 'SUPPORT_OUT_OF_RANGE',
        message: expect.stringContaining(`minSupport: ${least} is not an integer from 1`),
      }),
    );
  });

  it('tells in how many different rows each n-gram stands, merged or not, and pools lengths', () => {
    const rows = ['abab', 'ab', 'aba', 'b', 'bbbb', 'ab'];
    const whole = new NGramCounts(3, 'character', 2);
    const [one, other] = [new NGramCounts(3, 'character', 2), new NGramCounts(3, 'character', 2)];
    rows.forEach((row, i) => {
      const repeated = rows.indexOf(row) < i;
      whole.add(row, 1, repeated);
      (i % 3 === 0 || repeated ? one : other).add(row, 1, repeated);
    });
    const trie = whole.finish();
    one.merge(other);
    expect(one.finish()).toEqual(trie);
    expect(trie.support?.least).toBe(2);
    const letters = ['$', '^', 'a', 'b'];
    const different = [...new Set(rows)].map((row) => `^${row}$`);
    let ngrams = 0;
    const visit = (d: number, from: number, to: number, before: string): void => {
      const level = trie.levels[d];
      for (let i = from; level !== undefined && i < to; i++) {
        const ngram = before + letters[level.tokens[i]!];
        expect(trie.support!.rows[d]![i], ngram).toBe(different.filter((row) => row.includes(ngram)).length);
        ngrams++;
        visit(d + 1, level.firstChild[i]!, level.firstChild[i + 1]!, ngram);
      }
    };
    visit(0, 0, trie.levels[0]!.size, '');
    expect(ngrams).toBeGreaterThan(15);
    // Rows of 1, 2, 3, 4 and 4 code points: no length tells of fewer than two, and none is lost.
    for (const count of trie.lengths) expect(count === 0 || count >= 2).toBe(true);
    expect(trie.lengths.reduce((sum, count) => sum + count, 0)).toBe(5);
    expect(trie.sizes.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(6, 12);
    expect(new NGramCounts(3).finish().support).toBe(undefined);
  });

  it.each([1, 2])('counts up to a lower order as if it had counted to it, with a least support of %d', (least) => {
    const rows = ['abab', 'ab', 'aba', 'b', 'bbbb', 'a😀c'];
    const long = new NGramCounts(5, 'character', least);
    for (const [i, row] of rows.entries()) long.add(row, i + 0.5);
    for (const order of [1, 2, 4, 5]) {
      const short = new NGramCounts(order, 'character', least);
      for (const [i, row] of rows.entries()) short.add(row, i + 0.5);
      expect(long.upTo(order).finish()).toEqual(short.finish());
      expect([long.upTo(order).rows, long.upTo(order).weight]).toEqual([short.rows, short.weight]);
    }
    expect(() => long.upTo(6)).toThrow(
      expect.objectContaining({
        code: 'ORDER_OUT_OF_RANGE',
        message: expect.stringMatching(/counts of order 5 do not tell those of order 6/),
      }),
    );
  });

  it.each([0, -1, 1.5, Number.NaN, '2'])('refuses a least support of %s', (support) => {
    const attempt = (): unknown => new NGramCounts(2, 'character', support as number);
    expect(attempt).toThrow(ArgumentError);
    expect(attempt).toThrow(
      expect.objectContaining({
        code: 'SUPPORT_OUT_OF_RANGE',
        message: expect.stringContaining(`${support} is not an integer`),
      }),
    );
  });

  it('does not merge counts of another least support', () => {
    expect(() => new NGramCounts(2).merge(new NGramCounts(2, 'character', 2))).toThrow(
      expect.objectContaining({ code: 'COUNTS_DIFFER', message: expect.stringContaining('least support 2') }),
    );
  });

  it('merges support', () => {
    const rows = ['abab', 'ba', 'ccab', 'b'];
    const [whole, one, other] = [0, 1, 2].map(() => new NGramCounts(3, 'character', 2));
    for (const row of rows) whole!.add(row);
    for (const row of rows.slice(0, 1)) one!.add(row);
    for (const row of rows.slice(1)) other!.add(row);
    one!.merge(other!);
    expect(one!.finish()).toEqual(whole!.finish());
  });

  it.each([1, 3, 4])('tells what counting up to a lower order tells: %d', (order) => {
    for (const support of [1, 2]) {
      const [high, low] = [4, order].map((of) => new NGramCounts(of, 'character', support));
      for (const counts of [high!, low!]) {
        for (const row of ['abab', 'ba', 'ccab', 'b', 'ba']) counts.add(row, 2);
        counts.add('zz', 1);
      }
      expect(high!.upTo(order).finish()).toEqual(low!.finish());
      expect(high!.upTo(order).weight).toBe(low!.weight);
    }
  });

  it('does not tell a higher order', () => {
    expect(() => new NGramCounts(2).upTo(3)).toThrow(
      expect.objectContaining({ code: 'ORDER_OUT_OF_RANGE', message: expect.stringContaining('of order 3') }),
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

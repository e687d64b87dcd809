import { describe, expect, it } from 'vitest';
import { NGramCounts } from './NGramCounts.ts';

describe('buildCountTrie', () => {
  it('builds the trie of a tiny corpus as worked by hand', () => {
    const counts = new NGramCounts(3);
    counts.add('ba');
    counts.add('a', 2);
    // Tokens: 0 the end, 1 the start, 2 "a", 3 "b". Rows: ^ba$, and ^a$ twice as heavy.
    const [one, two, three] = counts.finish().levels;
    expect(one).toEqual({
      size: 4,
      tokens: Uint32Array.of(0, 1, 2, 3),
      firstChild: Uint32Array.of(0, 0, 2, 3, 4),
      counts: Float64Array.of(2, 2, 2, 1),
      weights: Float64Array.of(3, 3, 3, 1),
    });
    // ^a, ^b, a$, ba
    expect(two).toEqual({
      size: 4,
      tokens: Uint32Array.of(2, 3, 0, 2),
      firstChild: Uint32Array.of(0, 1, 2, 2, 3),
      counts: Float64Array.of(1, 1, 2, 1),
      weights: Float64Array.of(2, 1, 3, 1),
    });
    // ^a$, ^ba, ba$
    expect(three).toEqual({
      size: 3,
      tokens: Uint32Array.of(0, 2, 0),
      firstChild: Uint32Array.of(0, 0, 0, 0),
      counts: Float64Array.of(1, 1, 1),
      weights: Float64Array.of(2, 1, 1),
    });
  });

  it('has empty levels where no row is long enough', () => {
    const counts = new NGramCounts(6);
    counts.add('a');
    expect(counts.finish().levels.map((level) => level.size)).toEqual([3, 2, 1, 0, 0, 0]);
  });
});

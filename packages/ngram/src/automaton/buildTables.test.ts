import { describe, expect, it } from 'vitest';
import { type TrainingSettings, trainTables } from '../../tests/support/trainTables.ts';
import { NGramCounts } from '../counts/NGramCounts.ts';
import { estimate } from '../smoothing/estimate.ts';
import { buildTables } from './buildTables.ts';
import { checkTables, verifyTables } from './checkTables.ts';
import { LONGEST_VALUE } from './ModelTables.ts';
import { decodeWeight } from './minifloat.ts';

describe('buildTables', () => {
  it('lays out a tiny corpus as worked by hand', () => {
    // Tokens: 0 the end, 1 the start, 2 "a", 3 "b". Rows: ^ab$, ^b$.
    const tables = trainTables(['ab', 'b'], { order: 2, smoothing: 'none' });
    expect(tables.symbols).toEqual(['', '', 'a', 'b']);
    // The empty context has an arc per token; the end leads nowhere; after the start "a" and "b"; after "a" only "b"; …
    expect([...tables.arcCounts]).toEqual([4, 0, 2, 1, 1]);
    expect([...tables.tokens]).toEqual([0, 1, 2, 3, 2, 3, 3, 0]);
    // … weights are counts; the start is never a prediction.
    expect(Array.from(tables.weights, decodeWeight)).toEqual([2, 0, 1, 2, 1, 1, 1, 2]);
    expect([...tables.backoffs]).toEqual([0, 0, 0, 0, 0]);
    // Twice the longest row and 32 more.
    expect(tables.maxTokens).toBe(36);
    // All walks are kept until lengths are fitted.
    expect(tables.acceptances).toEqual(new Uint16Array(0));
  });

  it('makes contexts of one token in a model of order 1, which only back off', () => {
    const tables = trainTables(['ab', 'b'], { order: 1 });
    expect([...tables.arcCounts]).toEqual([4, 0, 0, 0, 0]);
    expect([...tables.backoffs].slice(1)).toEqual([1, 1, 1, 1]);
  });

  it('keeps whole weights exact and scales others to use the range', () => {
    const whole = trainTables(
      [
        ['a', 3],
        ['b', 4000],
      ],
      { order: 2, smoothing: 'none' },
    );
    expect(Array.from(whole.weights, decodeWeight)).toEqual([4003, 0, 3, 4000, 3, 4000, 3, 4000]);
    const parts = trainTables(
      [
        ['a', 0.5],
        ['b', 2],
      ],
      { order: 2, smoothing: 'none' },
    );
    const [, , , , a, b] = Array.from(parts.weights, decodeWeight);
    expect(b! / a!).toBeCloseTo(4, 9);
    expect(b).toBeGreaterThan(1e9);
  });

  it('counts the hard maximum length in tokens', () => {
    expect(trainTables(['aaa bbb', 'ccc'], { tokenizer: 'word' }).maxTokens).toBe(36);
    expect(trainTables(['aaa bbb', 'ccc']).maxTokens).toBe(46);
  });

  it('bounds the hard maximum length', () => {
    const trie = new NGramCounts(1);
    trie.add('a');
    const finished = { ...trie.finish(), sizes: { length: 2 ** 24 } as number[] };
    expect(buildTables(finished, estimate(finished, 'none')).maxTokens).toBe(LONGEST_VALUE);
  });

  it.each<TrainingSettings>(
    ['none', 'kneser-ney'].flatMap((smoothing) =>
      [1, 2, 3, 5, 10].flatMap((order) =>
        (['character', 'word'] as const).map((tokenizer) => ({ smoothing, order, tokenizer }) as TrainingSettings),
      ),
    ),
  )('makes tables that pass all checks: $smoothing, order $order, $tokenizer', (settings) => {
    for (const rows of [['a'], ['ab', 'b', 'ab'], ['a b', 'b-a', 'b b b a', 'ccc', '😀é']]) {
      const tables = trainTables(rows, settings);
      expect(() => checkTables(tables)).not.toThrow();
      expect(() => verifyTables(tables)).not.toThrow();
    }
  });
});

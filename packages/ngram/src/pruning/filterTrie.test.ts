import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { volume } from '../../tests/support/volume.ts';
import { NaiveBackoff } from '../../tests/twin/NaiveBackoff.ts';
import { MARK } from '../../tests/twin/NaiveCounts.ts';
import { buildTables } from '../automaton/buildTables.ts';
import { checkTables, verifyTables } from '../automaton/checkTables.ts';
import { START } from '../counts/boundaries.ts';
import { NGramCounts } from '../counts/NGramCounts.ts';
import { estimate, type Smoothing } from '../smoothing/estimate.ts';
import { type EstimatedTrie, filterTrie } from './filterTrie.ts';

const rows = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 1, maxLength: 6 }), {
  minLength: 1,
  maxLength: 8,
});
const models = fc
  .tuple(rows, fc.integer({ min: 1, max: 5 }), fc.constantFrom<Smoothing>('kneser-ney', 'none'))
  .map(([texts, order, smoothing]) => modelOf(texts, order, smoothing));

describe('filterTrie', () => {
  it('keeps what is to be kept, leaves the rest to the shorter contexts, and makes tables that pass all checks', () => {
    fc.assert(
      fc.property(models, fc.infiniteStream(fc.nat(9)), fc.nat(9), (model, chances, share) => {
        const before = new NaiveBackoff(model);
        // Symbols may go as well, but for one.
        const symbols = before.tokens.filter((token) => token !== '0');
        const kept = new Set(['0', String(START), symbols[0]!]);
        for (const key of [...before.arcs.keys()].sort((a, b) => before.arcs.get(a)!.d - before.arcs.get(b)!.d)) {
          const { ngram, d } = before.arcs.get(key)!;
          if (kept.has(key) || chances.next().value > share) continue;
          const parts = [ngram.slice(0, -1), ngram.slice(1)].map((part) => part.join(MARK));
          if (d === 0 || parts.every((part) => kept.has(part))) kept.add(key);
        }
        const keep = model.trie.levels.map(({ size }) => new Uint8Array(size));
        for (const key of kept) keep[before.arcs.get(key)!.d]![before.arcs.get(key)!.i] = 1;
        const filtered = filterTrie(model, keep);
        const after = new NaiveBackoff(filtered);
        expect(new Set(after.arcs.keys())).toEqual(kept);
        expectDistributions(after);
        expectKept(before, after);
        const tables = buildTables(filtered.trie, filtered.estimates);
        expect(() => checkTables(tables)).not.toThrow();
        expect(() => verifyTables(tables)).not.toThrow();
      }),
      { seed: 31, numRuns: volume(200, 5000) },
    );
  });

  it('changes nothing when all is kept', () => {
    for (const smoothing of ['kneser-ney', 'none'] as const) {
      const model = modelOf(['abab', 'bba', 'ca'], 3, smoothing);
      const keep = model.trie.levels.map(({ size }) => new Uint8Array(size).fill(1));
      expect(filterTrie(model, keep)).toEqual({ ...model, trie: { ...model.trie, support: undefined } });
    }
  });
});

function modelOf(texts: readonly string[], order: number, smoothing: Smoothing): EstimatedTrie {
  const counts = new NGramCounts(order);
  for (const text of texts) counts.add(text);
  const trie = counts.finish();
  return { trie, estimates: estimate(trie, smoothing) };
}

function expectDistributions(model: NaiveBackoff): void {
  for (const context of model.contexts()) {
    const sum = model.tokens.reduce((total, token) => total + model.probability(context, token), 0);
    expect(sum, context.join(' ')).toBeCloseTo(1, 9);
  }
}

/**
 * What stays has its probability, unless its context has nothing left to back off to; in the empty context, its odds.
 */
function expectKept(before: NaiveBackoff, after: NaiveBackoff): void {
  const shareOf = (model: NaiveBackoff, context: readonly string[], token: string): number =>
    model.probability(context, token);
  const left = after.tokens.reduce((sum, token) => sum + shareOf(before, [], token), 0);
  for (const { ngram } of after.arcs.values()) {
    const context = ngram.slice(0, -1);
    const token = ngram.at(-1)!;
    if (token === String(START)) continue;
    const [own, now] = [shareOf(before, context, token), shareOf(after, context, token)];
    if (context.length === 0) expect(now).toBeCloseTo(own / left, 9);
    else if (after.backoffs.get(context.join(MARK)) === 0) expect(now).toBeGreaterThanOrEqual(own - 1e-12);
    else expect(now).toBeCloseTo(own, 9);
  }
}

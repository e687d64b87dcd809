import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Automaton } from '../automaton/Automaton.ts';
import { buildTables } from '../automaton/buildTables.ts';
import { checkTables, verifyTables } from '../automaton/checkTables.ts';
import { logProbability } from '../automaton/logProbability.ts';
import type { ModelTables } from '../automaton/ModelTables.ts';
import type { CountTrie } from '../counts/buildCountTrie.ts';
import { NGramCounts } from '../counts/NGramCounts.ts';
import { fitLengths } from '../lengths/fitLengths.ts';
import { LengthMasses } from '../lengths/LengthMasses.ts';
import { filterTrie } from '../pruning/filterTrie.ts';
import { estimate } from '../smoothing/estimate.ts';
import { makeTables } from './makeTables.ts';

const names = readFileSync(new URL('../../../../examples/names/first-names.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
// Every ninth is held out: in a file sorted by name, neighbours are alike.
const held = names.filter((_, i) => i % 9 === 4);
const trained = names.filter((_, i) => i % 9 !== 4);

describe('makeTables', () => {
  it('fits lengths, unless nothing is smoothed', () => {
    const trie = countsOf(['ab', 'abb', 'b'], 3).finish();
    expect(makeTables(trie, { smoothing: 'none' })).toEqual(buildTables(trie, estimate(trie, 'none')));
    const shares = trie.sizes.map((weight) => weight / trie.weight);
    const built = buildTables(trie, estimate(trie, 'kneser-ney'));
    expect(makeTables(trie, { smoothing: 'kneser-ney' })).toEqual(fitLengths(built, shares, 3));
  });

  it('adjusts smoothed tables before it fits them, and no others', () => {
    const trie = countsOf(['ab', 'abb', 'b'], 3).finish();
    const adjust = (tables: ModelTables): ModelTables => ({ ...tables, maxTokens: 9 });
    expect(makeTables(trie, { smoothing: 'kneser-ney', adjust })).toMatchObject({ maxTokens: 9 });
    expect(makeTables(trie, { smoothing: 'kneser-ney', adjust }).acceptances).toHaveLength(10);
    expect(makeTables(trie, { smoothing: 'none', adjust }).maxTokens).toBe(38);
  });

  it('keeps to a limit what enough rows hold', () => {
    const trie = countsOf(trained, 4, 3).finish();
    const whole = makeTables(trie, { smoothing: 'kneser-ney' });
    const maxBytes = Math.floor(bytesOf(whole) / 2);
    const tables = makeTables(trie, { smoothing: 'kneser-ney', limit: { maxBytes, bytesOf } });
    expect(bytesOf(tables)).toBeLessThanOrEqual(maxBytes);
    expect(bytesOf(tables)).toBeGreaterThan(0.97 * maxBytes);
    expect(tables.symbols).toEqual(whole.symbols);
    expect(() => verifyTables(tables)).not.toThrow();
  });

  it.each(['kneser-ney', 'none'] as const)('keeps to a limit, acceptances included: %s', (smoothing) => {
    const trie = countsOf(trained, 4).finish();
    const maxBytes = bytesOf(makeTables(trie, { smoothing })) / 3;
    const tables = makeTables(trie, { smoothing, limit: { maxBytes, bytesOf } });
    expect(bytesOf(tables)).toBeLessThanOrEqual(maxBytes);
    expect(bytesOf(tables)).toBeGreaterThan(0.97 * maxBytes);
    expect(() => checkTables(tables)).not.toThrow();
    expect(() => verifyTables(tables)).not.toThrow();
  });

  it('holds nothing of what only one row has, in tables or lengths', () => {
    const rows = [...trained.slice(0, 2000), 'Zyxwvutsrqponmlkjihgfedcba, Đéjà'];
    const trie = countsOf(rows, 4, 2).finish();
    const tables = makeTables(trie, { smoothing: 'kneser-ney' });
    expect(() => verifyTables(tables)).not.toThrow();
    const symbols = new Set(tables.symbols.slice(2));
    expect(symbols).toEqual(
      new Set([...new Set(rows.join(''))].filter((letter) => rows.filter((row) => row.includes(letter)).length > 1)),
    );
    expect(symbols.has('Đ')).toBe(false);
    // Twice the longest length that two rows reach, and 32.
    const lengths = rows.map((row) => row.length).sort((a, b) => b - a);
    expect(tables.maxTokens).toBe(2 * lengths[1]! + 32);
  });

  it('loses less by pruning than by dropping what was seen less often than some bound', () => {
    const trie = countsOf(trained, 5).finish();
    const full = lossOf(makeTables(trie, { smoothing: 'kneser-ney' }));
    for (const bound of [3, 10]) {
      const cut = makeCutOff(trie, bound);
      const pruned = makeTables(trie, { smoothing: 'kneser-ney', limit: { maxBytes: bytesOf(cut), bytesOf } });
      // Measured: 1.957 against 1.968, and 2.074 against 2.118; the whole has 1.897.
      expect(lossOf(pruned)).toBeLessThan(lossOf(cut) - 0.005);
      expect(lossOf(pruned)).toBeGreaterThan(full);
    }
  });
});

function countsOf(rows: readonly string[], order: number, minSupport = 1): NGramCounts {
  const counts = new NGramCounts(order, 'character', minSupport);
  for (const row of rows) counts.add(row);
  return counts;
}

/** As many bytes as the tables take, which is what a file takes but for its head. */
function bytesOf({ tokens, weights, arcCounts, backoffs, acceptances }: ModelTables): number {
  return [tokens, weights, arcCounts, backoffs, acceptances].reduce((sum, { byteLength }) => sum + byteLength, 0);
}

function makeCutOff(trie: CountTrie, bound: number): ModelTables {
  const keep = trie.levels.map(({ counts }, d) =>
    Uint8Array.from(counts, (count) => (d === 0 || count >= bound ? 1 : 0)),
  );
  const cut = filterTrie({ trie, estimates: estimate(trie, 'kneser-ney') }, keep);
  const shares = trie.sizes.map((weight) => weight / trie.weight);
  return fitLengths(buildTables(cut.trie, cut.estimates), shares, trie.rows);
}

/** Nats per token of the names that are held out. */
function lossOf(tables: ModelTables): number {
  const automaton = new Automaton(tables);
  const { kept } = new LengthMasses(automaton);
  let nats = 0;
  let tokens = 0;
  for (const name of held) {
    nats -= logProbability(
      automaton,
      Array.from(name, (letter) => tables.symbols.indexOf(letter)),
      kept,
    );
    tokens += name.length + 1;
  }
  return nats / tokens;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { END, START } from '../src/counts/boundaries.ts';
import type { CountTrie } from '../src/counts/buildCountTrie.ts';
import { NGramCounts } from '../src/counts/NGramCounts.ts';
import { estimate } from '../src/smoothing/estimate.ts';
import { createTokenizer } from '../src/tokens/createTokenizer.ts';
import type { TokenizerSettings } from '../src/tokens/Tokenizer.ts';
import { volume } from './support/volume.ts';
import { MARK, NAIVE_END, NAIVE_START, type NaiveRow, naiveCounts } from './twin/NaiveCounts.ts';
import { NaiveKneserNey } from './twin/naiveKneserNey.ts';

interface Row {
  readonly text: string;
  readonly weight: number;
}

interface Corpus {
  readonly rows: readonly Row[];
  readonly order: number;
  readonly settings: TokenizerSettings;
}

const PIECES = [
  'a',
  'b',
  'c',
  'é',
  ' ',
  '-',
  'ş',
  '𝒜',
  '😀',
  '👩‍👧',
  'न',
  'नि',
  'the',
  ' cat',
  "o'x",
  '1',
  '!',
  '\uffee',
];
const settings: readonly TokenizerSettings[] = [
  { type: 'character' },
  { type: 'character', unit: 'grapheme' },
  { type: 'word' },
];
const texts = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join('').normalize('NFC'));
// A small pool of texts, so that rows repeat.
const rows = fc.array(texts, { minLength: 1, maxLength: 8 }).chain((pool) =>
  fc.array(fc.record({ text: fc.constantFrom(...pool), weight: fc.constantFrom(1, 1, 1, 2, 3, 0.25, 17.5, 1000) }), {
    minLength: 1,
    maxLength: 12,
  }),
);
const corpora: fc.Arbitrary<Corpus> = fc.record({
  rows,
  order: fc.integer({ min: 1, max: 10 }),
  settings: fc.constantFrom(...settings),
});
const runs = { numRuns: volume(80, 3000), seed: 20_240_601 };

describe('the fast counts and estimates against the slow twin', () => {
  it('counts what naive counting counts, in token order', () => {
    fc.assert(
      fc.property(corpora, (corpus) => {
        const trie = count(corpus).finish();
        const naive = naiveCounts(naiveRows(corpus), corpus.order);
        const found = ngramsOf(trie);
        expect(found.map(({ key }) => key).sort()).toEqual([...naive.keys()].sort());
        for (const { key, count, weight } of found) {
          const twin = naive.get(key)!;
          expect(count).toBe(twin.count);
          expect(weight).toBeCloseTo(twin.weight, 9);
        }
        for (const level of trie.levels) expectAscendingWithinParents(trie, level);
        expect(trie.rows).toBe(new Set(corpus.rows.map(({ text }) => text)).size);
        expect(trie.weight).toBeCloseTo(
          corpus.rows.reduce((sum, { weight }) => sum + weight, 0),
          9,
        );
        expect(trie.lengths).toEqual(naiveLengths(corpus.rows));
      }),
      runs,
    );
  });

  it('estimates modified Kneser–Ney as the formulas say', () => {
    fc.assert(
      fc.property(corpora, (corpus) => {
        const trie = count(corpus).finish();
        const { probabilities, backoffs } = estimate(trie, 'kneser-ney');
        const twin = new NaiveKneserNey(naiveCounts(naiveRows(corpus), corpus.order), corpus.order);
        for (const { ngram, d, i } of ngramsOf(trie)) {
          if (ngram.at(-1) !== NAIVE_START) {
            expect(probabilities[d]![i]).toBeCloseTo(twin.probability(ngram.slice(0, -1), ngram.at(-1)!), 12);
          }
          if (d + 1 < corpus.order && ngram.at(-1) !== NAIVE_END) {
            expect(backoffs[d]![i]).toBeCloseTo(twin.backoff(ngram), 12);
          }
        }
      }),
      { ...runs, numRuns: volume(40, 1500) },
    );
  });

  it('estimates it again for what is kept when the rest is dropped', () => {
    fc.assert(
      fc.property(corpora, fc.infiniteStream(fc.boolean()), (corpus, choices) => {
        const trie = count(corpus).finish();
        const keep = trie.levels.map(({ size }, d) =>
          new Uint8Array(size).map(() => (d === 0 || choices.next().value ? 1 : 0)),
        );
        const found = ngramsOf(trie);
        const kept = new Set(found.filter(({ d, i }) => keep[d]![i] === 1).map(({ key }) => key));
        const { probabilities, backoffs } = estimate(trie, 'kneser-ney', keep);
        const twin = new NaiveKneserNey(naiveCounts(naiveRows(corpus), corpus.order), corpus.order, (key) =>
          kept.has(key),
        );
        for (const { ngram, d, i } of found) {
          if (ngram.at(-1) === NAIVE_START) continue;
          expect(probabilities[d]![i]).toBeCloseTo(twin.probability(ngram.slice(0, -1), ngram.at(-1)!), 12);
          if (d + 1 < corpus.order && ngram.at(-1) !== NAIVE_END) {
            expect(backoffs[d]![i]).toBeCloseTo(twin.backoff(ngram), 12);
          }
        }
      }),
      { ...runs, numRuns: volume(40, 1500) },
    );
  });

  it('makes distributions: after every context the probabilities and the back-off add up to 1', () => {
    fc.assert(
      fc.property(corpora, (corpus) => {
        const trie = count(corpus).finish();
        const { probabilities, backoffs } = estimate(trie, 'kneser-ney');
        let root = 0;
        trie.levels[0]!.tokens.forEach((token, i) => {
          if (token !== START) root += probabilities[0]![i]!;
        });
        expect(root).toBeCloseTo(1, 12);
        for (let d = 0; d + 1 < trie.levels.length; d++) {
          const { firstChild, size, tokens } = trie.levels[d]!;
          for (let i = 0; i < size; i++) {
            if (tokens[i] === END) continue;
            let sum = backoffs[d]![i]!;
            for (let child = firstChild[i]!; child < firstChild[i + 1]!; child++) sum += probabilities[d + 1]![child]!;
            expect(sum).toBeCloseTo(1, 11);
          }
        }
      }),
      runs,
    );
  });

  it('takes relative frequencies of weights without smoothing, and never backs off', () => {
    fc.assert(
      fc.property(corpora, (corpus) => {
        const trie = count(corpus).finish();
        const { probabilities, backoffs } = estimate(trie, 'none');
        const naive = naiveCounts(naiveRows(corpus), corpus.order);
        for (const { key, d, i } of ngramsOf(trie)) {
          expect(probabilities[d]![i]).toBeCloseTo(naive.get(key)!.weight, 9);
          expect(backoffs[d]![i]).toBe(0);
        }
      }),
      runs,
    );
  });

  it('merges to what counting everything in one gives', () => {
    fc.assert(
      fc.property(rows, rows, fc.integer({ min: 1, max: 10 }), fc.constantFrom(...settings), (a, b, order, set) => {
        // Whole weights, so that sums do not depend on the order of adding.
        const whole = (list: readonly Row[]): Row[] => list.map(({ text, weight }) => ({ text, weight: weight * 4 }));
        const merged = count({ rows: whole(a), order, settings: set });
        merged.merge(count({ rows: whole(b), order, settings: set }));
        const one = new NGramCounts(order, set);
        for (const part of [a, b]) addAll(one, whole(part));
        expect(merged.finish()).toEqual(one.finish());
        expect([merged.rows, merged.weight]).toEqual([one.rows, one.weight]);
      }),
      runs,
    );
  });

  it('keeps no trace of the order in which rows came', () => {
    const shuffled = corpora.chain((corpus) =>
      fc.shuffledSubarray([...corpus.rows], { minLength: corpus.rows.length }).map((other) => ({ corpus, other })),
    );
    fc.assert(
      fc.property(shuffled, ({ corpus, other }) => {
        const whole = (list: readonly Row[]): Row[] => list.map(({ text }) => ({ text, weight: 4 }));
        const one = count({ ...corpus, rows: whole(corpus.rows) }).finish();
        expect(count({ ...corpus, rows: whole(other) }).finish()).toEqual(one);
      }),
      runs,
    );
  });
});

function count({ rows, order, settings }: Corpus): NGramCounts {
  const counts = new NGramCounts(order, settings);
  addAll(counts, rows);
  return counts;
}

function addAll(counts: NGramCounts, rows: readonly Row[]): void {
  const seen = new Set<string>();
  for (const { text, weight } of rows) {
    counts.add(text, weight, seen.has(text));
    seen.add(text);
  }
}

function naiveRows({ rows, settings }: Corpus): NaiveRow[] {
  const tokenizer = createTokenizer(settings);
  const seen = new Set<string>();
  return rows.map(({ text, weight }) => {
    const repeated = seen.has(text);
    seen.add(text);
    return { tokens: tokenizer.tokenize(text), weight, repeated };
  });
}

function naiveLengths(rows: readonly Row[]): number[] {
  const lengths: number[] = [];
  for (const text of new Set(rows.map((row) => row.text))) {
    const length = Array.from(text).length;
    lengths[length] = (lengths[length] ?? 0) + 1;
  }
  return Array.from(lengths, (rowsOfLength) => rowsOfLength ?? 0);
}

interface FoundNGram {
  readonly key: string;
  readonly ngram: readonly string[];
  readonly d: number;
  readonly i: number;
  readonly count: number;
  readonly weight: number;
}

/** All n-grams of a trie, spelled out. */
function ngramsOf({ levels, symbols }: CountTrie): FoundNGram[] {
  const found: FoundNGram[] = [];
  const visit = (context: readonly string[], d: number, from: number, to: number): void => {
    const level = levels[d];
    if (level === undefined) return;
    for (let i = from; i < to; i++) {
      const token = level.tokens[i]!;
      const symbol = token === END ? NAIVE_END : token === START ? NAIVE_START : symbols[token]!;
      const ngram = [...context, symbol];
      found.push({ key: ngram.join(MARK), ngram, d, i, count: level.counts[i]!, weight: level.weights[i]! });
      visit(ngram, d + 1, level.firstChild[i]!, level.firstChild[i + 1]!);
    }
  };
  visit([], 0, 0, levels[0]!.size);
  return found;
}

function expectAscendingWithinParents({ levels }: CountTrie, level: CountTrie['levels'][number]): void {
  const parents = levels[levels.indexOf(level) - 1];
  const bounds = parents === undefined ? [0, level.size] : [...parents.firstChild];
  for (let parent = 0; parent + 1 < bounds.length; parent++) {
    const children = [...level.tokens.slice(bounds[parent], bounds[parent + 1])];
    expect(children).toEqual([...new Set(children)].sort((x, y) => x - y));
  }
}

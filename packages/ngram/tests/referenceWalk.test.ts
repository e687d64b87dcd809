import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Automaton, START_STATE } from '../src/automaton/Automaton.ts';
import { checkTables } from '../src/automaton/checkTables.ts';
import { type ModelTables, narrow } from '../src/automaton/ModelTables.ts';
import type { Words4 } from '../src/random/hash128.ts';
import { handMade } from './support/handMade.ts';
import { type TrainingSettings, trainTables } from './support/trainTables.ts';
import { volume } from './support/volume.ts';
import { ReferenceWalk } from './twin/ReferenceWalk.ts';

const KEY: Words4 = [0x1234567, -0x7654321, 42, -1];
const names = readFileSync(new URL('../../../examples/names/first-names.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((name) => name !== '')
  .filter((_, i) => i % 20 === 0);
const tiny = ['ab', 'abba', 'ba', 'bab', 'a', 'aab', 'bbb', 'abab'];
const companies = ['Sun & Sons Ltd', 'Sun Ltd', 'Moon & Sons', 'Moon Works, Inc.', 'Sea Works', 'Sun Works Ltd'];
/** Rows over so many letters, each of which follows several others. */
const lettersOf = (count: number): string[] =>
  Array.from({ length: count * 3 }, (_, i) =>
    [i, i * 7, i * i, i * 3 + 1].map((at) => String.fromCodePoint(0x4e00 + (at % count))).join(''),
  );

const models: [title: string, rows: readonly string[], settings: TrainingSettings][] = [
  ['a smoothed model of names', names, { order: 5 }],
  ['the same, every walk kept', names, { order: 5, acceptances: 'flat' }],
  ['an unsmoothed model of names', names, { order: 4, smoothing: 'none' }],
  ['order 1', names, { order: 1 }],
  ['order 1 without smoothing', names, { order: 1, smoothing: 'none' }],
  ['order 2 without smoothing', names, { order: 2, smoothing: 'none' }],
  ['order 10', names, { order: 10 }],
  ['a tiny model of order 10, full of back-off', tiny, { order: 10 }],
  ['a hard maximum length of 2, which throws most walks away', tiny, { order: 3, maxTokens: 2 }],
  ['lengths that a bigram model seldom has', ['abababababab', 'babababababa', 'abababababba'], { order: 2 }],
  ['words', companies, { order: 3, tokenizer: 'word' }],
  ['words with a hard maximum length', companies, { tokenizer: 'word', maxTokens: 3 }],
  ['graphemes', ['नि', 'निन', 'ननि', '👩‍👧a'], { tokenizer: { type: 'character', unit: 'grapheme' } }],
  ['code points of two units', ['😀a😀', '𝒜😀', 'a𝒜'], { order: 2 }],
  // The end and the start are tokens too, and the empty context has a column for each but the start.
  ...[30, 31, 32, 33, 252, 253, 254, 255, 300].map((count): [string, string[], TrainingSettings] => [
    `${count} letters`,
    lettersOf(count),
    { order: 3 },
  ]),
  ['300 letters without smoothing', lettersOf(300), { order: 3, smoothing: 'none' }],
  ['300 letters, order 1', lettersOf(300), { order: 1 }],
];

describe('Automaton.walk and its readable twin', () => {
  it.each(models)('draw the same tokens: %s', (_title, rows, settings) => {
    expectSameWalks(trainTables(rows, settings), volume(400, 4000));
  });

  it('draw the same tokens where acceptance throws walks away', () => {
    const trained = trainTables(names, { order: 3 });
    // Each length its own chance, from never to nearly always.
    const acceptances = Uint16Array.from({ length: trained.maxTokens + 1 }, (_, n) => (n * n * 2377) % 40_000);
    const reference = expectSameWalks({ ...trained, acceptances }, volume(400, 4000));
    expect(reference.thrownAway).toBeGreaterThan(400);
  });

  it('draw the same tokens where everything is kept seldom, in the same proportions', () => {
    const trained = trainTables(names, { order: 3 });
    const acceptances = Uint16Array.from({ length: trained.maxTokens + 1 }, (_, n) => (n < 4 ? 0 : 1 + (n % 3)));
    expectSameWalks({ ...trained, acceptances }, volume(300, 4000));
  });

  describe('where back-off leaves almost nothing', () => {
    // Nearly all that "b" gives is "a", which is ruled out behind "ab", "bb" and the start: the redraws give up.
    const tables = handMade(3, 'abcd', {
      '': [{ $: 1, a: 60_000, b: 1, c: 1, d: 2 }, 0],
      '^': [{ a: 1 }, 30_000],
      a: [{ $: 1, a: 3, b: 20 }, 10],
      b: [{ $: 1, a: 60_000 }, 1],
      c: [{ a: 1, b: 2 }, 60_000],
      d: [{ $: 5, b: 1 }, 5],
      '^a': [{ b: 1 }, 1],
      ab: [{ a: 1 }, 40_000],
      bb: [{ a: 1 }, 50_000],
    });
    const dead = withDeadLetters(tables, 254);

    it.each([
      ['narrow rows', tables],
      ['wide rows', dead],
    ])('draw the same tokens: %s', (_title, given) => {
      checkTables(given);
      const reference = expectSameWalks(given, volume(400, 4000));
      expect(reference.enumerated).toBeGreaterThan(200);
    });
  });

  it.each(models.slice(0, 14))('draw the same tokens over wide rows too: %s', (_title, rows, settings) => {
    expectSameWalks(withDeadLetters(trainTables(rows, settings), 256), volume(100, 2000));
  });

  it('draw the same tokens from rows of more than 65,536 columns', () => {
    const rows = Array.from({ length: 70_000 }, (_, i) => {
      const text = i % 7 === 0 ? `w${i} w${i + 1} x` : `w${i}`;
      // Uneven weights, so that most columns share with another.
      return [text, 1 + (i % 5) * 4] as const;
    });
    const tables = trainTables(rows, { order: 3, tokenizer: 'word', acceptances: 'flat' });
    expect(tables.symbols.length).toBeGreaterThan(65_536);
    expect(tables.arcCounts[START_STATE]).toBeGreaterThan(65_536);
    expectSameWalks(tables, volume(3, 100));
  });

  it('grow the place for what is emitted as far as a value needs', () => {
    for (const letters of [2, 300]) {
      const tables = withDeadLetters(trainTables(['a'.repeat(400), 'a'.repeat(300)], { order: 2 }), letters);
      const automaton = new Automaton(tables);
      const lengths = Array.from({ length: 50 }, (_, i) => automaton.walk(KEY, i, 0, 0, 0));
      expect(Math.max(...lengths)).toBeGreaterThan(256);
      expect(automaton.emitted.length).toBeGreaterThanOrEqual(Math.max(...lengths));
      expectSameWalks(tables, 20);
    }
  });
});

/** The same model with more letters, which never come: enough of them make its rows wide. */
function withDeadLetters(tables: ModelTables, count: number): ModelTables {
  const { symbols, arcCounts, tokens, weights, backoffs } = tables;
  const dead = Array.from({ length: count }, (_, i) => String.fromCodePoint(0x3400 + i));
  const alphabet = symbols.length;
  const none = dead.map(() => 0);
  return {
    ...tables,
    symbols: [...symbols, ...dead],
    arcCounts: narrow([
      alphabet + count,
      ...arcCounts.slice(1, alphabet + 1),
      ...none,
      ...arcCounts.slice(alphabet + 1),
    ]),
    tokens: narrow([...tokens.slice(0, alphabet), ...none.map((_, i) => alphabet + i), ...tokens.slice(alphabet)]),
    weights: Uint16Array.of(...weights.slice(0, alphabet), ...none, ...weights.slice(alphabet)),
    backoffs: Uint16Array.of(...backoffs.slice(0, alphabet + 1), ...none.map(() => 1), ...backoffs.slice(alphabet + 1)),
  };
}

function expectSameWalks(tables: ModelTables, count: number): ReferenceWalk {
  const automaton = new Automaton(tables);
  const reference = new ReferenceWalk(tables);
  for (let i = 0; i < count; i++) {
    const address = [i, i >> 3, -i, 7] as const;
    const text = automaton.text(automaton.walk(KEY, ...address));
    const twin = reference.walk(KEY, ...address).map((token) => tables.symbols[token]!);
    if (text !== twin.join('')) expect(text, `the value at ${i}`).toBe(twin.join(''));
  }
  return reference;
}

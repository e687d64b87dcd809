import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { Automaton, START_STATE } from '../src/automaton/Automaton.ts';
import type { ModelTables } from '../src/automaton/ModelTables.ts';
import type { Words4 } from '../src/random/hash128.ts';
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

const models: [title: string, rows: readonly string[], settings: TrainingSettings][] = [
  ['a smoothed model of names', names, { order: 5 }],
  ['an unsmoothed model of names', names, { order: 4, smoothing: 'none' }],
  ['order 1', names, { order: 1 }],
  ['order 2 without smoothing', names, { order: 2, smoothing: 'none' }],
  ['a tiny model of order 10, full of back-off', tiny, { order: 10 }],
  ['a hard maximum length of 2', tiny, { order: 3, maxLength: 2 }],
  ['words', companies, { order: 3, tokenizer: 'word' }],
  ['words with a hard maximum length that the last one passes', companies, { tokenizer: 'word', maxLength: 5 }],
  ['graphemes', ['नि', 'निन', 'ननि', '👩‍👧a'], { tokenizer: { type: 'character', unit: 'grapheme' } }],
  ['code points of two units', ['😀a😀', '𝒜😀', 'a𝒜'], { order: 2 }],
];

describe('Automaton.walk and its readable twin', () => {
  it.each(models)('draw the same tokens: %s', (_title, rows, settings) => {
    const tables = trainTables(rows, settings);
    expectSameWalks(tables, volume(500, 20_000));
  });

  describe('a model with more than 65,536 words', () => {
    let tables: ModelTables;
    beforeAll(() => {
      const rows = Array.from({ length: 70_000 }, (_, i) => {
        const text = i % 7 === 0 ? `w${i} w${i + 1} x` : `w${i}`;
        // Uneven weights, so that most columns share with another.
        return [text, 1 + (i % 5) * 4] as const;
      });
      tables = trainTables(rows, { order: 3, tokenizer: 'word' });
    });

    it('draw the same tokens from rows whose aliases need a word of their own', () => {
      expect(tables.symbols.length).toBeGreaterThan(65_536);
      expect(tables.arcCounts[START_STATE]).toBeGreaterThan(65_536);
      expectSameWalks(tables, volume(3, 100));
    });
  });

  it('grow the place for what is emitted as far as a value needs', () => {
    const tables = trainTables(['a'.repeat(400), 'a'.repeat(300)], { order: 2 });
    const automaton = new Automaton(tables);
    const lengths = Array.from({ length: 50 }, (_, i) => automaton.walk(KEY, i, 0, 0, 0));
    expect(Math.max(...lengths)).toBeGreaterThan(256);
    expect(automaton.emitted.length).toBeGreaterThanOrEqual(Math.max(...lengths));
    expectSameWalks(tables, 50);
  });
});

function expectSameWalks(tables: ModelTables, count: number): void {
  const automaton = new Automaton(tables);
  const reference = new ReferenceWalk(tables);
  for (let i = 0; i < count; i++) {
    const address = [i, i >> 3, -i, 7] as const;
    const text = automaton.text(automaton.walk(KEY, ...address));
    const twin = reference.walk(KEY, ...address).map((token) => tables.symbols[token]!);
    if (text !== twin.join('')) expect(text, `the value at ${i}`).toBe(twin.join(''));
  }
  expect(automaton.emitted.length).toBeGreaterThan(0);
}

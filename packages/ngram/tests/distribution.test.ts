import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Automaton } from '../src/automaton/Automaton.ts';
import { logProbability } from '../src/automaton/logProbability.ts';
import { NGramCounts } from '../src/counts/NGramCounts.ts';
import { LengthMasses } from '../src/lengths/LengthMasses.ts';
import type { Words4 } from '../src/random/hash128.ts';
import { chiSquareDeviation } from './support/chiSquare.ts';
import { byText, enumerateValues } from './support/enumerateValues.ts';
import { handMade } from './support/handMade.ts';
import { sampleDeviation } from './support/sampleDeviation.ts';
import { type TrainingSettings, trainTables } from './support/trainTables.ts';
import { volume } from './support/volume.ts';

const KEY: Words4 = [-5, 1_000_003, 77, 0x7fffffff];
const rows = ['ab', 'abba', 'ba', 'bab', 'a', 'aab', 'bbb', 'abab', 'ca'];
const corpora = {
  rows,
  weighted: rows.map((row, i) => [row, (i % 4) + 0.5] as const),
  repeated: [...rows, 'ab', 'ab', 'ba'],
  'rows of one length': ['abc', 'bca', 'cab', 'aaa'],
};
const phrases = ['a b', 'a', 'b b a', 'b', 'a b a'];
const syllables = ['नि', 'न', 'निन', 'ि', 'ननि'];
const orders = [1, 2, 3, 4];
const smoothings = ['none', 'kneser-ney'] as const;
const settings: TrainingSettings[] = smoothings.flatMap((smoothing) =>
  orders.flatMap((order) =>
    (['flat', 'fitted'] as const).map((acceptances) => ({ smoothing, order, acceptances, maxTokens: 5 })),
  ),
);

describe('the distribution of walks', () => {
  it.each(
    settings.flatMap((setting) => Object.entries(corpora).map(([name, corpus]) => ({ ...setting, name, corpus }))),
  )('adds up to 1: order $order, $smoothing, $acceptances, corpus $name', ({ corpus, ...setting }) => {
    expectToAddUp(new Automaton(trainTables(corpus, setting)));
  });

  it.each(settings)('adds up to 1 over words: order $order, $smoothing, $acceptances', (setting) => {
    expectToAddUp(new Automaton(trainTables(phrases, { ...setting, tokenizer: 'word', maxTokens: 4 })));
  });

  it.each(settings)('adds up to 1 over graphemes: order $order, $smoothing, $acceptances', (setting) => {
    const tokenizer = { type: 'character', unit: 'grapheme' } as const;
    expectToAddUp(new Automaton(trainTables(syllables, { ...setting, tokenizer, maxTokens: 4 })));
  });

  it.each(settings)('is what logProbability says: order $order, $smoothing, $acceptances', (setting) => {
    expectSampled(new Automaton(trainTables(rows, setting)), volume(40_000, 1_000_000));
  });

  it.each([
    ['words', phrases, 'word'],
    ['graphemes', syllables, { type: 'character', unit: 'grapheme' }],
  ] as const)('is what logProbability says over %s', (_title, corpus, tokenizer) => {
    expectSampled(new Automaton(trainTables(corpus, { tokenizer, maxTokens: 5 })), volume(40_000, 1_000_000));
  });

  it('is what logProbability says over more letters than a narrow row holds', () => {
    const letters = Array.from({ length: 258 }, (_, i) => String.fromCodePoint(0x4e00 + i));
    // Each letter stands alone once; a few stand together.
    const corpus = [...letters, ...letters.slice(0, 30).map((letter, i) => letter + letters[i % 7]!)];
    const automaton = new Automaton(trainTables(corpus, { order: 2, maxTokens: 2 }));
    expectToAddUp(automaton);
    expectSampled(automaton, volume(60_000, 1_000_000));
  });

  it('is what logProbability says where a longer context leaves almost nothing to a shorter one', () => {
    // After "x" nearly all that follows "b" follows "xb" too: back-off then has to draw from what is left.
    const corpus = ['xba', 'xbc', 'xbd', 'xb', 'ba', 'bc', 'bd', 'yba', 'ybc', 'ye'];
    expectSampled(new Automaton(trainTables(corpus, { maxTokens: 4, order: 4 })), volume(60_000, 1_000_000));
  });

  it('is what logProbability says where what is left is found by enumeration', () => {
    const tables = handMade(
      3,
      'abc',
      {
        '': [{ $: 40, a: 60_000, b: 1, c: 3 }, 0],
        '^': [{ a: 1 }, 2],
        a: [{ $: 10, a: 3, b: 20 }, 10],
        b: [{ a: 60_000, $: 2 }, 3],
        c: [{ a: 1, b: 2, $: 1 }, 60_000],
        ab: [{ a: 1 }, 4],
      },
      { maxTokens: 5 },
    );
    expectToAddUp(new Automaton(tables));
    expectSampled(new Automaton(tables), volume(60_000, 1_000_000));
  });

  it('is what logProbability says where some lengths are never kept and the others seldom', () => {
    const trained = trainTables(rows, { maxTokens: 5 });
    const automaton = new Automaton({ ...trained, acceptances: Uint16Array.of(9, 500, 0, 90, 3000, 7) });
    expectToAddUp(automaton);
    expectSampled(automaton, volume(40_000, 1_000_000));
  });

  it('gives every string that the alphabet can spell a probability above 0 once smoothed', () => {
    const automaton = new Automaton(trainTables(rows, { order: 4, maxTokens: 4 }));
    expect(enumerateValues(automaton)).toHaveLength(3 + 9 + 27 + 81);
  });

  it('gives nothing but what was seen step by step without smoothing', () => {
    const automaton = new Automaton(trainTables(['ab', 'abab'], { order: 3, smoothing: 'none', maxTokens: 9 }));
    const texts = enumerateValues(automaton).map(({ text }) => text);
    // At 9 tokens no value is cut off: one that would go on is none.
    expect(texts.sort()).toEqual(['ab', 'abab', 'ababab', 'abababab']);
  });

  it('does not depend on what was drawn before', () => {
    const tables = trainTables(rows, { order: 4 });
    const fresh = (i: number): string => {
      const automaton = new Automaton(tables);
      return automaton.text(automaton.walk(KEY, i, 0, 0, 0));
    };
    const used = new Automaton(tables);
    for (let i = 999; i >= 0; i--) used.walk(KEY, i, 5, 5, 5);
    for (let i = 0; i < 300; i++) {
      expect(used.text(used.walk(KEY, i, 0, 0, 0))).toBe(fresh(i));
      logProbability(used, [2, 3, 2], 1);
    }
  });
});

describe('the lengths of values', () => {
  const names = readFileSync(new URL('../../../examples/names/first-names.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((name) => name !== '');
  const companies = names.slice(0, 400).map((name, i) => `${name} ${i % 3 === 0 ? '& Sons ' : ''}Ltd`);

  // What is promised is the rows' lengths but for the two rows that each length is given beforehand, and as far as a quarter
  // of all walks is kept: the last column is how much of the distribution may differ from theirs.
  it.each<[title: string, rows: readonly string[], settings: TrainingSettings, most: number]>([
    ['names', names, { order: 4 }, 0.005],
    ['names at order 1, whose lengths have little in common with them', names, { order: 1 }, 0.13],
    ['company names', companies, { order: 2, tokenizer: 'word' }, 0.02],
  ])('are those of the rows: %s', (_title, corpus, setting, most) => {
    const flat = new Automaton(trainTables(corpus, { ...setting, acceptances: 'flat' }));
    const automaton = new Automaton(trainTables(corpus, setting));
    const { order = 3, tokenizer } = setting;
    const counts = new NGramCounts(order, tokenizer);
    for (const row of corpus) counts.add(row);
    const { sizes, weight } = counts.finish();
    const shares = lengthShares(automaton);
    const away = (of: Float64Array): number =>
      of.reduce((sum, share, n) => sum + Math.abs(share - (sizes[n] ?? 0) / weight), 0) / 2;
    expect(away(shares)).toBeLessThan(most);
    expect(away(shares)).toBeLessThan(away(lengthShares(flat)) / 3);
    const drawn = new Array<number>(shares.length).fill(0);
    const count = volume(50_000, 1_000_000);
    for (let i = 0; i < count; i++) drawn[automaton.walk(KEY, i, 8, 8, 8)]!++;
    expect(
      chiSquareDeviation(
        drawn,
        Array.from(shares, (share) => share * count),
      ),
    ).toBeLessThan(5);
  });
});

/** How likely values of each length are. */
function lengthShares(automaton: Automaton): Float64Array {
  const { walks, kept } = new LengthMasses(automaton);
  const { codes } = automaton.acceptance;
  return walks.map((mass, n) => (mass * (codes[n]! + 1)) / 65536 / kept);
}

function expectToAddUp(automaton: Automaton): ReturnType<typeof enumerateValues> {
  const values = enumerateValues(automaton);
  expect(values.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9);
  return values;
}

function expectSampled(automaton: Automaton, count: number): void {
  const probabilities = byText(enumerateValues(automaton));
  const draw = (i: number): string => automaton.text(automaton.walk(KEY, i, 1, 2, 3));
  expect(Math.abs(sampleDeviation(probabilities, count, draw))).toBeLessThan(5);
}

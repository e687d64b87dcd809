import { readFileSync } from 'node:fs';
import { createTokenizer, LanguageModel, trainModel } from '@phonyland/language-model';
import { describe, expect, it } from 'vitest';
import { volume } from '../../../../ngram/tests/support/volume.ts';
import { seeded } from '../../../tests/support/kinds.ts';
import { MODEL, ROWS } from '../../../tests/support/testModel.ts';
import type { Root } from '../../root/Root.ts';
import { makeGenerator } from '../makeGenerator.ts';
import type { SlotGenerator } from '../SlotGenerator.ts';
import { type ModelOptions, ModelSource } from './ModelSource.ts';

const slotsOf = (
  root: Root,
  capacity: number,
  options: ModelOptions = {},
  model: LanguageModel = MODEL,
): SlotGenerator<string> =>
  makeGenerator(new ModelSource(root, model, 'names'))
    .with(options)
    .unique({ stateless: true, capacity });

const sentences = [
  ...['the mill -- the river', 'a mill', 'the heron -- a heron', 'a river', 'the mill', 'the heron!', 'a heron?!'],
  ...['the river...', 'the mill. -- the river.', 'a mill? -- a mill!', 'the heron?', 'a river!!'],
];

const MODELS: readonly (readonly [kind: string, model: LanguageModel])[] = [
  ['letters', MODEL],
  ['letters, unsmoothed', trainModel(ROWS, { smoothing: 'none', order: 2 })],
  ['words', trainModel(sentences, { tokenizer: 'word', order: 2 })],
  [
    'graphemes',
    trainModel(['🇹🇷a', 'a🇩🇪', '👨‍👩‍👧b', 'b🇹🇷', 'ae'], {
      tokenizer: { type: 'character', unit: 'grapheme' },
      order: 2,
    }),
  ],
  ['letters that compose', trainModel(['e\u0323a', 'a\u0302b', 'ex\u0302', 'x\u0323\u0302', 'a', 'b'], { order: 1 })],
];

const RULES: readonly (readonly [options: ModelOptions, satisfies: (value: string) => boolean])[] = [
  [{ maxLength: 4 }, (value) => Array.from(value).length <= 4],
  [{ minLength: 5 }, (value) => Array.from(value).length >= 5],
  [{ pattern: /a/ }, (value) => value.includes('a')],
  [{ maxWords: 1, suffix: 'a' }, (value) => /^\s*\S*a$/u.test(value)],
];

describe.each(MODELS)('the slots of a model of %s', (_kind, model) => {
  it('have values that all differ, that the model gives, and as its tokenizer spells them', () => {
    const texts: string[] = [];
    for (const capacity of [1, 2, 10, 1000]) {
      const values = [...slotsOf(seeded(1), capacity, {}, model)];
      expect(new Set(values.map((value) => value.normalize('NFC'))).size).toBe(values.length);
      texts.push(...values);
    }
    expect(texts.length).toBeGreaterThan(20);
    const tokenizer = createTokenizer(model.metadata.tokenizer);
    const symbols = new Set(model.content.tables.symbols);
    for (const text of texts) {
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toBe('');
      expect(tokenizer.tokenize(text).every((symbol) => symbols.has(symbol))).toBe(true);
      expect(model.logProbability(text)).toBeGreaterThan(Number.NEGATIVE_INFINITY);
    }
  });

  it('are the same on every machine, and others for another seed or capacity', () => {
    const all = [...slotsOf(seeded(9), 100, {}, model)];
    expect([...slotsOf(seeded(9), 100, {}, LanguageModel.decode(model.encode()))]).toEqual(all);
    expect([...slotsOf(seeded(10), 100, {}, model)]).not.toEqual(all);
    expect([...slotsOf(seeded(9), 101, {}, model)]).not.toEqual(all);
    const backwards = slotsOf(seeded(9), 100, {}, model);
    const values = Array.from({ length: backwards.slots }, (_, i) => backwards.at(backwards.slots - 1 - i)).reverse();
    expect(values.filter((value) => value !== undefined)).toEqual(all);
  });

  it('leave nothing that constraints rule out', () => {
    let shown = 0;
    for (const [options, satisfies] of RULES) {
      if (model.probability(options) === 0) continue;
      const values = [...slotsOf(seeded(1), 50, options, model)];
      if (values.length > 0) shown++;
      expect(new Set(values).size).toBe(values.length);
      expect(values.filter((value) => !satisfies(value))).toEqual([]);
    }
    expect(shown).toBeGreaterThan(2);
  });
});

describe('slotSource', () => {
  it('has as many slots as the values need that options leave', () => {
    const plain = slotsOf(seeded(1), 1000).slots;
    expect(plain).toBeGreaterThanOrEqual(1250);
    const share = MODEL.probability({ prefix: 'A' });
    expect(slotsOf(seeded(1), 1000, { prefix: 'A' }).slots / plain).toBeCloseTo(1 / share, 2);
    expect(slotsOf(seeded(1), 1000, { excludeOriginals: true }).slots).toBe(plain);
  });

  it('has a path of its own for each model path and capacity', () => {
    expect(slotsOf(seeded(1), 77).path).toBe('names#slots=77');
    expect(slotsOf(seeded(1), 77, { suffix: 'a', excludeOriginals: true }).path).toBe(
      'names?excludeOriginals=true&suffix="a"#slots=77',
    );
  });

  it('gives about as many values as the capacity says', () => {
    for (const capacity of [100, 1000, 10_000]) {
      const given = [...slotsOf(seeded(1), capacity)].length;
      expect(given).toBeLessThan(capacity * 1.25 + 4 * Math.sqrt(capacity));
      expect(given).toBeGreaterThan(capacity * 0.7);
    }
  });

  it('leaves the slots of originals empty, and moves nothing', () => {
    const novel = [...slotsOf(seeded(1), 5000, { excludeOriginals: true })];
    expect(novel.filter((value) => ROWS.includes(value))).toEqual([]);
    expect(novel.filter((value) => MODEL.isOriginal(value))).toEqual([]);
    const all = [...slotsOf(seeded(1), 5000)];
    expect(all.some((value) => ROWS.includes(value))).toBe(true);
    const both = [...slotsOf(seeded(1), 2000, { excludeOriginals: true, prefix: 'Ma', minLength: 5 })];
    expect(both.length).toBeGreaterThan(100);
    expect(both.filter((value) => ROWS.includes(value) || !/^Ma.{3,}$/u.test(value))).toEqual([]);
  });

  it('gives each text of several spellings once', () => {
    const [, model] = MODELS.find(([kind]) => kind === 'words')!;
    const values = [...slotsOf(seeded(1), 20_000, {}, model)];
    expect(new Set(values).size).toBe(values.length);
    expect(values.some((value) => value.includes('!!'))).toBe(true);
  });

  it('includes a value x with probability min(1, slots · P(x) · kept), over seeds', () => {
    const seeds = volume(600, 6000);
    const capacity = 40;
    const { slots } = slotsOf(seeded(0), capacity);
    // From what is certain to what is seldom.
    const watched = ['Lena', 'Ana', 'Anna', 'Lina', 'Maria', 'Mara', 'Elina', 'Alara', 'Zoë', 'Karla', 'Sara', 'Danna'];
    const inclusion = watched.map((text) =>
      Math.min(1, slots * MODEL.masses.kept * Math.exp(MODEL.logProbability(text))),
    );
    const seen = watched.map(() => 0);
    for (let seed = 0; seed < seeds; seed++) {
      const values = new Set(slotsOf(seeded(seed), capacity));
      watched.forEach((text, i) => {
        if (values.has(text)) seen[i]!++;
      });
    }
    watched.forEach((text, i) => {
      const expected = seeds * inclusion[i]!;
      const spread = Math.sqrt(Math.max(1, expected * (1 - inclusion[i]!)));
      expect(Math.abs(seen[i]! - expected) / spread, `${text}: ${seen[i]} for ${expected}`).toBeLessThan(5);
    });
    expect(Math.max(...inclusion)).toBeGreaterThan(0.3);
    expect(inclusion.filter((p) => p * seeds > 10).length).toBeGreaterThan(6);
  });

  it('gives what is likely enough with certainty', () => {
    const capacity = 20_000;
    const { slots } = slotsOf(seeded(3), capacity);
    const values = new Set(slotsOf(seeded(3), capacity));
    const certain = [
      ...new Set([...ROWS, ...makeGenerator(new ModelSource(seeded(5), MODEL, 'x')).batch(2000)]),
    ].filter((text) => slots * MODEL.masses.kept * Math.exp(MODEL.logProbability(text)) > 1 + 1e-9);
    expect(certain.length).toBeGreaterThan(100);
    expect(certain.filter((text) => !values.has(text))).toEqual([]);
  });

  it(`gives none of ${volume(200_000, 10_000_000).toLocaleString('en')} values twice`, () => {
    const rows = readFileSync(new URL('../../../../../examples/names/first-names.txt', import.meta.url), 'utf8');
    const model = trainModel(rows.trimEnd().split('\n'), { name: 'first-names' });
    const capacity = volume(200_000, 10_000_000);
    const all = slotsOf(seeded(42), capacity, {}, model);
    expect(all.slots).toBeGreaterThanOrEqual(capacity);
    let given = 0;
    const different = new Set<string>();
    for (const value of all) {
      given++;
      different.add(value);
    }
    expect(different.size).toBe(given);
    // More than that many draws give different ones: min(1, 1.25 x) is 1 to 1.82 times 1 − exp(−x), x being capacity times P.
    different.clear();
    const drawn = makeGenerator(new ModelSource(seeded(42), model, 'names'));
    for (let left = capacity; left > 0; left -= 10_000) for (const value of drawn.batch(10_000)) different.add(value);
    expect(given).toBeGreaterThan(different.size);
    expect(given).toBeLessThan(different.size * 1.82);
  });
});

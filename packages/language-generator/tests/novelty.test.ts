import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type LanguageModel, type TrainingOptions, trainModel } from '@phonyland/language-model';
import { describe, expect, it } from 'vitest';
import { chiSquareDeviation } from '../../ngram/tests/support/chiSquare.ts';
import { volume } from '../../ngram/tests/support/volume.ts';
import { type ModelOptions, ModelSource, makeGenerator } from '../src/index.ts';
import { seeded } from './support/kinds.ts';

interface Data {
  readonly name: string;
  /** In the repository, or in the folder of data beside it. */
  readonly path: string;
  readonly training: TrainingOptions;
  readonly draws: number;
}

const fileOf = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const carried = fileOf('examples/names/first-names.txt');
// The data that the shipped models are trained on is no part of this repository: it is read where it lies beside it, or in a
// folder that PHONY_DATA names.
const folder = process.env.PHONY_DATA ?? fileOf('../shared/data');

const DATA: readonly Data[] = [
  { name: 'the carried first names', path: carried, training: {}, draws: volume(200_000, 1_000_000) },
  { name: 'last names', path: `${folder}/person_last/en_US.tsv`, training: {}, draws: volume(20_000, 3_000_000) },
  { name: 'Cyrillic ones', path: `${folder}/person_last/uk.tsv`, training: {}, draws: volume(20_000, 1_500_000) },
  {
    name: 'companies, words and letters',
    path: `${folder}/company/en_US.tsv`,
    training: { tokenizer: 'hybrid' },
    draws: volume(20_000, 2_000_000),
  },
  { name: 'streets', path: `${folder}/street/fr.tsv`, training: {}, draws: volume(20_000, 2_000_000) },
  { name: 'products', path: `${folder}/product/en.tsv`, training: {}, draws: volume(20_000, 1_500_000) },
];

function readRows(path: string): string[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => line.split('\t')[0]!);
}

const generatorOf = (
  model: LanguageModel,
  options: ModelOptions,
): ReturnType<typeof makeGenerator<string, ModelOptions>> =>
  makeGenerator(new ModelSource(seeded('novelty'), model, 'values', options));

describe.each(DATA.filter(({ path }) => path === carried || existsSync(path)))(
  'a model of $name',
  ({ path, training, draws }) => {
    const rows = readRows(path);
    const originals = new Set(rows.map((row) => row.normalize('NFC')));
    const model = trainModel(rows, training);

    it(`gives among ${draws} values no training row where it is told not to`, () => {
      const novel = generatorOf(model, { excludeOriginals: true });
      for (let left = draws; left > 0; left -= 10_000) {
        for (const value of novel.batch(Math.min(left, 10_000))) {
          if (originals.has(value.normalize('NFC'))) expect.fail(`${value} is a training row`);
        }
      }
      // Otherwise it does, or nothing was shown.
      expect(
        generatorOf(model, {})
          .batch(5000)
          .some((value) => originals.has(value)),
      ).toBe(true);
    });

    it('nor under constraints, by key, by slot, or as bytes', () => {
      const count = Math.ceil(draws / 20);
      const value = rows[Math.floor(rows.length / 2)]!;
      const prefix = Array.from(value)[0]!;
      // Lengths of a large hybrid model take long to solve, and are no matter of originals.
      const lengths = model.hybrid === undefined ? { minLength: 4, maxLength: 30 } : {};
      const options = { excludeOriginals: true, prefix, ...lengths };
      const constrained = generatorOf(model, options);
      const novel = generatorOf(model, { excludeOriginals: true });
      const isOriginal = (text: string): boolean => originals.has(text.normalize('NFC'));
      expect(constrained.batch(count).filter(isOriginal)).toEqual([]);
      expect(Array.from({ length: count }, (_, key) => novel.for(key)).filter(isOriginal)).toEqual([]);
      const bytes = new Uint8Array(count * 8);
      const text = new TextDecoder().decode(bytes.subarray(0, novel.fill(bytes).bytes));
      expect(text.split('\n').filter(isOriginal)).toEqual([]);
      if (model.hybrid === undefined) {
        const slots = novel.unique({ stateless: true, capacity: count });
        expect([...slots].filter(isOriginal)).toEqual([]);
      }
    });

    it('takes one new value in 256 for a training row, at about nine bits a row', () => {
      const strangers = new Set<string>();
      const plain = generatorOf(model, {});
      while (strangers.size < 20_000) {
        for (const value of plain.batch(1000)) if (!originals.has(value.normalize('NFC'))) strangers.add(value);
      }
      // Texts of no language as well: whether a text is likely does not matter.
      let i = 0;
      for (const value of [...strangers]) strangers.add(`${value}${i++}`);
      let taken = 0;
      for (const value of strangers) if (model.isOriginal(value)) taken++;
      const expected = strangers.size / 256;
      expect(Math.abs(taken - expected)).toBeLessThan(5 * Math.sqrt(expected));
      for (const row of rows) if (!model.isOriginal(row)) expect.fail(`${row} is not known for a training row`);

      const { size, slots } = model.content.originals!;
      expect(size).toBe(originals.size);
      const bits = (slots.length * 8) / size;
      expect(bits).toBeGreaterThan(8);
      expect(bits).toBeLessThanOrEqual(size >= 10_000 ? 10 : 10.5);
    });
  },
);

it('holds nine to ten bits a row for 100,000 rows', () => {
  const rows = Array.from({ length: 100_000 }, (_, i) => `${i}`);
  const { size, slots } = trainModel(rows, { order: 2 }).content.originals!;
  expect(size).toBe(100_000);
  expect((slots.length * 8) / size).toBeLessThan(9.6);
});

describe('without originals, values are distributed as the model gives those that the filter does not take for originals', () => {
  const rows = ['ab', 'abba', 'ba', 'bab', 'aab', 'bbb', 'abab', 'cab', 'caba', 'bca'];
  const MODELS: readonly (readonly [kind: string, model: LanguageModel])[] = [
    ['letters', trainModel(rows, { order: 2 })],
    ['letters, unsmoothed', trainModel(rows, { order: 2, smoothing: 'none' })],
    ['graphemes', trainModel(rows, { order: 3, tokenizer: { type: 'character', unit: 'grapheme' } })],
  ];
  const LONGEST = 7;

  it.each(
    MODELS.flatMap(([kind, model]) =>
      [{}, { prefix: 'a' }, { minLength: 3, suffix: 'b' }, { pattern: /a.*c|^b/ }].map(
        (options: ModelOptions) => [kind, options, model] as const,
      ),
    ),
  )('%s, %o', (_kind, more, model) => {
    const options = { ...more, maxLength: LONGEST };
    const probabilities = new Map<string, number>();
    let excluded = 0;
    const { minLength = 1, prefix = '', suffix = '', pattern = /^/ } = options;
    const visit = (text: string): void => {
      if (
        text.length >= minLength &&
        text.startsWith(prefix) &&
        text.endsWith(suffix) &&
        (pattern as RegExp).test(text)
      ) {
        const probability = Math.exp(model.logProbability(text));
        if (model.isOriginal(text)) excluded += probability;
        else if (probability > 0) probabilities.set(text, probability);
      }
      if (text.length < LONGEST) for (const letter of 'abc') visit(text + letter);
    };
    visit('');
    const kept = [...probabilities.values()].reduce((sum, probability) => sum + probability, 0);
    // Enough is excluded for a mistake to show.
    expect(excluded / (kept + excluded)).toBeGreaterThan(0.1);
    expect(model.probability(options)).toBeCloseTo(kept + excluded, 9);

    const draws = volume(40_000, 1_000_000);
    const observed = new Map([...probabilities.keys()].map((text) => [text, 0]));
    for (const value of generatorOf(model, { ...options, excludeOriginals: true }).batch(draws)) {
      expect(observed.has(value)).toBe(true);
      observed.set(value, observed.get(value)! + 1);
    }
    const texts = [...probabilities.keys()];
    const deviation = chiSquareDeviation(
      texts.map((text) => observed.get(text)!),
      texts.map((text) => (draws * probabilities.get(text)!) / kept),
    );
    expect(deviation).toBeLessThan(5);
    expect(texts.length).toBeGreaterThan(10);
  });
});

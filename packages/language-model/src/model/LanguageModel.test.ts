import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeOf, errorOf } from '../../tests/support/codeOf.ts';
import { smallModels } from '../../tests/support/smallModels.ts';
import { trainModel } from '../training/trainModel.ts';
import { LanguageModel } from './LanguageModel.ts';

const names = readFileSync(new URL('../../../../examples/names/first-names.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const model = trainModel(names, { name: 'first-names', order: 4 });

function walks(of: LanguageModel, count: number): string[] {
  return Array.from({ length: count }, (_, i) => of.values.text(of.values.walk([1, 2, 3, 4], i, 0, 0, 0)));
}

describe('LanguageModel', () => {
  describe('isOriginal', () => {
    it('knows every row', () => {
      const unknown = names.filter((name) => !model.isOriginal(name));
      expect(unknown).toEqual([]);
    });

    it.each(smallModels().filter(([, { knowsOriginals }]) => knowsOriginals))('knows every row: %s', (_name, small) => {
      const rows = ['Ada', 'Adam', 'Eve', 'Evelyn', 'Alan', 'Ankara', 'İzmir', 'Iğdır', 'the old oak', 'the old mill'];
      rows.push('Ada & Sons Ltd', 'Bo & Sons Ltd', 'IBM Ltd', 'of Ada 7', 'one two');
      rows.push('a mill, by the oak', 'one', 'two', 'three', 'four', 'नमस्ते', 'किताब', '👨‍👩‍👧😀');
      const known = rows.filter((row) => small.isOriginal(row));
      expect(known.length).toBeGreaterThanOrEqual(small.metadata.rows);
    });

    it('takes few strangers for rows', () => {
      const strangers = Array.from({ length: 20_000 }, (_, i) => `stranger ${i}`);
      const taken = strangers.filter((text) => model.isOriginal(text)).length;
      expect(taken).toBeGreaterThan(20);
      expect(taken).toBeLessThan(2 * (20_000 / 256));
    });

    it('fails where no fingerprints were kept', () => {
      const without = trainModel(['a'], { originals: false, name: 'bare' });
      expect(without.knowsOriginals).toBe(false);
      expect(codeOf(() => without.isOriginal('a'))).toBe('NO_ORIGINALS');
      expect(errorOf(() => without.isOriginal('a')).message).toContain('"bare"');
    });

    it.each<[topic: string, of: LanguageModel]>([
      ['units of one byte', model],
      ['units that may compose', trainModel(['e\u0301a', 'q\u0307a', 'q\u0307\u0323', 'aq'], { order: 2 })],
      ['words', trainModel(['the old oak', 'the oak', 'old mill'], { tokenizer: 'word', order: 2 })],
      ['words and letters', trainModel(['Ada Inc', 'Ed Inc', 'Abe Inc', 'Eda Ltd'], { tokenizer: 'hybrid', order: 2 })],
      ['beyond U+FFFF', trainModel(['𝔄 Inc', '𝔅 Inc', '𝔅𝔄 Inc'], { tokenizer: 'hybrid', order: 2 })],
    ])('says the same of a walk as of its text: %s', (_topic, of) => {
      const said = Array.from({ length: 2000 }, (_, i) => {
        const count = of.values.walk([5, 6, 7, 8], i, 0, 0, 0);
        const emitted = of.isOriginalEmitted(count);
        return [emitted, of.isOriginal(of.values.text(count))];
      });
      expect(said.filter(([emitted, text]) => emitted !== text)).toEqual([]);
      expect(said.some(([emitted]) => emitted)).toBe(true);
    });
  });

  describe('logProbability', () => {
    it('adds up to 1 over all values', () => {
      const finite = trainModel(['ab', 'ac', 'b'], { smoothing: 'none', order: 3 });
      const sum = ['ab', 'ac', 'b'].reduce((all, text) => all + Math.exp(finite.logProbability(text)), 0);
      expect(sum).toBeCloseTo(1, 9);
    });

    it.each<[topic: string, text: string]>([
      ['no text', ''],
      ['a letter that no row has', 'Ada7'],
      ['a letter that stands nowhere in such a place, unsmoothed', 'ca'],
      ['what is longer than any value', 'a'.repeat(10_000)],
    ])('is −Infinity for %s', (_topic, text) => {
      const plain = trainModel(['ab', 'ac', 'b', 'Ada'], { smoothing: 'none', order: 3 });
      expect(plain.logProbability(text)).toBe(Number.NEGATIVE_INFINITY);
    });

    it('is that of the drawn values', () => {
      const drawn = walks(trainModel(['aa', 'ab', 'b'], { order: 2, smoothing: 'none' }), 40_000);
      const of = trainModel(['aa', 'ab', 'b'], { order: 2, smoothing: 'none' });
      for (const text of ['b', 'aa', 'ab', 'aab']) {
        const share = drawn.filter((value) => value === text).length / drawn.length;
        expect(Math.abs(share - Math.exp(of.logProbability(text)))).toBeLessThan(0.012);
      }
    });
  });

  describe('probability', () => {
    it('is the share of values that satisfy the constraints', () => {
      const drawn = walks(model, 20_000);
      const share = (test: (text: string) => boolean): number => drawn.filter(test).length / drawn.length;
      expect(Math.abs(model.probability({ prefix: 'Ma' }) - share((text) => text.startsWith('Ma')))).toBeLessThan(0.01);
      expect(Math.abs(model.probability({ maxLength: 5 }) - share((text) => text.length <= 5))).toBeLessThan(0.015);
      expect(model.probability({})).toBeCloseTo(1, 12);
      expect(model.probability({ prefix: '7' })).toBe(0);
    });

    it('refuses constraints that make no sense', () => {
      expect(codeOf(() => model.probability({ minLength: -1 }))).toBe('INVALID_CONSTRAINT');
      expect(codeOf(() => model.probability({ minLength: 5, maxLength: 4 }))).toBe('INVALID_CONSTRAINT');
    });
  });

  describe('constrain', () => {
    it('compiles the same constraints once, however they are spelled', () => {
      const compiled = model.constrain({ minLength: 4, prefix: 'A' });
      expect(model.constrain({ prefix: 'A', minLength: 4, maxLength: undefined })).toBe(compiled);
      expect(model.constrain({ prefix: 'A', minLength: 5 })).not.toBe(compiled);
    });

    it('keeps the 64 sets that were used last', () => {
      const small = trainModel(['Ada', 'Adam', 'Eve'], { order: 2 });
      const at = (maxLength: number): unknown => small.constrain({ maxLength });
      const first = at(1);
      const second = at(2);
      for (let length = 3; length <= 64; length++) at(length);
      expect(at(1)).toBe(first);
      at(65);
      expect(at(1)).toBe(first);
      expect(at(2)).not.toBe(second);
    });
  });

  describe('verify', () => {
    it.each(smallModels())('finds nothing wrong: %s', (_name, small) => {
      expect(small.verify()).toBeUndefined();
      expect(LanguageModel.decode(small.encode()).verify()).toBeUndefined();
    });

    it('finds an arc that the shorter context does not know', () => {
      const content = trainModel(['abc', 'abd', 'bcx'], { order: 3 }).content;
      const tokens = content.tables.tokens.slice();
      // The last arc ends the value after 'cx'; after 'x' nothing else was ever seen.
      expect(tokens.at(-1)).toBe(0);
      tokens[tokens.length - 1] = content.tables.symbols.indexOf('a');
      const broken = new LanguageModel({ ...content, tables: { ...content.tables, tokens } });
      expect(codeOf(() => broken.verify())).toBe('MODEL_INCONSISTENT');
    });
  });

  describe('decode', () => {
    it.each<[topic: string, value: unknown]>([
      ['a text', 'phony'],
      ['nothing', undefined],
      ['null', null],
      ['an ArrayBuffer', new ArrayBuffer(8)],
      ['a list', [1, 2]],
    ])('refuses %s', (_topic, value) => {
      expect(codeOf(() => LanguageModel.decode(value as Uint8Array))).toBe('INVALID_ARGUMENT');
    });
  });

  it('refuses tables that do not fit together', () => {
    const { content } = trainModel(['ab'], { order: 2 });
    const tables = { ...content.tables, maxTokens: 0 };
    expect(codeOf(() => new LanguageModel({ ...content, tables }))).toBe('MODEL_INCONSISTENT');
  });

  it('gives the same values as its file and its JSON', () => {
    for (const [, small] of smallModels()) {
      const expected = walks(small, 50);
      expect(walks(LanguageModel.decode(small.encode()), 50)).toEqual(expected);
      expect(walks(LanguageModel.fromJSON(JSON.parse(JSON.stringify(small))), 50)).toEqual(expected);
    }
  });

  it('tells what it is', () => {
    expect(model.mergeable).toBe(false);
    expect(model.knowsOriginals).toBe(true);
    expect(trainModel(['a'], { mergeable: true }).mergeable).toBe(true);
  });
});

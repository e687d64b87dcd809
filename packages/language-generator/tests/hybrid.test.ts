import { trainModel } from '@phonyland/language-model';
import { describe, expect, it } from 'vitest';
import { type Generator, type ModelOptions, ModelSource, makeGenerator, Root } from '../src/index.ts';
import { addressContract } from './support/addressContract.ts';
import { ROWS } from './support/testModel.ts';

const FORMS = [' Ltd', ' & Sons Ltd', ', Inc.', ' GmbH'];
const COMPANIES = ROWS.map((name, i) => `${name}${FORMS[i % FORMS.length]!}`);
const model = trainModel(COMPANIES, { name: 'company', tokenizer: 'hybrid' });
const companies = (root: Root): Generator<string, ModelOptions> =>
  makeGenerator(new ModelSource(root, model, 'company'));

addressContract('hybrid', companies);
addressContract('hybrid, without originals', (root) => companies(root).with({ excludeOriginals: true }));

describe('values of a hybrid model', () => {
  it('are new where they have to be', () => {
    const rows = new Set(COMPANIES);
    const root = new Root({ seed: 1 });
    expect(
      companies(root)
        .batch(2000)
        .some((value) => rows.has(value)),
    ).toBe(true);
    const values = companies(root).with({ excludeOriginals: true }).batch(2000);
    expect(values.filter((value) => rows.has(value))).toEqual([]);
    // The rows are few, so that something is left to back-off.
    const formless = values.filter((value) => !FORMS.some((form) => value.endsWith(form)));
    expect(formless.length).toBeLessThan(200);
  });

  it('are the same as bytes', () => {
    const surrogates = trainModel(['𝔄 Inc', '𝔅 Inc', '𝔅𝔄 Inc', 'é Inc'], { name: 'fraktur', tokenizer: 'hybrid' });
    for (const of of [model, surrogates]) {
      const below = (): Generator<string> => makeGenerator(new ModelSource(new Root({ seed: 2 }), of, 'company'));
      const bytes = new Uint8Array(4000);
      const filled = below().fill(bytes, { separator: '\n' });
      const text = new TextDecoder().decode(bytes.subarray(0, filled.bytes));
      expect(text.trimEnd().split('\n')).toEqual(below().batch(filled.values));
    }
  });

  it('meet constraints', () => {
    const values = companies(new Root({ seed: 1 }))
      .with({ prefix: 'A', minLength: 9, maxLength: 14 })
      .batch(300);
    expect(values.filter((value) => !/^A.{8,13}$/u.test(value))).toEqual([]);
    expect(new Set(values).size).toBeGreaterThan(100);
  });
});

import { decodeWeight, END, LanguageModel, trainModel } from '@phonyland/language-model';
import { describe, expect, it } from 'vitest';
import { draw } from './measure.ts';
import { MANY_ROWS, SURNAME_ROWS } from './testData.ts';
import { coarse, tighten } from './tighten.ts';

const rows = SURNAME_ROWS.map(([value]) => value);
const loose = trainModel(rows, { order: 4 });
const tight = tighten(loose, 0.5);

/** The pairs of neighbours in a value, its start and end included. */
const pairsOf = (value: string): string[] => {
  const symbols = ['^', ...value, '$'];
  return symbols.slice(1).map((symbol, index) => symbols[index] + symbol);
};
const values = (model: LanguageModel, count = 5000): string[] =>
  Array.from({ length: count }, (_, index) => draw(model, index));

describe('tighten', () => {
  it('leaves only pairs of neighbours that stand in some row', () => {
    const known = new Set(rows.flatMap(pairsOf));
    const unknown = (model: LanguageModel) =>
      values(model).filter((value) => !pairsOf(value).every((pair) => known.has(pair)));
    expect(unknown(tight)).toEqual([]);
    // The model as trained does otherwise: without this, the test would prove nothing.
    expect(unknown(loose).length).toBeGreaterThan(100);
  });

  it('leaves capitals within a word only where rows have them from the start', () => {
    const within = (model: LanguageModel) =>
      values(model).filter((value) => /\p{Ll}\p{Lu}/u.test(value.replace(/^Mc/, '')));
    expect(within(tight)).toEqual([]);
    expect(within(loose).length).toBeGreaterThan(0);
    expect(tight.logProbability('McDonald')).toBeGreaterThan(Number.NEGATIVE_INFINITY);
    expect(values(tight).some((value) => /^Mc\p{Lu}/u.test(value))).toBe(true);
  });

  it('lets a value begin only with two letters that begin a row', () => {
    const known = new Set(rows.map((row) => row.slice(0, 2)));
    const unknown = (model: LanguageModel) => values(model).filter((value) => !known.has(value.slice(0, 2)));
    expect(unknown(tight)).toEqual([]);
    expect(unknown(loose).length).toBeGreaterThan(100);
  });

  it('lets a value end only with two letters that ended a row', () => {
    const endings = new Set(rows.map((value) => value.slice(-2)));
    const strange = (model: LanguageModel) => values(model).filter((value) => !endings.has(value.slice(-2)));
    expect(strange(tight)).toEqual([]);
    expect(strange(loose).length).toBeGreaterThan(50);
  });

  it('asks the last sign alone where there are as many signs as syllables', () => {
    const signs = Array.from({ length: 300 }, (_, i) => String.fromCodePoint(0x4e00 + 7 * i));
    const pairs = signs.map((sign, i) => sign + signs[(i * 7 + 1) % 300]!);
    const model = tighten(trainModel(pairs, { order: 2 }), 0.6, { free: true });
    const made = values(model, 1000);
    expect(made.some((value) => !pairs.includes(value))).toBe(true);
    const lasts = new Set(pairs.map((pair) => pair.at(-1)));
    expect(made.filter((value) => !lasts.has(Array.from(value).at(-1)!))).toEqual([]);
  });

  it('can still give every row, and is new less often the less is left to back-off', () => {
    for (const row of rows) expect(tight.logProbability(row)).toBeGreaterThan(Number.NEGATIVE_INFINITY);
    const novel = (model: LanguageModel) => values(model).filter((value) => !rows.includes(value)).length;
    expect(novel(tighten(loose, 0.1))).toBeLessThan(novel(tighten(loose, 0.5)));
    expect(novel(tighten(loose, 0.5))).toBeLessThan(novel(tighten(loose, 1)));
  });

  it('keeps values about as long as they were', () => {
    const mean = (model: LanguageModel): number => values(model).reduce((sum, { length }) => sum + length, 0) / 5000;
    expect(Math.abs(mean(tight) - mean(loose))).toBeLessThan(0.4);
  });

  it('changes neither metadata nor shape, and gives a sound model', () => {
    expect(tight.metadata).toEqual(loose.metadata);
    expect(tight.content.tables.tokens).toEqual(loose.content.tables.tokens);
    expect(() => LanguageModel.decode(tight.encode()).verify()).not.toThrow();
    expect(loose.encode()).toEqual(trainModel(rows, { order: 4 }).encode());
  });
});

describe('coarse weights', () => {
  const { tables } = trainModel(MANY_ROWS as [string, number][], { order: 4 }).content;
  const rough = coarse(tables);

  it('have eight bits, and are off by a sixteenth at most', () => {
    for (const key of ['weights', 'backoffs'] as const) {
      rough[key].forEach((code, at) => {
        expect(code & 0xff).toBe(0);
        if (code === 0) return;
        expect(Math.abs(decodeWeight(code) / decodeWeight(tables[key][at]!) - 1)).toBeLessThanOrEqual(1 / 16 + 0.001);
      });
    }
  });

  it('leave something where there was something, and nothing where there was nothing', () => {
    rough.weights.forEach((code, at) => {
      expect(code === 0).toBe(tables.weights[at] === 0);
    });
  });

  it('make the file smaller', () => {
    const whole = trainModel(MANY_ROWS as [string, number][], { order: 4 });
    const rounded = new LanguageModel({ ...whole.content, tables: rough });
    expect(rounded.encode().length).toBeLessThan(0.8 * whole.encode().length);
  });
});

describe('tighten, of hybrid models', () => {
  const forms = ['Ltd', 'Inc.', '& Sons', 'Group plc'];
  // McDonald and O'Brien have shapes of their own, which are left alone.
  const names = rows.filter((row) => /^\p{Lu}\p{Ll}+$/u.test(row));
  const companies = names.map((name, i) => `${name} ${forms[i % forms.length]!}`);
  const whole = trainModel(companies, { order: 3, tokenizer: { type: 'hybrid', minCount: 4 } });
  const model = tighten(whole, 0.3);

  it('does to the spelling of rare words what it does to letters', () => {
    const known = new Set(names.flatMap(pairsOf));
    const words = (from: LanguageModel) =>
      values(from)
        .map((value) => value.split(' ')[0]!)
        .filter((word) => /^\p{L}+$/u.test(word));
    const unknown = (from: LanguageModel) =>
      words(from).filter((word) => !pairsOf(word).every((pair) => known.has(pair)));
    expect(words(model).length).toBeGreaterThan(1000);
    expect(unknown(model)).toEqual([]);
    expect(unknown(whole).length).toBeGreaterThan(50);
  });

  it('lets values end as rows end', () => {
    const made = values(model);
    expect(made.filter((value) => !forms.some((form) => value.endsWith(` ${form}`)))).toEqual([]);
    expect(new Set(made).size).toBeGreaterThan(500);
    for (const row of companies) expect(model.logProbability(row)).toBeGreaterThan(Number.NEGATIVE_INFINITY);
  });

  it('is sound', () => {
    expect(() => LanguageModel.decode(model.encode()).verify()).not.toThrow();
  });
});

describe('tighten, of words that follow each other freely', () => {
  const products = [
    'Bread with Butter',
    'Tea with Milk',
    'Red Bag',
    'Blue Hat',
    'Green Bag',
    'Blue Shirt',
    'Wooden Chair',
  ];
  const hybrid = trainModel(products, { order: 2, tokenizer: { type: 'hybrid', minCount: 1 } });
  const free = tighten(hybrid, 0.5, { free: true, particles: ['with'] });
  const bound = tighten(hybrid, 0.5);

  it('puts words behind words that they never followed', () => {
    const made = new Set(values(free));
    expect([...made].some((value) => /^(?:Red|Green) (?:Hat|Shirt|Chair)$/.test(value))).toBe(true);
    expect(made.size).toBeGreaterThan(2 * new Set(values(bound)).size);
  });

  it('lets particles come only behind what they followed, and nothing end with what ended no row', () => {
    const made = values(free);
    expect(made.filter((value) => /\bwith\b/.test(value.replace(/(?:Bread|Tea) with/g, '')))).toEqual([]);
    expect(made.filter((value) => !/(?:Butter|Milk|Bag|Hat|Shirt|Chair)$/.test(value))).toEqual([]);
    // Without being told, it would be a word like any other.
    const untold = values(tighten(hybrid, 0.5, { free: true }));
    expect(untold.some((value) => /(?:Bag|Hat|Red|Blue) with/.test(value))).toBe(true);
  });

  it('never gives nothing', () => {
    expect(values(free)).not.toContain('');
    expect(free.content.tables.weights[END]).toBe(0);
  });
});

import { LanguageModel, trainModel } from '@phonyland/language-model';
import { describe, expect, it } from 'vitest';
import {
  createGenerator,
  createTextGenerator,
  GenerationError,
  type ModelOptions,
  ModelSource,
  makeGenerator,
  Registry,
  redrawWord,
  textModule,
} from '../src/index.ts';
import { addressContract } from './support/addressContract.ts';
import { codeOf, errorOf } from './support/codeOf.ts';
import { names, seeded } from './support/kinds.ts';
import { MODEL } from './support/testModel.ts';
import { TEXT_MODELS } from './support/textModels.ts';

const WORDLIST = { words: ['Anna', 'Mara', 'Lina', 'Maria'], parts: ['lena', 'ari'] };
const SUSPECT = /^(?:anna|mara|lina|maria)$|lena|ari/i;
/** The tests' model with a list in its content: the same tables, so the same walks. */
const listed = (model: LanguageModel): LanguageModel =>
  new LanguageModel({ ...model.content, blocked: trainModel(['x'], { blocked: WORDLIST }).content.blocked });
const BLOCKING = listed(MODEL);
const over = (model: LanguageModel, options: ModelOptions = {}): ReturnType<typeof names> =>
  makeGenerator(new ModelSource(seeded(1), model, 'names', options));

addressContract('blocked by the model', (root) => makeGenerator(new ModelSource(root, BLOCKING, 'names')));
addressContract('blocked by an option', (root) => names(root).with({ blocked: ['anna', '*lena*'] }));

describe('a model with a block list', () => {
  it('gives no blocked value, where without the list it does', () => {
    const plain = over(MODEL).batch(3000);
    expect(plain.filter((value) => SUSPECT.test(value)).length).toBeGreaterThan(50);
    const values = over(BLOCKING).batch(3000);
    expect(values.filter((value) => SUSPECT.test(value))).toEqual([]);
    expect(over(BLOCKING).path).toBe('names');
    // What was not blocked stays where it was; what was is the first redraw that is not.
    const source = new ModelSource(seeded(1), MODEL, 'names');
    const redrawn = (i: number): string => {
      for (let attempt = 0; ; attempt++) {
        const value = source.draw(i, 0, redrawWord(0, attempt), 0);
        if (!SUSPECT.test(value)) return value;
      }
    };
    expect(values).toEqual(values.map((_, i) => redrawn(i)));
    expect(values.filter((value, i) => value !== plain[i]).length).toBeGreaterThan(50);
  });

  it.each<[topic: string, options: ModelOptions]>([
    ['alone', {}],
    ['with constraints', { prefix: 'M', minLength: 4 }],
    ['with a pattern', { pattern: /a$/ }],
    ['without originals', { excludeOriginals: true }],
    ['with more words', { blocked: ['Elina', '*ann*'] }],
  ])('keeps to it in every way of drawing: %s', (_topic, options) => {
    const blocked = new RegExp(`${SUSPECT.source}${options.blocked === undefined ? '' : '|^elina$|ann'}`, 'i');
    const generator = over(BLOCKING, options);
    const values = generator.batch(500);
    expect(values.filter((value) => blocked.test(value))).toEqual([]);
    expect(values).toEqual(values.map((_, i) => generator.at(i)));
    expect(Array.from({ length: 300 }, (_, key) => generator.for(key)).filter((value) => blocked.test(value))).toEqual(
      [],
    );
    const bytes = new Uint8Array(4000);
    const fresh = over(BLOCKING, options);
    const filled = new TextDecoder()
      .decode(bytes.subarray(0, fresh.fill(bytes).bytes))
      .trimEnd()
      .split('\n');
    expect(filled).toEqual(filled.map((_, i) => generator.at(i)));
    const slots = [...generator.unique({ stateless: true, capacity: 400 })];
    expect(slots.length).toBeGreaterThan(5);
    expect(slots.filter((value) => blocked.test(value))).toEqual([]);
  });

  it('leaves the slots of blocked values empty, and moves nothing', () => {
    const all = over(MODEL).unique({ stateless: true, capacity: 400 });
    const free = over(BLOCKING).unique({ stateless: true, capacity: 400 });
    expect(free.slots).toBe(all.slots);
    let empty = 0;
    for (let slot = 0; slot < all.slots; slot++) {
      const value = all.at(slot);
      if (value === undefined || !SUSPECT.test(value)) expect(free.at(slot)).toBe(value);
      else {
        expect(free.at(slot)).toBeUndefined();
        empty++;
      }
    }
    expect(empty).toBeGreaterThan(3);
  });

  it('gives them on a path of its own when it is told to', () => {
    const generator = over(BLOCKING).with({ blocked: false });
    expect(generator.path).toBe('names?blocked=false');
    const values = generator.batch(2000);
    expect(values.filter((value) => SUSPECT.test(value)).length).toBeGreaterThan(30);
    expect(values).toEqual(over(MODEL).with({ blocked: false }).batch(2000));
    expect(generator.with({ blocked: true }).path).toBe('names');
    expect(generator.with({ blocked: undefined }).path).toBe('names?blocked=false');
  });

  it.each<[options: ModelOptions, path: string]>([
    [{ blocked: true }, 'names'],
    [{ blocked: [] }, 'names'],
    [{ blocked: ['b', 'a', 'B'] }, 'names?blocked=["a","b"]'],
    [
      { blocked: ['*Lena*', 'Zoë'], maxLength: 9, excludeOriginals: true },
      'names?blocked=["*lena*","zoe"]&excludeOriginals=true&maxLength=9',
    ],
  ])('has for %j the path %s', (options, path) => {
    expect(over(BLOCKING, options).path).toBe(path);
    expect(names(seeded(1)).with(options).path).toBe(path);
    expect(over(MODEL, options).with({}).path).toBe(path);
  });

  it('does not hold on to a list that changes', () => {
    const list = ['anna'];
    const generator = names(seeded(1)).with({ blocked: list });
    list[0] = 'mara';
    expect(generator.path).toBe('names?blocked=["anna"]');
    expect(names(seeded(1)).with({ blocked: list }).path).toBe('names?blocked=["mara"]');
    const name = names(seeded(1));
    name({ blocked: list });
    list[0] = 'lina';
    expect(name.with({ blocked: list }).path).toBe('names?blocked=["lina"]');
  });

  it('is what createGenerator and a registry take', () => {
    const generator = createGenerator(BLOCKING, { seed: 1, blocked: ['ada'] });
    expect(generator.path).toBe('names?blocked=["ada"]');
    expect(generator.batch(500).filter((value) => SUSPECT.test(value) || value === 'Ada')).toEqual([]);
    const registry = new Registry(() => BLOCKING);
    const view = { root: seeded(1), locale: 'de', unique: false };
    expect(registry.model(view, 'x.phony', { blocked: false }).path).toBe('model:names?blocked=false');
    expect(
      registry
        .model(view, 'x.phony')
        .batch(500)
        .filter((value) => SUSPECT.test(value)),
    ).toEqual([]);
    expect(codeOf(() => createGenerator(MODEL, { blocked: ['*'] }))).toBe('INVALID_BLOCK_LIST');
  });

  it('may be of words and letters, with halves of surrogate pairs', () => {
    const rows = ['Ada & Darn Ltd', 'Bo & Sons Ltd', 'Darn & Co', 'Ada & Co', '😀 Darn Ltd', '😀 Co Ltd', 'Bo Ltd'];
    for (const some of [rows.slice(0, 4), rows]) {
      const model = trainModel([...some, ...some.map((row) => `${row}.`)], {
        tokenizer: { type: 'hybrid', minCount: 2 },
        blocked: { words: ['darn'] },
      });
      expect(createGenerator(model, { seed: 1, blocked: false }).batch(300).join()).toContain('Darn');
      expect(createGenerator(model, { seed: 1 }).batch(300).join()).not.toMatch(/\bdarn\b/i);
    }
  });
});

describe('texts', () => {
  const wordlist = { words: ['mill', 'heron', 'dolor', 'ipsum'], parts: ['river', 'consect'] };
  const suspect = /\b(?:mill|heron|dolor|ipsum)\b|river|consect/i;
  const { blocked } = trainModel(['x'], { blocked: wordlist }).content;

  it.each(TEXT_MODELS)('keep to the list of a model of %s', (_kind, model) => {
    const all = [
      createTextGenerator(model, { seed: 1 }),
      createTextGenerator(new LanguageModel({ ...model.content, blocked }), { seed: 1 }),
      createTextGenerator(model, {
        seed: 1,
        blocked: [...wordlist.words, ...wordlist.parts.map((part) => `*${part}*`)],
      }),
    ].map((text) =>
      [text.words.batch(40), text.sentence.batch(40), text.paragraph.batch(10), text.text.batch(10)].flat(),
    );
    expect(all.map((texts) => texts.some((text) => suspect.test(text)))).toEqual([true, false, false]);
  });

  it.each(TEXT_MODELS)('stay where nothing was blocked: %s', (_kind, model) => {
    const plain = createTextGenerator(model, { seed: 1 }).sentence.batch(100);
    const listed = createTextGenerator(new LanguageModel({ ...model.content, blocked }), { seed: 1 });
    const texts = listed.sentence.batch(100);
    expect(texts).toEqual(texts.map((_, i) => listed.sentence.at(i)));
    expect(texts.filter((text, i) => text === plain[i]).length).toBeGreaterThan(5);
    const free = createTextGenerator(new LanguageModel({ ...model.content, blocked }), { seed: 1, blocked: false });
    expect(free.sentence.path).toBe(`${model.metadata.name}?blocked=false.sentence`);
    expect(free.sentence.batch(1000).some((text) => suspect.test(text))).toBe(true);
  });

  it('refuse a list that is none', () => {
    const [, model] = TEXT_MODELS[0]!;
    expect(codeOf(() => createTextGenerator(model, { blocked: 'mill' as never }))).toBe('INVALID_OPTIONS');
    expect(errorOf(() => textModule(seeded(1), model, 'text', undefined, ['*a*'])).message).toContain(
      'text: blocked: "a"',
    );
  });
});

describe('when nothing else is left', () => {
  const parrot = trainModel(['aba', 'cdc'], { smoothing: 'none', order: 5, name: 'parrot' });
  it.each<[options: ModelOptions, refusedBy: string[], words: string]>([
    [{ blocked: ['aba', 'cdc'] }, ['blocked'], 'parrot?blocked=["aba","cdc"]: blocked words refused 10000 values'],
    [{ excludeOriginals: true }, ['excludeOriginals'], ': excludeOriginals refused 10000 values in a row'],
    [
      { excludeOriginals: true, blocked: ['cdc'] },
      ['excludeOriginals', 'blocked'],
      ': excludeOriginals and blocked words refused 10000 values',
    ],
    [{ excludeOriginals: true, blocked: ['aba', 'cdc'] }, ['blocked'], ': blocked words refused 10000 values'],
    [{ prefix: 'c', blocked: ['cdc'] }, ['blocked'], 'loosen the constraints'],
  ])('says what refused: %j', (options, refusedBy, words) => {
    const generator = makeGenerator(new ModelSource(seeded(1), parrot, 'parrot', options));
    const error = errorOf(() => generator());
    expect(error).toBeInstanceOf(GenerationError);
    expect(error.code).toBe('REDRAWS_EXHAUSTED');
    expect(error.message).toContain(words);
    expect(error.details).toEqual({ refusedBy });
    expect(generator.tryGenerate()).toMatchObject({ ok: false, code: 'REDRAWS_EXHAUSTED', details: { refusedBy } });
  });

  it('says it of texts too', () => {
    const text = createTextGenerator(parrot, { seed: 1, values: 'words', blocked: ['aba', 'cdc'] });
    for (const generator of [text.words, text.sentence, text.paragraph, text.text]) {
      const error = errorOf(() => generator());
      expect(error.code).toBe('REDRAWS_EXHAUSTED');
      expect(error.message).toContain(`parrot?blocked=["aba","cdc"]&values="words".${generator.path.split('.')[1]}: `);
      expect(error.details).toEqual({ refusedBy: ['blocked'] });
    }
  });
});

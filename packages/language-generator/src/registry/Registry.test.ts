import { type ModelFile, ModelFormatError, trainModel } from '@phonyland/language-model';
import { describe, expect, it, vi } from 'vitest';
import { codeOf, errorOf } from '../../tests/support/codeOf.ts';
import { names, registry, seeded } from '../../tests/support/kinds.ts';
import { MODEL } from '../../tests/support/testModel.ts';
import { sourceOf } from '../generator/makeGenerator.ts';
import type { Source } from '../generator/Source.ts';
import { looksLikePath, type ModelEntry, Registry, unknownName } from './Registry.ts';
import type { View } from './View.ts';

const view = (change: Partial<View> = {}): View => ({ root: seeded(1), locale: 'de', unique: false, ...change });
const entry = (name: string, change: Partial<ModelEntry> = {}): ModelEntry => ({
  name,
  locale: 'de',
  rows: 1,
  shipped: false,
  load: () => MODEL,
  ...change,
});
const noFile = (path: string): never => {
  throw new Error(`nobody asked for ${path}`);
};

describe('Registry of generators', () => {
  it('lists modules, their members and generators in the order in which they came', () => {
    expect(registry().generatorPaths()).toEqual(['people', 'people.first', 'people.last', 'people.full', 'mail']);
    expect(registry().hasGenerator('people.last')).toBe(true);
    for (const path of ['people.', '.last', 'last', 'people.last.x', 'mail.x', '', 'toString', '__proto__']) {
      expect(registry().hasGenerator(path)).toBe(false);
    }
  });

  it('gives generators by path; a module by itself is its whole', () => {
    const shared = view();
    const { last, full } = registry().entry(shared, 'people') as unknown as Record<'last' | 'full', () => string>;
    expect(registry().generator(shared, 'people.last')).toBe(last);
    expect(registry().generator(shared, 'people')).toBe(full);
    expect(registry().generator(shared, 'mail')()).toMatch(/@example\.com$/);
  });

  it('names what is near when a name is unknown', () => {
    const error = errorOf(() => registry().generator(view(), 'peple.frist'));
    expect(error.code).toBe('UNKNOWN_GENERATOR');
    expect(error.details).toEqual({ name: 'peple.frist', nearest: ['people.first', 'people.last', 'people.full'] });
    expect(error.message).toContain('did you mean people.first');
    expect(codeOf(() => registry().entry(view(), 'male'))).toBe('UNKNOWN_GENERATOR');
    expect(errorOf(() => new Registry(noFile).entry(view(), 'x')).message).toContain(
      'there is no generator at all yet',
    );
  });

  it('has each name once, and only names that can be written', () => {
    const own = registry();
    const made = { members: [], make: () => names(seeded(1)) };
    expect(codeOf(() => own.addGenerator('mail', made))).toBe('NAME_TAKEN');
    for (const name of ['', 'a.b', '1a', 'a b', 'ş', 'a-b'])
      expect(codeOf(() => own.addGenerator(name, made))).toBe('INVALID_NAME');
    own.addGenerator('_mail2', made);
    expect(own.hasGenerator('_mail2')).toBe(true);
  });
});

describe('Registry of models', () => {
  it('gives the model of the view’s locale', () => {
    const own = new Registry(noFile);
    const other = trainModel(['xyz', 'zyx'], { name: 'other', order: 2 });
    own.addModel(entry('names'));
    own.addModel(entry('names', { locale: 'tr', load: () => other }));
    expect(own.hasModel('names')).toBe(true);
    expect(own.hasModel('nam')).toBe(false);
    expect(own.models().map(({ locale }) => locale)).toEqual(['de', 'tr']);
    const german = own.model(view(), 'names');
    const turkish = own.model(view({ locale: 'tr' }), 'names');
    expect(german.path).toBe('model:names@de');
    expect(turkish.path).toBe('model:names@tr');
    expect(turkish()).toMatch(/^[xyz]+$/);
    const error = errorOf(() => own.model(view({ locale: 'fr' }), 'names'));
    expect(error.code).toBe('UNKNOWN_LOCALE');
    expect(error.message).toContain('tr, de');
  });

  it('gives the only model of a name in any locale', () => {
    expect(registry().model(view({ locale: 'fr' }), 'names').path).toBe('model:names@de');
  });

  it('loads a model when it is first asked for', () => {
    const own = new Registry(noFile);
    const load = vi.fn(() => MODEL);
    own.addModel(entry('names', { load }));
    own.models();
    own.hasModel('names');
    expect(load).not.toHaveBeenCalled();
    own.model(view(), 'names');
    expect(load).toHaveBeenCalled();
  });

  it('gives one generator of a root for a model and its options', () => {
    const shared = view();
    const own = registry();
    expect(own.model(shared, 'names')).toBe(own.model(shared, 'names'));
    expect(own.model(shared, 'names', { maxLength: 5 })).toBe(own.model(shared, 'names', { maxLength: 5 }));
    expect(own.model(shared, 'names', {})).toBe(own.model(shared, 'names'));
    expect(own.model(shared, 'names', { maxLength: 5 }).path).toBe('model:names@de?maxLength=5');
    expect([own.model(shared, 'names')(), own.model(shared, 'names')()]).toEqual(own.model(view(), 'names').batch(2));
    expect(own.model(view(), 'names')).not.toBe(own.model(shared, 'names'));
  });

  it('opens what can only be a path as a file, at a path of the model’s own name', () => {
    const load = vi.fn(() => MODEL);
    const own = new Registry(load);
    const shared = view();
    const [here, there] = [own.model(shared, './a/names.phony'), own.model(shared, '/b/other.json')];
    expect(load.mock.calls).toEqual([['./a/names.phony'], ['/b/other.json']]);
    expect(here.path).toBe('model:names');
    // Where a file lies is no part of an address.
    expect(there.path).toBe(here.path);
    expect(here).toBe(there);
  });

  it('reads a changed file anew', () => {
    let model = MODEL;
    const own = new Registry(() => model);
    const shared = view();
    const before = own.model(shared, 'n.phony');
    model = trainModel(['xyz'], { name: 'names', order: 2 });
    const after = own.model(shared, 'n.phony');
    expect(after).not.toBe(before);
    expect(after()).toMatch(/^[xyz]+$/);
  });

  it('replaces a model of the user’s own, in roots that drew from it as well', () => {
    const own = new Registry(noFile);
    const shared = view();
    own.addModel(entry('mine'));
    expect(own.model(shared, 'mine')()).not.toMatch(/^[xyz]+$/);
    own.addModel(entry('mine', { load: () => replacement }));
    const replacement = trainModel(['xyz'], { name: 'mine', order: 2 });
    expect(own.models()).toHaveLength(1);
    expect(own.model(shared, 'mine')()).toMatch(/^[xyz]+$/);
  });

  it('does not replace a shipped one', () => {
    const error = errorOf(() => registry().addModel(entry('names')));
    expect(error.code).toBe('NAME_TAKEN');
    expect(error.message).toContain('register yours under another name');
    expect(() => registry().addModel(entry('names', { locale: 'tr' }))).not.toThrow();
  });

  it('gives each value once in a unique view', () => {
    const own = registry();
    const shared = view({ unique: true });
    const values = Array.from({ length: 200 }, () => own.model(shared, 'names')());
    expect(new Set(values).size).toBe(200);
    expect(own.model(shared, 'names').path).toBe('model:names@de#unique');
    expect(own.model(shared, 'names', { prefix: 'A' }).path).toBe('model:names@de?prefix="A"#unique');
  });

  it('names what is near when a name is unknown', () => {
    const error = errorOf(() => registry().model(view(), 'nmaes'));
    expect(error.code).toBe('UNKNOWN_MODEL');
    expect(error.details).toEqual({ name: 'nmaes', nearest: ['names'] });
    expect(error.message).toContain('did you mean names?');
    expect(error.message).toContain('.phony or .json');
    expect(errorOf(() => new Registry(noFile).model(view(), 'x')).message).toContain('no model at all yet');
  });

  it('refuses options that do not fit', () => {
    expect(codeOf(() => registry().model(view(), 'names', { prefix: 'Q' }))).toBe('UNSATISFIABLE');
    expect(codeOf(() => registry().model(view(), 'names', { sufix: 'Q' } as object))).toBe('UNKNOWN_OPTION');
  });
});

describe('Registry.madeOfModels', () => {
  const made = (path: string): Source<string> => {
    const root = seeded(1);
    const source: Source<string> = { root, path, addressable: true, draw: (w0) => `${path}:${w0}`, with: () => source };
    return source;
  };

  it('makes one source of the model that a name stands for, and tells its locale', () => {
    const own = new Registry(noFile);
    own.addModel(entry('words', { shipped: true }));
    const seen: unknown[] = [];
    const source = own.madeOfModels(view(), 'words', 'mixed', (model, locale) => {
      seen.push(model, locale);
      return made(locale);
    });
    expect(seen).toEqual([MODEL, 'de']);
    expect(source.draw(7, 0, 0, 0)).toBe('de:7');
  });

  it('makes a mixture where a name stands for several models, and each part when it is drawn from', () => {
    const load = vi.fn(() => MODEL);
    const own = new Registry(noFile, () => ({
      locales: [
        ['de', 3],
        ['tr', 1],
      ],
    }));
    own.addModel(entry('words', { shipped: true, load }));
    own.addModel(entry('words', { shipped: true, locale: 'tr', load }));
    const source = own.madeOfModels(view({ locale: 'multi' }), 'words', 'mixed', (_model, locale) => made(locale));
    expect(source.path).toBe('mixed');
    expect(load).not.toHaveBeenCalled();
    const values = Array.from({ length: 400 }, (_, i) => source.draw(i, 0, 0, 0));
    for (const [i, value] of values.entries()) expect([`de:${i}`, `tr:${i}`]).toContain(value);
    // A mean of 300 and a standard deviation of 9.
    expect(Math.abs(values.filter((value) => value.startsWith('de')).length - 300)).toBeLessThan(45);
  });

  it('takes what the user brought first: a model of the name, or a file', () => {
    const own = new Registry(noFile, () => ({ locales: [['tr', 1]] }));
    own.addModel(entry('words', { shipped: true, locale: 'tr' }));
    own.addModel(entry('words', { locale: 'und' }));
    expect(own.madeOfModels(view(), 'words', 'mixed', (_model, locale) => made(locale)).path).toBe('und');
    const opened: string[] = [];
    const files = new Registry((path) => {
      opened.push(path);
      return MODEL;
    }).withFiles(() => [{ name: 'words', path: '/models/words.phony', bytes: 1 } as ModelFile]);
    expect(files.madeOfModels(view(), 'words', 'mixed', (_model, locale) => made(locale)).path).toBe(
      MODEL.metadata.locale,
    );
    expect(opened).toEqual(['/models/words.phony']);
  });

  it('refuses names and locales that it does not know', () => {
    const own = new Registry(noFile);
    own.addModel(entry('words', { shipped: true }));
    expect(codeOf(() => own.madeOfModels(view(), 'wrods', 'mixed', () => made('x')))).toBe('UNKNOWN_MODEL');
    const none = new Registry(noFile, () => ({ locales: [] }));
    none.addModel(entry('words', { shipped: true }));
    expect(codeOf(() => none.madeOfModels(view(), 'words', 'mixed', () => made('x')))).toBe('UNKNOWN_LOCALE');
  });
});

describe('Registry.withFiles', () => {
  const other = trainModel(['xyz', 'zyx'], { name: 'called otherwise', locale: 'tr', order: 2 });
  const file = (name: string): ModelFile => ({ name, folder: 'models', path: `/models/${name}.phony`, bytes: 9 });
  const over = (
    ...names: string[]
  ): { own: Registry; load: ReturnType<typeof vi.fn>; list: ReturnType<typeof vi.fn> } => {
    const load = vi.fn(() => other);
    const list = vi.fn(() => names.map(file));
    return { own: new Registry(load).withFiles(list), load, list };
  };

  it('knows files by their names, and opens the one that is asked for', () => {
    const { own, load, list } = over('pets', 'towns');
    own.addModel(entry('shipped', { shipped: true }));
    expect(list).not.toHaveBeenCalled();
    expect(own.hasModel('pets')).toBe(true);
    expect(own.hasModel('shipped')).toBe(true);
    expect(own.hasModel('pet')).toBe(false);
    expect(own.modelNames()).toEqual(['pets', 'towns', 'shipped']);
    expect(own.files()).toEqual([file('pets'), file('towns')]);
    own.model(view(), 'shipped');
    expect(load).not.toHaveBeenCalled();
    expect(own.model(view(), 'pets')()).toMatch(/^[xyz]+$/);
    expect(load.mock.calls).toEqual([['/models/pets.phony']]);
    expect(list).toHaveBeenCalledTimes(1);
  });

  it('gives values that hang from the name, as those of registered models', () => {
    const { own } = over('pets');
    expect(own.model(view(), 'pets').path).toBe('model:pets@tr');
    expect(own.model(view(), 'pets', { maxLength: 5 }).path).toBe('model:pets@tr?maxLength=5');
    const registered = new Registry(noFile);
    registered.addModel(entry('pets', { locale: 'tr', load: () => other }));
    expect(own.model(view(), 'pets').batch(5)).toEqual(registered.model(view(), 'pets').batch(5));
    expect(own.model(view({ unique: true }), 'pets').path).toBe('model:pets@tr#unique');
  });

  it('puts files before shipped models, in every locale, and after registered ones', () => {
    const { own } = over('names', 'mine');
    own.addModel(entry('names', { shipped: true }));
    own.addModel(entry('names', { shipped: true, locale: 'fr' }));
    own.addModel(entry('mine', { shipped: true }));
    own.addModel(entry('mine', { locale: 'und' }));
    for (const locale of ['de', 'fr', 'tr', 'multi']) {
      expect(own.model(view({ locale }), 'names').path).toBe('model:names@tr');
      expect(own.model(view({ locale }), 'mine').path).toBe('model:mine@und');
    }
    expect(own.file('names')).toEqual(file('names'));
    expect(own.file('mine')).toBeUndefined();
  });

  it('finds a shipped model beside the file of its name', () => {
    const { own } = over('names');
    own.addModel(entry('names', { shipped: true, defaults: { maxLength: 5 } }));
    own.addModel(entry('names', { locale: 'und' }));
    const shipped = own.shippedModel(view(), 'names');
    expect(shipped.path).toBe('model:names@de?maxLength=5');
    expect(Math.max(...shipped.batch(100).map((name) => name.length))).toBeLessThanOrEqual(5);
    expect(own.shippedModel(view({ unique: true }), 'names').path).toBe('model:names@de?maxLength=5#unique');
    const error = errorOf(() => own.shippedModel(view({ locale: 'und' }), 'names'));
    expect(error.code).toBe('UNKNOWN_MODEL');
    expect(error.message).toContain('did you mean de/names');
  });

  it('leaves the registry that it was made of as it is, and shares what is added', () => {
    const without = new Registry(() => other);
    const own = without.withFiles(() => [file('pets')]);
    without.addModel(entry('late'));
    own.addGenerator('mail', { members: [], make: () => names(seeded(1)) });
    expect(own.hasModel('late')).toBe(true);
    expect(without.hasGenerator('mail')).toBe(true);
    expect(without.hasModel('pets')).toBe(false);
    expect(own.withFiles(() => []).hasModel('pets')).toBe(false);
  });

  it('asks again after a folder that could not be listed, and never for a path', () => {
    let isThere = false;
    const own = new Registry(() => other).withFiles(() => {
      if (!isThere) throw new Error('no such folder');
      return [file('pets')];
    });
    expect(() => own.hasModel('pets')).toThrow('no such folder');
    expect(() => own.model(view(), 'pets')).toThrow('no such folder');
    expect(own.model(view(), './pets.phony').path).toBe('model:called otherwise');
    expect(own.hasModel('a/b')).toBe(false);
    expect(own.hasModel('a\\b')).toBe(false);
    isThere = true;
    expect(own.hasModel('pets')).toBe(true);
  });

  it('tells what is wrong with a file, and near names of files', () => {
    const own = new Registry((path) => {
      throw new ModelFormatError('MODEL_DAMAGED', `${path}: damaged`, 1, 2);
    }).withFiles(() => [file('pets')]);
    expect(errorOf(() => own.model(view(), 'pets'))).toMatchObject({
      code: 'MODEL_DAMAGED',
      message: '/models/pets.phony: damaged',
    });
    expect(errorOf(() => own.model(view(), 'pest')).message).toContain('did you mean pets');
  });
});

describe('Registry.template', () => {
  it('finds its fields by path and lives in the view’s root', () => {
    const shared = view();
    const own = registry();
    const text = own.template(shared, '{people.first} {people.last} <{mail}>');
    const at = (path: string): unknown => own.generator(shared, path).at(4);
    expect(text.at(4)).toBe(`${at('people.first')} ${at('people.last')} <${at('mail')}>`);
    expect(sourceOf(own.template(shared, 'no field')).root).toBe(shared.root);
    expect(own.template(shared, '{people}').at(4)).toBe(at('people'));
    expect(errorOf(() => own.template(shared, '{people.lst}'))).toMatchObject({
      code: 'UNKNOWN_FIELD',
      details: { nearest: ['people.last', 'people.first', 'people'] },
    });
  });
});

describe('looksLikePath', () => {
  it.each([
    ['names.phony', true],
    ['names.json', true],
    ['./names', true],
    ['a/b', true],
    ['a\\b', true],
    ['names', false],
    ['names.txt', false],
    ['phony', false],
    ['names.phony.bak', false],
  ])('%s: %s', (name, expected) => {
    expect(looksLikePath(name)).toBe(expected);
  });
});

describe('unknownName', () => {
  it('names the three that are nearest', () => {
    const error = unknownName('CODE', 'thing', 'abc', ['abd', 'xyz', 'ab', 'ABC']);
    expect(error.details).toEqual({ name: 'abc', nearest: ['ABC', 'abd', 'ab'] });
    expect(error.message).toBe('there is no thing "abc"; did you mean ABC, abd, ab?');
  });
});

import { trainModel } from '@phonyland/language-model';
import { describe, expect, it, vi } from 'vitest';
import { codeOf, errorOf } from '../../tests/support/codeOf.ts';
import { names, registry, seeded } from '../../tests/support/kinds.ts';
import { MODEL } from '../../tests/support/testModel.ts';
import { sourceOf } from '../generator/makeGenerator.ts';
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
    expect(error.message).toContain('de, tr');
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

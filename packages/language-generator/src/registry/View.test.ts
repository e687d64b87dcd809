import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { names, seeded } from '../../tests/support/kinds.ts';
import type { Generator } from '../generator/Generator.ts';
import { type Module, makeModule, viewed, wholeOf } from './View.ts';

const ROOT = (): ReturnType<typeof seeded> => seeded(1);

interface Members {
  readonly first: Generator<string>;
  readonly age: Generator<number>;
}
type People = Module<Members, keyof Members>;

function people(root = ROOT(), whole: 'first' | 'age' = 'first'): { module: People; made: string[] } {
  const made: string[] = [];
  const module = makeModule<Members, keyof Members>('people', whole, {
    first: () => {
      made.push('first');
      return names(root, 'first');
    },
    age: () => {
      made.push('age');
      return names(root, 'age').map((name) => name.length);
    },
  });
  return { module, made };
}

describe('makeModule', () => {
  it('makes its members when they are first asked for, once', () => {
    const { module, made } = people();
    expect(Object.keys(module)).toEqual(['first', 'age']);
    expect(made).toEqual([]);
    expect(module.age).toBe(module.age);
    expect(module.age.at(0)).toBeTypeOf('number');
    expect(made).toEqual(['age']);
    expect({ ...module }.first).toBe(module.first);
  });

  it('draws its whole in a text or in JSON', () => {
    const { module } = people();
    const [a, b, c, d] = names(ROOT(), 'first').batch(4);
    expect([`${module}`, String(module), module.toString(), JSON.stringify({ module })]).toEqual([
      a,
      b,
      c,
      JSON.stringify({ module: d }),
    ]);
  });

  it('is a number where its whole makes numbers', () => {
    const { module } = people(ROOT(), 'age');
    const [a, b, c] = names(ROOT(), 'age').batch(3);
    expect((module as unknown as number) + 1).toBe(a!.length + 1);
    expect(module.toJSON()).toBe(b!.length);
    expect(`${module}`).toBe(`${c!.length}`);
  });

  it('is not drawn by looking at it', () => {
    const root = ROOT();
    const { module, made } = people(root);
    for (const options of [{}, { showHidden: true }, { customInspect: false }, { depth: 9 }])
      inspect({ module }, options);
    const log = vi.spyOn(console, 'log').mockImplementation((...things) => void inspect(things));
    console.log(module);
    log.mockRestore();
    expect(inspect(module)).toBe('[Module people: first, age]');
    expect(made).toEqual([]);
    inspect(module, { getters: true, customInspect: false });
    expect(`${module}`).toBe(names(ROOT(), 'first').at(0));
  });
});

describe('wholeOf', () => {
  it('is a generator itself, and a module’s whole', () => {
    const { module } = people();
    expect(wholeOf(module)).toBe(module.first);
    const name = names(ROOT());
    expect(wholeOf(name)).toBe(name);
  });
});

describe('viewed', () => {
  it('shows a generator as it is, or its unique values', () => {
    const root = ROOT();
    const name = names(root);
    expect(viewed({ root, locale: 'de', unique: false }, name)).toBe(name);
    const unique = viewed({ root, locale: 'de', unique: true }, name);
    expect(unique.path).toBe('names#unique');
    expect(viewed({ root, locale: 'de', unique: true }, unique).path).toBe('names#unique');
    expect(new Set(unique.batch(200)).size).toBe(200);
  });
});

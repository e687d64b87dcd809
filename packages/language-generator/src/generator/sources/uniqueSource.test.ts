import { trainModel } from '@phonyland/language-model';
import { describe, expect, it } from 'vitest';
import { codeOf, errorOf } from '../../../tests/support/codeOf.ts';
import { names, seeded } from '../../../tests/support/kinds.ts';
import { pickFrom } from '../../rules/pickFrom.ts';
import { ruleSource } from '../../rules/ruleSource.ts';
import { template } from '../../template/templateGenerator.ts';
import { createGenerator } from '../createGenerator.ts';
import { GenerationError } from '../GenerationError.ts';
import type { Generator } from '../Generator.ts';
import { makeGenerator } from '../makeGenerator.ts';

const finite = trainModel(['a', 'b', 'c', 'd'], { smoothing: 'none', order: 2, name: 'letters' });

describe('unique', () => {
  it('gives no value twice, and the same ones for the same seed', () => {
    const values = names(seeded(1)).unique().batch(500);
    expect(new Set(values).size).toBe(500);
    expect(names(seeded(1)).unique().batch(500)).toEqual(values);
    expect(names(seeded(2)).unique().batch(500)).not.toEqual(values);
    expect(new Set(names(seeded(1)).batch(500)).size).toBeLessThan(500);
  });

  it('begins as the sequence without it: a value comes at its own address unless it came before', () => {
    const plain = names(seeded(1), 'x');
    const values = names(seeded(1), 'x').unique().batch(100);
    const given = new Set<string>();
    values.forEach((value, i) => {
      if (!given.has(plain.at(i))) expect(value).toBe(plain.at(i));
      given.add(value);
    });
  });

  it('remembers in the root: made anew it goes on', () => {
    const root = seeded(1);
    const values = Array.from({ length: 300 }, () => names(root).unique()());
    expect(values).toEqual(names(seeded(1)).unique().batch(300));
  });

  it('is not disturbed by other paths, nor disturbs them', () => {
    const root = seeded(1);
    const unique = names(root).unique();
    const values: string[] = [];
    for (let i = 0; i < 100; i++) {
      values.push(unique());
      names(root)();
      names(root).with({ prefix: 'A' }).unique()();
    }
    expect(values).toEqual(names(seeded(1)).unique().batch(100));
    expect(names(root)()).toBe(names(seeded(1)).at(100));
  });

  it('begins again after reset', () => {
    const root = seeded(1);
    const unique = names(root).unique();
    const values = unique.batch(100);
    root.reset();
    expect(unique.batch(100)).toEqual(values);
  });

  it('has no addresses', () => {
    const unique = names(seeded(1)).unique();
    for (const generator of [
      unique,
      unique.map((name) => name),
      unique.filter(() => true),
      unique.maybe(0.5),
      unique.with({ prefix: 'A' }),
      template('{a}', { a: unique }),
    ]) {
      for (const call of [() => generator.at(0), () => generator.for('key')]) {
        const error = errorOf(call);
        expect(error).toBeInstanceOf(GenerationError);
        expect(error.code).toBe('UNIQUE_NOT_ADDRESSABLE');
      }
      expect(() => generator()).not.toThrow();
    }
    expect(errorOf(() => unique.at(0)).message).toContain('names#unique: at:');
  });

  it('gives everything there is, then says that this was all', () => {
    const unique = createGenerator(finite, { seed: 1 }).unique();
    expect(unique.batch(4).sort()).toEqual(['a', 'b', 'c', 'd']);
    const error = errorOf(() => unique());
    expect(error).toBeInstanceOf(GenerationError);
    expect(error.code).toBe('UNIQUE_EXHAUSTED');
    expect(error.details).toEqual({ given: 4 });
    expect(error.message).toContain('after 4 different ones');
    expect(unique.tryGenerate()).toMatchObject({ ok: false, code: 'UNIQUE_EXHAUSTED', details: { given: 4 } });
  });

  it('made unique once more stays what it is', () => {
    const root = seeded(1);
    const values = [names(root).unique()(), names(root).unique().unique()(), names(root).unique().unique().unique()()];
    expect(values).toEqual(names(seeded(1)).unique().batch(3));
    expect(names(root).unique().unique().path).toBe('names#unique');
  });

  it('made of mapped unique values compares what was mapped', () => {
    const unique = names(seeded(1))
      .unique()
      .map((name) => name.length)
      .unique();
    const lengths = unique.batch(5);
    expect(new Set(lengths).size).toBe(5);
    expect(
      names(seeded(1))
        .unique()
        .map((name) => name)
        .unique()
        .batch(50),
    ).toEqual(names(seeded(1)).unique().batch(50));
  });

  it.each<[topic: string, change: (name: string) => unknown]>([
    ['numbers', (name) => name.length],
    ['objects', (name) => ({ length: name.length })],
    ['lists', (name) => [name.length]],
    ['undefined and null', (name) => (name.length > 5 ? undefined : null)],
    ['big integers', (name) => BigInt(name.length)],
    ['numbers and their texts', (name) => (name.length % 2 === 0 ? 4 : '4')],
  ])('tells values of every kind apart: %s', (_topic, change) => {
    const all = new Set(
      names(seeded(1))
        .batch(5000)
        .map((name) => show(change(name))),
    );
    const unique = names(seeded(1)).map(change).unique();
    const values: string[] = [];
    for (;;) {
      const attempt = unique.tryGenerate();
      if (!attempt.ok) break;
      values.push(show(attempt.value));
    }
    expect(new Set(values).size).toBe(values.length);
    expect(values.length).toBeGreaterThan(1);
    expect(values.length).toBeGreaterThanOrEqual(all.size);
  });

  it('takes options, on a path with a memory of its own', () => {
    const unique = names(seeded(1)).unique();
    const short = unique.with({ maxLength: 4 });
    expect(short.path).toBe('names?maxLength=4#unique');
    const values = short.batch(20);
    expect(new Set(values).size).toBe(20);
    for (const value of values) expect(value.length).toBeLessThanOrEqual(4);
    expect(unique({ maxLength: 4 })).toBe(names(seeded(1)).with({ maxLength: 4 }).unique().batch(21)[20]);
    expect(codeOf(() => unique.with({ prefix: 'Q' }))).toBe('UNSATISFIABLE');
  });
});

function show(value: unknown): string {
  return typeof value === 'bigint'
    ? `${value}n`
    : typeof value === 'string'
      ? value
      : `${typeof value} ${JSON.stringify(value)}`;
}

describe('unique with options', () => {
  it('never gives what is excluded, and is another sequence then', () => {
    const plain = names(seeded(1)).unique().batch(50);
    const rest = names(seeded(1)).unique({ exclude: plain.slice(0, 10) });
    const values = rest.batch(50);
    expect(values.filter((value) => plain.slice(0, 10).includes(value))).toEqual([]);
    expect(new Set(values).size).toBe(50);
    expect(rest.path).not.toBe(names(seeded(1)).unique().path);
  });

  it('compares the fields that it is told', () => {
    const pairs = names(seeded(1), 'pair').map((name) => ({ letter: name[0], name }));
    const values = pairs.unique({ by: 'letter' }).batch(8);
    expect(new Set(values.map(({ letter }) => letter)).size).toBe(8);
    expect(pairs.unique({ by: ['name', 'letter'] }).path).toBe(pairs.unique({ by: ['letter', 'name'] }).path);
  });

  it.each<[topic: string, code: string, options: object]>([
    ['an unknown option', 'UNKNOWN_OPTION', { by: 'a', excluded: [] }],
    ['no list', 'INVALID_OPTIONS', { exclude: 3 }],
    ['a text, which would be its letters', 'INVALID_OPTIONS', { exclude: 'abc' }],
    ['no field', 'INVALID_OPTIONS', { by: [] }],
    ['what is no name of a field', 'INVALID_OPTIONS', { by: [1] }],
  ])('refuses %s', (_topic, code, options) => {
    expect(codeOf(() => names(seeded(1)).unique(options))).toBe(code);
  });
});

describe('unique where the number of values is known', () => {
  const letters = 'abcdefghij'.split('');
  const letter = (root = seeded(1)): Generator<string> =>
    makeGenerator(ruleSource({ options: {}, prepare: () => pickFrom(letters) }, root, 'und', 'letter'));

  it('gives all of them, then says how many were used', () => {
    const unique = letter().unique();
    expect([...unique.batch(10)].sort()).toEqual(letters);
    const error = errorOf(() => unique());
    expect(error.code).toBe('UNIQUE_EXHAUSTED');
    expect(error.message).toContain('10 of 10 used');
    expect(error.details).toEqual({ given: 10, capacity: 10 });
  });

  it('refuses more than there are before it gives one', () => {
    const unique = letter().unique();
    unique.batch(4);
    expect(errorOf(() => unique.batch(7)).message).toContain('4 of 10 used: there are no 7 values more');
    expect(unique.batch(6)).toHaveLength(6);
  });

  it('finds the last of many without luck', () => {
    const many = Array.from({ length: 20_000 }, (_, number) => `v${number}`);
    const unique = makeGenerator(
      ruleSource({ options: {}, prepare: () => pickFrom(many) }, seeded(1), 'und', 'many'),
    ).unique();
    expect(new Set(unique.batch(20_000)).size).toBe(20_000);
  });

  it('knows it of values that are changed, tested or not there at times', () => {
    expect(
      letter()
        .map((value) => value.toUpperCase())
        .unique()
        .batch(10)
        .sort()
        .join(''),
    ).toBe('ABCDEFGHIJ');
    expect(new Set(letter().maybe(0.5).unique().batch(11)).size).toBe(11);
    expect(codeOf(() => letter().maybe(0.5).unique().batch(12))).toBe('UNIQUE_EXHAUSTED');
    expect(
      codeOf(() =>
        letter()
          .filter((value) => value < 'd')
          .unique()
          .batch(4),
      ),
    ).toBe('UNIQUE_EXHAUSTED');
    expect(
      errorOf(() =>
        letter()
          .unique({ exclude: ['a', 'b'] })
          .batch(9),
      ).message,
    ).toContain('all others are excluded');
  });
});

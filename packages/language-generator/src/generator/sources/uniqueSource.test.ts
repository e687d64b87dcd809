import { trainModel } from '@phonyland/language-model';
import { describe, expect, it } from 'vitest';
import { codeOf, errorOf } from '../../../tests/support/codeOf.ts';
import { names, seeded } from '../../../tests/support/kinds.ts';
import { template } from '../../template/templateGenerator.ts';
import { createGenerator } from '../createGenerator.ts';
import { GenerationError } from '../GenerationError.ts';

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

import { inspect } from 'node:util';
import { trainModel } from '@phonyland/language-model';
import { describe, expect, it } from 'vitest';
import { codeOf, errorOf } from '../../tests/support/codeOf.ts';
import { names, seeded } from '../../tests/support/kinds.ts';
import type { Root } from '../root/Root.ts';
import { template } from '../template/templateGenerator.ts';
import { createGenerator } from './createGenerator.ts';
import { GenerationError } from './GenerationError.ts';
import { isGenerator } from './makeGenerator.ts';
import { makeSlotGenerator, type SlotGenerator, type SlotOptions } from './SlotGenerator.ts';
import type { SlotSource } from './Source.ts';

const slotsOf = (root: Root = seeded(1), capacity = 200): SlotGenerator<string> =>
  names(root).unique({ stateless: true, capacity });

/** Every third of 20 slots is empty: 14 values. */
const numbered = (root: Root = seeded(1)): SlotGenerator<string> => {
  const source: SlotSource<string> = {
    root,
    path: 'numbers',
    size: 20,
    draw: (slot) => (slot % 3 === 2 ? undefined : `s${slot}`),
  };
  return makeSlotGenerator(source);
};
const VALUES = Array.from({ length: 20 }, (_, slot) => slot)
  .filter((slot) => slot % 3 !== 2)
  .map((slot) => `s${slot}`);

describe('a slot generator', () => {
  it('gives the values of the slots in their order, and leaves out empty slots', () => {
    const one = numbered();
    expect([one.slots, one.path]).toEqual([20, 'numbers']);
    expect([one(), one.generate(), ...one.batch(3), one.tryGenerate()]).toEqual([
      ...VALUES.slice(0, 5),
      { ok: true, value: VALUES[5] },
    ]);
    expect([...one]).toEqual(VALUES.slice(6));
    expect([...one]).toEqual([]);
  });

  it('has at each slot its value or nothing, whatever was called before', () => {
    const one = numbered();
    one.batch(4);
    const all = Array.from({ length: 20 }, (_, slot) => one.at(19 - slot)).reverse();
    expect(all).toEqual(Array.from({ length: 20 }, (_, slot) => (slot % 3 === 2 ? undefined : `s${slot}`)));
    expect(one()).toBe(VALUES[4]);
  });

  it('iterates to the last slot, and goes on where an iteration was left', () => {
    const one = numbered();
    const seen: string[] = [];
    for (const value of one) if (seen.push(value) === 4) break;
    for (const value of one) seen.push(value);
    expect(seen).toEqual(VALUES);
    expect([...numbered()]).toEqual(VALUES);
  });

  it('says that all was given', () => {
    const one = numbered();
    one.batch(14);
    const error = errorOf(() => one());
    expect(error).toBeInstanceOf(GenerationError);
    expect([error.code, error.details]).toEqual(['UNIQUE_EXHAUSTED', { slots: 20 }]);
    expect(error.message).toContain('numbers: all 20 slots were given; state a greater capacity');
    expect(one.tryGenerate()).toEqual({
      ok: false,
      code: 'UNIQUE_EXHAUSTED',
      message: error.message,
      details: { slots: 20 },
    });
    expect(codeOf(() => one.generate())).toBe('UNIQUE_EXHAUSTED');
    expect(one.batch(0)).toEqual([]);
    expect(one.at(0)).toBe('s0');
  });

  it('gives a batch whole or leaves it all', () => {
    const one = numbered();
    one.batch(10);
    expect(codeOf(() => one.batch(5))).toBe('UNIQUE_EXHAUSTED');
    expect(one.batch(4)).toEqual(VALUES.slice(10));
    expect(codeOf(() => one.batch(1))).toBe('UNIQUE_EXHAUSTED');
  });

  it('shares its place with one of the same path and root, until reset', () => {
    const root = seeded(1);
    const [one, two] = [slotsOf(root), slotsOf(root)];
    const expected = slotsOf().batch(6);
    expect([one(), two(), one(), two()]).toEqual(expected.slice(0, 4));
    // Other capacities, plain values and unique ones with their memory are other paths.
    names(root).unique({ stateless: true, capacity: 201 }).batch(5);
    names(root).batch(5);
    names(root).unique().batch(5);
    expect(slotsOf(root).batch(2)).toEqual(expected.slice(4));
    root.reset();
    expect([two(), ...one.batch(2)]).toEqual(expected.slice(0, 3));
  });

  it('is a function that can be handed on, and is no generator with options', () => {
    const one = slotsOf();
    const { generate, batch } = one;
    const expected = slotsOf().batch(4);
    expect([generate(), ...batch(2), one.call(null)]).toEqual(expected);
    expect(isGenerator(one)).toBe(false);
    expect('with' in one || 'for' in one || 'map' in one).toBe(false);
  });

  it('is not drawn by looking at it', () => {
    const one = numbered();
    expect(inspect(one)).toBe('[SlotGenerator numbers: 20 slots]');
    expect(inspect({ one }, { depth: 9, showHidden: true })).toContain('[SlotGenerator numbers');
    expect(one()).toBe('s0');
  });

  it.each([-1, 20, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '1', null, undefined, 1n])(
    'has no slot %s',
    (slot) => {
      const error = errorOf(() => numbered().at(slot as number));
      expect(error.code).toBe('INVALID_INDEX');
      expect(error.message).toBe(`numbers: at: ${String(slot)} is no slot; it must be an integer from 0 to 19`);
    },
  );

  it.each([-1, 1.5, Number.NaN, 2 ** 32, '3', null, undefined, 1n])('has no batch of %s', (count) => {
    const one = numbered();
    expect(codeOf(() => one.batch(count as number))).toBe('INVALID_COUNT');
    expect(one()).toBe('s0');
  });
});

describe('shards', () => {
  it.each([1, 2, 3, 7, 19, 20, 21, 50])('of %d have, one after the other, the values of the whole', (count) => {
    const whole = numbered();
    const shards = Array.from({ length: count }, (_, number) => numbered().shard(number, count));
    expect(shards.reduce((sum, { slots }) => sum + slots, 0)).toBe(whole.slots);
    expect(Math.max(...shards.map(({ slots }) => slots)) - Math.min(...shards.map(({ slots }) => slots))).toBeLessThan(
      2,
    );
    expect(shards.flatMap((shard) => Array.from({ length: shard.slots }, (_, slot) => shard.at(slot)))).toEqual(
      Array.from({ length: 20 }, (_, slot) => whole.at(slot)),
    );
    expect(shards.flatMap((shard) => [...shard])).toEqual(VALUES);
  });

  it('on machines of their own give what one machine gives', () => {
    const whole = [...slotsOf(seeded('machine'), 1000)];
    const parts = [3, 0, 4, 1, 2].map(
      (number) => [number, [...slotsOf(seeded('machine'), 1000).shard(number, 5)]] as const,
    );
    expect(parts.sort(([a], [b]) => a - b).flatMap(([, values]) => values)).toEqual(whole);
    expect(new Set(whole).size).toBe(whole.length);
  });

  it('have places of their own, also in one root', () => {
    const root = seeded(1);
    const whole = slotsOf(root);
    const [a, b] = [whole.shard(0, 2), whole.shard(1, 2)];
    const expected = [...slotsOf()];
    const seen: string[] = [];
    for (let i = 0; i < 30; i++) seen.push(a(), b());
    expect(whole()).toBe(expected[0]);
    expect(seen.filter((_, i) => i % 2 === 0)).toEqual(expected.slice(0, 30));
    expect(whole.shard(0, 2)()).toBe(expected[30]);
    expect(new Set([...seen, ...a, ...b]).size).toBe(expected.length - 1);
    root.reset();
    expect(b()).toBe(seen[1]);
  });

  it('can be divided again', () => {
    const halves = [0, 1].map((number) => numbered().shard(number, 2));
    const values = halves.flatMap((half) => [0, 1, 2].flatMap((number) => [...half.shard(number, 3)]));
    expect(values).toEqual(VALUES);
    expect(numbered().shard(1, 2).shard(1, 2).path).toBe('numbers[15,20)');
    expect(numbered().shard(0, 1).path).toBe('numbers');
  });

  it('that are empty say so', () => {
    const empty = numbered().shard(0, 50);
    expect([empty.slots, [...empty], empty.tryGenerate().ok, empty.batch(0)]).toEqual([0, [], false, []]);
    expect(codeOf(() => empty.at(0))).toBe('INVALID_INDEX');
  });

  it('divide the largest number of slots without a gap', () => {
    const drawn: number[] = [];
    const source = (): SlotSource<number> => ({
      root: seeded(1),
      path: 'many',
      size: Number.MAX_SAFE_INTEGER,
      draw: (slot) => {
        drawn.push(slot);
        return slot;
      },
    });
    const shards = [0, 1, 2].map((number) => makeSlotGenerator(source()).shard(number, 3));
    expect(shards.reduce((sum, { slots }) => sum + BigInt(slots), 0n)).toBe(BigInt(Number.MAX_SAFE_INTEGER));
    expect(shards[1]!.at(0)).toBe(shards[0]!.slots);
    expect(shards[2]!.at(0)).toBe(shards[0]!.slots + shards[1]!.slots);
    expect(shards[2]!.at(shards[2]!.slots - 1)).toBe(Number.MAX_SAFE_INTEGER - 1);
    expect(drawn).toHaveLength(3);
  });

  it.each<[number: unknown, count: unknown]>([
    [0, 0],
    [2, 2],
    [-1, 2],
    [0, -1],
    [0.5, 2],
    [0, 2.5],
    [Number.NaN, 2],
    [0, Number.POSITIVE_INFINITY],
    ['0', 2],
    [0, undefined],
    [undefined, undefined],
  ])('has no number %s of %s', (number, count) => {
    const error = errorOf(() => numbered().shard(number as number, count as number));
    expect(error.code).toBe('INVALID_SHARD');
    expect(error.message).toContain(`shard ${String(number)} of ${String(count)}`);
  });
});

describe('unique without memory', () => {
  it.each<[topic: string, code: string, options: unknown]>([
    ['no capacity', 'INVALID_CAPACITY', { stateless: true }],
    ['a capacity of 0', 'INVALID_CAPACITY', { stateless: true, capacity: 0 }],
    ['a negative one', 'INVALID_CAPACITY', { stateless: true, capacity: -5 }],
    ['half a value', 'INVALID_CAPACITY', { stateless: true, capacity: 1.5 }],
    ['no number', 'INVALID_CAPACITY', { stateless: true, capacity: Number.NaN }],
    ['a text', 'INVALID_CAPACITY', { stateless: true, capacity: '10' }],
    ['without end', 'INVALID_CAPACITY', { stateless: true, capacity: Number.POSITIVE_INFINITY }],
    ['more than there are slots', 'INVALID_CAPACITY', { stateless: true, capacity: Number.MAX_SAFE_INTEGER }],
    ['no word of having no memory', 'INVALID_OPTIONS', { capacity: 10 }],
    ['a memory after all', 'INVALID_OPTIONS', { stateless: false, capacity: 10 }],
    ['an unknown option', 'UNKNOWN_OPTION', { stateless: true, capacity: 10, shard: 1 }],
    ['options of values', 'UNKNOWN_OPTION', { prefix: 'A' }],
    ['null', 'INVALID_OPTIONS', null],
    ['a number', 'INVALID_OPTIONS', 10],
    ['a text for options', 'INVALID_OPTIONS', 'stateless'],
  ])('is not made with %s (%s)', (_topic, code, options) => {
    expect(codeOf(() => names(seeded(1)).unique(options as SlotOptions))).toBe(code);
  });

  it.each<[topic: string, make: () => { unique(options: SlotOptions): unknown }]>([
    ['mapped', () => names(seeded(1)).map((name) => name)],
    ['filtered', () => names(seeded(1)).filter(() => true)],
    ['piped', () => names(seeded(1)).pipe()],
    ['perhaps missing', () => names(seeded(1)).maybe(0.5)],
    ['of a template', () => template('{name}', { name: names(seeded(1)) })],
    ['unique already', () => names(seeded(1)).unique()],
    [
      'of a hybrid model',
      () => createGenerator(trainModel(['Ada Ltd', 'Bo Ltd', 'Cy Ltd'], { tokenizer: 'hybrid' }), { seed: 1 }),
    ],
  ])('is not for values that are %s', (_topic, make) => {
    const error = errorOf(() => make().unique({ stateless: true, capacity: 10 }));
    expect(error).toBeInstanceOf(GenerationError);
    expect(error.code).toBe('NOT_BY_SLOTS');
    expect(error.message).toContain('unique()');
  });
});

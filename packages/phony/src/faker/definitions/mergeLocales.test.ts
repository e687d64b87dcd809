import { makeGenerator, Root } from '@phonyland/language-generator';
import { expect, test, vi } from 'vitest';
import { generateMersenne53Randomizer } from '../randomizer/mersenneRandomizer.ts';
import { computed, holder, listed, made, supplyAt } from './entries.ts';
import type { LocaleDefinition } from './LocaleDefinition.ts';
import { mergeLocales } from './mergeLocales.ts';

const locale = (definition: object): LocaleDefinition => definition as LocaleDefinition;
const counting = () =>
  makeGenerator<number, object>({
    root: new Root({ seed: 1 }),
    path: 'counting',
    addressable: true,
    draw: (w0, w1) => w0 + w1 * 2 ** 32,
    with: () => {
      throw new Error('not here');
    },
  });

test('each entry is that of the first locale which has it; undefined and null categories do no harm', () => {
  const merged = mergeLocales([
    locale({ a: { x: ['1'] } }),
    locale({ a: { x: ['2'], y: ['3'] }, b: null, c: undefined }),
    locale({ b: { z: null } }),
  ]);
  expect(merged).toEqual({ a: { x: ['1'], y: ['3'] }, b: { z: null }, c: {} });
});

test('nothing is read before it is asked for', () => {
  const read = vi.fn(() => ['a']);
  const merged = mergeLocales([locale({ a: holder({ x: listed(read), y: computed(() => ({ deep: 1 })) }) })]);
  expect(read).not.toHaveBeenCalled();
  expect(merged.a).toEqual({ x: ['a'], y: { deep: 1 } });
  expect([merged.a!.x, read.mock.calls.length]).toEqual([['a'], 1]);
});

test('what is made stays made: merged, spread, and as a list that somebody took', () => {
  const own = holder({ x: made(counting) });
  const list = own.x;
  expect(list).toHaveLength(500);
  const randomizer = generateMersenne53Randomizer(1);
  for (const from of [mergeLocales([locale({ a: own })]).a!, { ...own }, { x: list }]) {
    const value = supplyAt<number>(from, 'x')!.draw(randomizer);
    expect(Number.isInteger(value)).toBe(true);
    expect(list).not.toContain(value);
  }
});

test('a list of a user goes before what is made', () => {
  const merged = mergeLocales([locale({ a: { x: ['mine'] } }), locale({ a: holder({ x: made(counting) }) })]);
  expect(supplyAt(merged.a!, 'x')!.draw(generateMersenne53Randomizer(1))).toBe('mine');
});

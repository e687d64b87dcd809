import { expect, test } from 'vitest';
import { lazyRows } from './lazyRows.ts';

interface Type {
  readonly name: string;
  readonly number: number;
  readonly extensions: readonly string[];
  readonly symbol: string | undefined;
}

const types = lazyRows<Type>('text/plain;7;txt,text;€|image/x;0.5;;', 'name number# extensions* symbol?');

test('cells are read by the kinds of their columns', () => {
  expect(types()).toEqual([
    { name: 'text/plain', number: 7, extensions: ['txt', 'text'], symbol: '€' },
    { name: 'image/x', number: 0.5, extensions: [], symbol: undefined },
  ]);
});

test('the same frozen rows come at each call', () => {
  expect(types()).toBe(types());
  expect(Object.isFrozen(types())).toBe(true);
  expect(Object.isFrozen(types()[0])).toBe(true);
  expect(Object.isFrozen(types()[0]!.extensions)).toBe(true);
});

test('an empty number is undefined where the column may be empty', () => {
  expect(lazyRows<{ mass?: number }>('|1.5', 'mass#?')()).toEqual([{ mass: undefined }, { mass: 1.5 }]);
});

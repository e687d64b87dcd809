import { expect, it } from 'vitest';
import { randomOf } from '../../tests/support/randomOf.ts';
import { shuffled } from './shuffled.ts';

it('keeps all items, and the given array as it is', () => {
  const items = ['a', 'b', 'c', 'd', 'e', 'e'];
  expect(shuffled(items, randomOf('shuffle')).sort()).toEqual(items);
  expect(items).toEqual(['a', 'b', 'c', 'd', 'e', 'e']);
  expect(shuffled([], randomOf('shuffle'))).toEqual([]);
});

it('gives every order as often', () => {
  const random = randomOf('orders');
  const orders = new Map<string, number>();
  for (let i = 0; i < 6000; i++) {
    const order = shuffled(['a', 'b', 'c'], random).join('');
    orders.set(order, (orders.get(order) ?? 0) + 1);
  }
  expect(orders.size).toBe(6);
  // 1000 each, give or take four standard deviations.
  for (const count of orders.values()) expect(Math.abs(count - 1000)).toBeLessThan(116);
});
